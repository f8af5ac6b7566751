import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual } from 'node:util';
import { entriesOf } from '#shared/model/entry.ts';
import { openSession } from '#main/vault/sessions/text.ts';
import { entriesOfSession } from '#main/vault/sql/queries/entries.ts';
import { findLogLoss } from '#main/vault/sql/queries/log-loss.ts';
import { makeBareVault, openBareVault, vaultOver } from '../bare-vault.ts';
import type { BareVault } from '../bare-vault.ts';
import { seeded } from '../random.ts';
import { textOfSave } from './text-of-save.ts';

export interface KillResult {
  /** Saves that were acknowledged before the kill. */
  readonly acknowledged: number;
  /** The revision found afterwards. */
  readonly found: number;
  /** A save had begun and was not acknowledged when the kill came. */
  readonly inMidSave: boolean;
  /** The vault said that its log was lost, which a kill does not do. */
  readonly alarmed: boolean;
  /** Document, notes, entries and index all say the same, and it is the text of `found`. */
  readonly whole: boolean;
}

const saver = resolve(import.meta.dirname, 'saver.ts');

/** Kills a saving process `kills` times, two at a time, and looks at what it left. */
export async function surviveKills(
  folder: string,
  options: {
    readonly kills: number;
    readonly seed: number;
    readonly tell?: (line: string) => void;
  },
): Promise<readonly KillResult[]> {
  const { kills, seed, tell } = options;
  const random = seeded(seed);
  const plans = Array.from({ length: kills }, (_, index) => ({
    folder: join(folder, `kill-${index}`),
    afterSaves: 1 + Math.floor(random() * 12),
    jitterMs: random() * 8,
  }));
  const results: KillResult[] = [];
  const lane = async (): Promise<void> => {
    for (let plan = plans.pop(); plan; plan = plans.pop()) {
      results.push(await killOnce(plan));
      if (results.length % 50 === 0) tell?.(`${results.length} of ${kills}`);
    }
  };
  await Promise.all([lane(), lane()]);
  return results;
}

async function killOnce(plan: {
  readonly folder: string;
  readonly afterSaves: number;
  readonly jitterMs: number;
}): Promise<KillResult> {
  mkdirSync(plan.folder);
  const bare = makeBareVault(plan.folder);
  const said = await killWhileSaving(bare, plan.afterSaves, plan.jitterMs);
  const result = await lookAt(bare, said);
  rmSync(plan.folder, { recursive: true });
  return result;
}

interface Said {
  readonly sessionId: string;
  readonly begun: number;
  readonly done: number;
}

function killWhileSaving(bare: BareVault, afterSaves: number, jitterMs: number): Promise<Said> {
  return new Promise((fulfil, reject) => {
    const child = spawn(process.execPath, [saver, bare.folder, bare.vaultId], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { sessionId: '', begun: 0, done: 0 };
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => {
      const [word, value = ''] = line.split(' ');
      if (word === 'session') said.sessionId = value;
      if (word === 'done') said.done = Number(value);
      if (word === 'begin') {
        said.begun = Number(value);
        if (said.begun === afterSaves) setTimeout(() => child.kill('SIGKILL'), jitterMs);
      }
    });
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') fulfil(said);
      else reject(new Error(`The saver ended by itself: ${complaint}`));
    });
  });
}

async function lookAt(bare: BareVault, said: Said): Promise<KillResult> {
  const database = await openBareVault(bare);
  try {
    const vault = vaultOver(database);
    const page = openSession(vault, { sessionId: said.sessionId });
    const expected = textOfSave(page.revision);
    vault.db.run("insert into entry_fts (entry_fts, rank) values ('integrity-check', 1)");
    return {
      acknowledged: said.done,
      found: page.revision,
      inMidSave: said.begun > said.done,
      alarmed: findLogLoss(vault.db) !== null,
      whole:
        isDeepStrictEqual({ document: page.document, notes: page.notes }, expected) &&
        isDeepStrictEqual(
          entriesOfSession(vault.db, said.sessionId),
          entriesOf(expected.document, expected.notes),
        ),
    };
  } finally {
    database.close();
  }
}
