/** A heading and lines of cells; the first column is text, the others are figures. */
export interface Table {
  readonly heads: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** Aligned, for a terminal. */
export function asText({ heads, lines }: Table): readonly string[] {
  const all = [heads, ...lines];
  const widths = heads.map((_, column) =>
    Math.max(...all.map((line) => (line[column] ?? '').length)),
  );
  return all.map((line) =>
    line
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** For a document; the headings of figures have to differ for a reader only. */
export function asMarkdown({ heads, lines }: Table): string {
  const widths = heads.map((head, column) =>
    Math.max(head.length, 3, ...lines.map((line) => (line[column] ?? '').length)),
  );
  const row = (cells: readonly string[]) =>
    `| ${cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [row(heads), `| ${rule.join(' | ')} |`, ...lines.map(row)].join('\n');
}

/** Milliseconds, with no more digits than say something; a dash for none. */
export function ms(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '-';
  return value.toLocaleString('en', {
    maximumFractionDigits: value < 10 ? 2 : value < 1_000 ? 1 : 0,
  });
}

export function megabytes(bytes: number | null | undefined): string {
  if (bytes === null || bytes === undefined) return '-';
  return (bytes / 1e6).toLocaleString('en', { maximumFractionDigits: bytes < 1e8 ? 1 : 0 });
}

export function times(ratio: number | null | undefined): string {
  return ratio === null || ratio === undefined || Number.isNaN(ratio) ? '-' : ratio.toFixed(2);
}

export function verdict(met: boolean | null): string {
  return met === null ? '' : met ? 'met' : 'MISSED';
}
