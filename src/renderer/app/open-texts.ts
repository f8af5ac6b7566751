/** The text of a session as this window holds it: the one place where it is changed. */
export interface OpenText {
  /**
   * Ticks an action in the text and saves it. Rejects with an AppError when the disk refused; null when
   * this text cannot be changed, or holds no such action.
   */
  readonly tick: (actionId: string, done: boolean) => Promise<void> | null;
}

let find: (sessionId: string) => OpenText | undefined = () => undefined;

/** Says who holds the texts. */
export function textsAreHeldBy(finder: typeof find): void {
  find = finder;
}

export function openText(sessionId: string): OpenText | undefined {
  return find(sessionId);
}
