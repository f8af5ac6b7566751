type Value = string | number | boolean | null;

/** Front matter (YAML): every text in double quotes, as JSON has it, which is YAML, too. */
export function frontMatter(fields: Readonly<Record<string, Value>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---`;
}
