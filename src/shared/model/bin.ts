/** What can be removed one by one, and taken back. */
export const binKinds = [
  'agenda_item',
  'goal',
  'check_in',
  'focus_area',
  'observation',
  'assessment',
  'value',
  'question',
  'tool',
  'template',
] as const;
export type BinKind = (typeof binKinds)[number];
