import type { VaultCounts } from '#shared/model/backup.ts';
import { cli } from '#shared/words/cli.ts';

/** How much is in a vault, a line for each kind. */
export function countLines(counts: VaultCounts): readonly string[] {
  return (Object.keys(cli.counts) as readonly (keyof VaultCounts)[]).map(
    (name) => `  ${cli.counts[name].padEnd(18)}${counts[name] ?? cli.none}`,
  );
}
