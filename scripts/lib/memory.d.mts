export const overwriteFreed: Readonly<Record<string, string>>;
