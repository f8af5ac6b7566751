import { assertNever } from '../model/assert-never.ts';
import type { Verdict, VerifiedSummary } from '../model/verdict.ts';
import { memberMark } from './links.ts';
import { verify } from '../words/verify.ts';

/** A verdict in a few words and in one sentence; for a file that is not valid it names every failed check. */
export interface Saying {
  readonly title: string;
  readonly means: string;
}

export function verdictSays(verdict: Verdict): Saying {
  const { verdict: say, checks } = verify;
  switch (verdict.outcome) {
    case 'valid':
      return validSays(verdict.summary);
    case 'invalid': {
      const failed = verdict.checks.filter((check) => !check.passed);
      const names = failed.map((check) => checks.name[check.name]).join(', ');
      return { title: say.invalid, means: say.invalidMeans(names) };
    }
    case 'unreadable':
      return { title: say.unreadable, means: say.unreadableMeans };
    default:
      return assertNever(verdict);
  }
}

/** Of the newest link, which is what the file says now. */
function validSays({ signatures, earlier }: VerifiedSummary): Saying {
  const { verdict: say } = verify;
  const member = memberMark(signatures);
  if (member?.meaning === 'declined') {
    return { title: say.declined, means: say.declinedMeans(member.name) };
  }
  if (member !== undefined) return { title: say.valid, means: say.validMeans };
  return {
    title: say.coachOnly,
    means: earlier.length > 0 ? say.addendumMeans : say.coachOnlyMeans,
  };
}
