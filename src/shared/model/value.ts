/** What the team stands for and is after: kept once, attached where it shows (FRAMEWORK `values`). */
export const valueKinds = ['value', 'norm', 'objective'] as const;
export type ValueKind = (typeof valueKinds)[number];

export interface TeamValue {
  readonly id: string;
  readonly kind: ValueKind;
  readonly text: string;
}
