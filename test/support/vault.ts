import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openVaultHost } from '#main/vault/index.ts';
import type { VaultHost } from '#main/vault/index.ts';
import type { Progress } from '#shared/model/app.ts';
import type { Vault } from '#main/vault/context.ts';
import { makeBareVault, openBareVault, testKeyCost, vaultOver } from './bare-vault.ts';
import type { BareVault } from './bare-vault.ts';

export const testVault = {
  name: 'Practice',
  coachName: 'Robin Vale',
  passphrase: 'lantern over quiet water',
} as const;

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A host over `folder` with no vault open; it is locked after the test. */
export function hostOver(
  folder: string,
  onProgress: (progress: Progress) => void = () => undefined,
): VaultHost {
  const host = openVaultHost({ folder, onProgress, keyCost: testKeyCost });
  onTestFinished(() => host.lock());
  return host;
}

/** Makes the test vault in `host` and opens it; gives the recovery words. */
export async function createVault(
  host: VaultHost,
  vault: {
    readonly name: string;
    readonly coachName: string;
    readonly passphrase: string;
  } = testVault,
): Promise<readonly string[]> {
  const { name, coachName, passphrase } = vault;
  const { recoveryWords, ask } = await host.prepare({ name, coachName, passphrase });
  await host.create({ answers: [recoveryWords[ask[0]] ?? '', recoveryWords[ask[1]] ?? ''] });
  return recoveryWords;
}

/** A real vault, made and open, in a folder of its own. */
export async function openTestVault(): Promise<{
  readonly folder: string;
  readonly host: VaultHost;
  readonly recoveryWords: readonly string[];
}> {
  const folder = temporaryFolder();
  const host = hostOver(folder);
  const recoveryWords = await createVault(host);
  return { folder, host, recoveryWords };
}

/** An open bare vault for one test, on a clock that the test can set. */
export async function bareVaultForTest(
  now: () => Date = () => new Date('2026-11-22T12:00:00.000Z'),
): Promise<{ readonly vault: Vault; readonly bare: BareVault }> {
  const bare = makeBareVault(join(temporaryFolder(), 'bare'));
  const database = await openBareVault(bare);
  onTestFinished(database.close);
  return { vault: vaultOver(database, now), bare };
}
