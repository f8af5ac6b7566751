import type { Check, CheckName } from '#shared/model/verdict.ts';

/** A check that failed; carries the one sentence that says how. */
class CheckFailed extends Error {
  readonly check: CheckName;

  constructor(check: CheckName, detail: string) {
    super(detail);
    this.name = 'CheckFailed';
    this.check = check;
  }
}

/** A test that a check makes, with the sentence for when it does not hold. */
export function must(holds: boolean, check: CheckName, detail: string): asserts holds {
  if (!holds) throw new CheckFailed(check, detail);
}

export function passed(name: CheckName, detail: string): Check {
  return { name, passed: true, detail };
}

/**
 * The failed check of whatever was thrown. Anything unforeseen counts against the check that ran:
 * a verifier that crashes on a hostile file has told its reader nothing.
 */
export function failed(name: CheckName, error: unknown, detail: string): Check {
  return error instanceof CheckFailed
    ? { name: error.check, passed: false, detail: error.message }
    : { name, passed: false, detail };
}
