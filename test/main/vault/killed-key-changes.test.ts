import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { changePassphrase } from '../../support/torture/ops/change-passphrase.ts';
import type { TortureOperation } from '../../support/torture/ops/operation.ts';
import { reencrypt } from '../../support/torture/ops/reencrypt.ts';
import { temporaryFolder } from '../../support/vault.ts';

const support = resolve(import.meta.dirname, '../../support/torture');

/** What was killed, and what the vault is found to be: with the old keys or the new ones. */
const passphraseKills: Readonly<Record<string, string>> = {
  'main rename 1 before': 'before',
  'main rename 1 after': 'after',
};
const reencryptionKills: Readonly<Record<string, string>> = {
  // The copy is checked, and not yet flushed.
  'thread fsyncSync 1 before': 'before',
  // The new database lies beside the old one, under the name by which it would be taken over.
  'main rename 1 after': 'before',
  // The new keyfile has its name: from here on it is the new vault.
  'main rename 2 after': 'after',
  // The opening takes the new database over: the old log is gone, the old database still there.
  'main rename 3 before': 'after',
  'main rename 3 after': 'after',
};

test.each([
  [changePassphrase, passphraseKills],
  [reencrypt, reencryptionKills],
] as const)(
  'a kill at any step of $name leaves a vault that opens whole, with the old keys or the new ones',
  { timeout: 240_000 },
  async (operation, kills) => {
    const folder = temporaryFolder();
    const start = join(folder, 'start');
    mkdirSync(start);
    await operation.prepare(start);
    const waiting = Object.keys(kills);
    const found: Record<string, unknown> = {};
    const lane = async (): Promise<void> => {
      for (let at = waiting.shift(); at; at = waiting.shift()) {
        const place = join(folder, at);
        cpSync(start, place, { recursive: true });
        found[at] = {
          end: await killed(operation, place, at),
          ...(await operation.check(place, [])),
        };
      }
    };
    await Promise.all([lane(), lane()]);

    expect(found).toEqual(
      Object.fromEntries(
        Object.entries(kills).map(([at, outcome]) => [
          at,
          { end: 'SIGKILL', outcome, lost: [], wrong: [] },
        ]),
      ),
    );
  },
);

/** Runs `operation` in a process that is killed `at` a call; gives how it ended. */
async function killed(operation: TortureOperation, folder: string, at: string): Promise<unknown> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      join(support, 'kill-at.ts'),
      join(support, 'ops/program.ts'),
      operation.name,
      folder,
    ],
    { env: { ...process.env, KILL_AT: at }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal ?? code;
}
