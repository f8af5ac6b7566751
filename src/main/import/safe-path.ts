const longestPath = 2_000;
const deepestPath = 40;

/**
 * The path of an archive's entry, or null where it leads out of its folder, names a drive, or holds
 * what no file is called. Nothing is ever written to such a path: it finds files that notes name, and
 * is shown to a person.
 */
export function safePath(raw: string): string | null {
  if (raw.length > longestPath || /\p{Cc}/u.test(raw)) return null;
  const path = raw.replaceAll('\\', '/');
  if (path.startsWith('/') || /^[a-z]:/iu.test(path)) return null;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.length === 0 || parts.length > deepestPath || parts.includes('..')) return null;
  // macOS writes names in pieces, notes name them whole.
  return parts.join('/').normalize('NFC');
}

/** The name of a chosen file, as far as it is one. */
export function safeFileName(raw: string): string {
  const last = raw.replaceAll('\\', '/').split('/').at(-1) ?? '';
  return safePath(last) ?? 'import';
}
