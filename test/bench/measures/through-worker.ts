import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openVaultHost } from '#main/vault/index.ts';
import type { VaultHost } from '#main/vault/index.ts';
import { benchKeyCost, benchVault } from '../corpus/bench-vault.ts';
import type { Twins } from '../corpus/twins.ts';
import type { Backup, Row } from '../figures.ts';
import { timed, timingOf } from '../timing.ts';
import type { Taken } from '../timing.ts';
import { withOneAnswerChanged } from './saving.ts';

const times = 200;

export interface ThroughWorker {
  readonly rows: readonly Row[];
  readonly backup: Backup;
}

/**
 * What the app itself waits for: a save sent to the vault's worker and answered, at rest and while a
 * backup runs.
 */
export async function measureThroughWorker(twins: Twins): Promise<ThroughWorker> {
  const { vaults: folder } = twins;
  const host = openVaultHost({ folder, onProgress: () => undefined, keyCost: benchKeyCost });
  try {
    await host.unlock(benchVault);
    const { people } = await firstPeople(host);
    const sessions = people.flatMap((person) => person.sessions.map(({ id }) => id));
    const atRest: Taken[] = [];
    for (let time = 0; time < times; time += 1) {
      atRest.push(await saveOne(host, sessions[time % sessions.length] ?? '', time));
    }
    const { backup, saves } = await backUpWhileSaving(host, folder, sessions);
    return {
      backup,
      rows: [
        {
          what: 'save through the worker',
          vault: timingOf(atRest),
          plain: null,
          goal: 5,
        },
        {
          what: 'the same, during a backup',
          vault: timingOf(saves),
          plain: null,
          goal: null,
        },
      ],
    };
  } finally {
    await host.lock();
  }
}

async function firstPeople(host: VaultHost) {
  const cards = await host.call('listPeople', {});
  const people = await Promise.all(
    cards.slice(0, 5).map(({ id }) => host.call('getPerson', { personId: id })),
  );
  return { people };
}

async function saveOne(host: VaultHost, sessionId: string, time: number): Promise<Taken> {
  const { document, notes, revision } = await host.call('openSession', { sessionId });
  const changed = withOneAnswerChanged(document, `Through the worker, ${time}.`);
  return timed(() => host.call('saveSession', { sessionId, revision, document: changed, notes }));
}

async function backUpWhileSaving(
  host: VaultHost,
  folder: string,
  sessions: readonly string[],
): Promise<{ readonly backup: Backup; readonly saves: readonly Taken[] }> {
  const target = join(folder, 'backups');
  await mkdir(target);
  await host.setBackupFolder(target);
  const from = performance.now();
  const work = { running: true };
  const backingUp = host.backUpNow().finally(() => {
    work.running = false;
  });
  const saves: Taken[] = [];
  do {
    saves.push(await saveOne(host, sessions[saves.length % sessions.length] ?? '', saves.length));
  } while (work.running);
  const { backups } = await backingUp;
  const seconds = (performance.now() - from) / 1_000;
  return { backup: { bytes: backups[0]?.bytes ?? 0, seconds }, saves };
}
