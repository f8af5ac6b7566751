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
  /** Whether its session lies in the bin: while the action is open it is listed all the same. */
  readonly inBin: boolean;
}

/**
 * Whether the coach has taken most of the open next steps, and more than one: the gentle mark of 'coach,
 * don't rescue' (FRAMEWORK `coach-not-rescue`).
 */
export function coachTakesMost(actions: readonly Pick<ActionItem, 'owner' | 'done'>[]): boolean {
  const open = actions.filter((action) => !action.done);
  const coachs = open.filter((action) => action.owner === 'coach').length;
  return coachs >= 2 && coachs * 2 > open.length;
}
