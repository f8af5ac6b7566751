import type { VaultHost } from '#main/vault/index.ts';
import { benchVault } from '../corpus/bench-vault.ts';
import { limit, today, zone } from '../queries/asked.ts';

/** Bytes that a process holds, its main thread and the vault's together. */
export interface Held {
  readonly locked: number;
  readonly unlocked: number;
  readonly searched: number;
}

/** Opens the vault and searches in it. */
export async function heldAfterSearches(
  host: VaultHost,
  searches: readonly string[],
): Promise<Held> {
  const locked = process.memoryUsage.rss();
  await host.unlock(benchVault);
  const unlocked = process.memoryUsage.rss();
  for (const text of searches) {
    await host.call('search', { text, today, zone, order: 'best', limit });
  }
  return { locked, unlocked, searched: process.memoryUsage.rss() };
}
