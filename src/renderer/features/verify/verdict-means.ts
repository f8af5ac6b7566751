import { assertNever } from '#shared/model/assert-never.ts';
import type { Verdict } from '#shared/model/verdict.ts';
import { words } from '#shared/words/index.ts';

/** One sentence for a verdict; for a file that is not valid it names every check that failed. */
export function verdictMeans(verdict: Verdict): string {
  const { verdict: say, checks } = words.verify;
  switch (verdict.outcome) {
    case 'valid':
      return verdict.summary.signatures.some((mark) => mark.role === 'member')
        ? say.validMeans
        : say.coachOnlyMeans;
    case 'invalid':
      return say.invalidMeans(
        verdict.checks
          .filter((check) => !check.passed)
          .map((check) => checks.name[check.name])
          .join(', '),
      );
    case 'unreadable':
      return say.unreadableMeans;
    default:
      return assertNever(verdict);
  }
}
