/**
 * One thing that a person has the app do, written so that it can be killed or refused by the disk at
 * any system call. `run` runs in a process of its own (`program.ts`), the other two beside it.
 */
export interface TortureOperation {
  readonly name: string;
  /** Makes what `run` starts from in the empty folder `folder`; done once, every case gets a copy. */
  readonly prepare: (folder: string) => Promise<void>;
  /**
   * Does it. `say.begin()` is called once, right before the part that faults are put into; after it
   * `say.done(write)` names each write as soon as, and only if, it was acknowledged to a person.
   */
  readonly run: (folder: string, say: OperationVoice) => Promise<void>;
  /**
   * Looks at what a fault left, in a process without any fault: opens the vault as a person would.
   *
   * @param acknowledged what `say.done` named before the end, in order
   */
  readonly check: (folder: string, acknowledged: readonly string[]) => Promise<OperationCheck>;
}

export interface OperationVoice {
  readonly begin: () => void;
  readonly done: (write: string) => void;
}

export interface OperationCheck {
  /** How the vault was found, in the words of the table: `before`, `after`, `3 saves`. */
  readonly outcome: string;
  /** Acknowledged writes that are not there. */
  readonly lost: readonly string[];
  /** Everything else that must not be: half a write, a leftover that stays, a false alarm. */
  readonly wrong: readonly string[];
}
