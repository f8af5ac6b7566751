import type { SessionRef } from '../session.ts';
import type { SessionCoverage } from './page.ts';

/** Held sessions by which sides of the talk have something in them. */
interface CoveredSides {
  readonly both: readonly SessionRef[];
  readonly onlyWhat: readonly SessionRef[];
  readonly onlyHow: readonly SessionRef[];
  readonly neither: readonly SessionRef[];
}

export function coveredSides(
  held: readonly SessionRef[],
  coverage: readonly SessionCoverage[],
): CoveredSides {
  const covered = new Map(coverage.map((each) => [each.sessionId, each]));
  const having = (what: boolean, how: boolean) =>
    held.filter(({ id }) => {
      const found = covered.get(id);
      return (found?.what ?? 0) > 0 === what && (found?.how ?? 0) > 0 === how;
    });
  return {
    both: having(true, true),
    onlyWhat: having(true, false),
    onlyHow: having(false, true),
    neither: having(false, false),
  };
}
