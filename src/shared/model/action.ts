/** Whose step it is. 'Coach, don't rescue' (FRAMEWORK `coach-not-rescue`) counts these. */
export const actionOwners = ['member', 'coach'] as const;
export type ActionOwner = (typeof actionOwners)[number];

/** A next step, as lists outside its session show it. */
export interface ActionItem {
  readonly id: string;
  readonly sessionId: string;
  readonly personId: string;
  readonly personName: string;
  readonly text: string;
  readonly owner: ActionOwner;
  /** Calendar day `YYYY-MM-DD`, or null for none. */
  readonly due: string | null;
  readonly done: boolean;
}
