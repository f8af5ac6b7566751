import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { domains, shortcuts } from '#shared/model/shortcuts/table.ts';
import { shortcuts as text } from '#shared/words/en/shortcuts.ts';
import { keyNames } from '#renderer/ui/key-names.ts';

/** Written anew by `npm run unit -- -u test/guards/shortcuts-table.test.ts`. */
test('the documented shortcuts are those of the table', async () => {
  await expect(page()).toMatchFileSnapshot(resolve(import.meta.dirname, '../../docs/shortcuts.md'));
});

function page(): string {
  const parts = domains.map((domain) => {
    const rows = shortcuts
      .filter(({ holds }) => holds === domain)
      .map(({ id, keys }) => [
        text.does[id],
        keys.map((each) => keyNames(each, false).join('+')).join(', '),
        keys.map((each) => keyNames(each, true).join(' ')).join(', '),
      ]);
    return `## ${text[domain]}\n\n${table([['', 'Windows, Linux', 'macOS'], ...rows])}`;
  });
  return `${[
    '# Keyboard shortcuts',
    'Written by `test/guards/shortcuts-table.test.ts` from the table that binds them. Settings, Keyboard\nshows them as they are, and changes them.',
    ...parts,
  ].join('\n\n')}\n`;
}

/** In the form in which the formatter leaves it. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [line(head), rule, ...others.map(line)].join('\n');
}
