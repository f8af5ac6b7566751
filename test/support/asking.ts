/** The input of a search for `text`. */
export function asking(text: string, limit = 10) {
  return { text, today: '2026-11-22', zone: 'UTC', order: 'best', limit } as const;
}
