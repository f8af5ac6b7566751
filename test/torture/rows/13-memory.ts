import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { openVaultHost } from '#main/vault/index.ts';
import { parseKeyfile } from '#main/vault/keys/keyfile.ts';
import { recoveryKeyOf } from '#main/vault/keys/recovery-words.ts';
import { openWithRecoveryKey } from '#main/vault/keys/slots.ts';
import { subkey } from '#main/vault/keys/subkeys.ts';
import { testKeyCost } from '../../support/bare-vault.ts';
import { morning, notesOf, paragraph, regularDocument } from '../../support/session-texts.ts';
import { memberName } from '../../../e2e/support/seed.ts';
import { screen } from '../../support/xvfb.ts';
import { familyOf, keyNeedles, searchMemory, textNeedles } from '../memory.ts';
import type { Needle } from '../memory.ts';
import type { RowOptions, RowResult, TortureRow } from '../row.ts';

const vaultName = 'Mine';
const secrets = {
  passphrase: 'canaryphrase kwlqxzjv over quiet water',
  note: 'canarytyped qqjxzwv in the middle of it',
  query: 'canarysearch',
  stored: 'canarystored vvwqzzx earlier',
  ownWord: 'canaryownzqxv',
} as const;

/** What lies in memory for as long as it is used, so that the search has to find it. */
const longLived = [
  'passphrase',
  'recovery words',
  'typed note',
  'stored note',
  'search query',
  'own word',
  'database key',
];
/** No key may be there after the lock; of texts, which nobody can wipe, the numbers are told. */
const mustBeGone = new Set([
  'recovery key',
  'root key',
  'database key',
  'audit key',
  'identity key',
  'unsaved key',
  'backup key',
]);

export const memoryAfterLock: TortureRow = {
  id: 13,
  title: 'Memory searched while open and after the lock',
  run: async (options) => {
    if (process.platform !== 'linux') return notHere;
    const window = await screen();
    try {
      return await search(options);
    } finally {
      window.stop();
    }
  },
};

const notHere: RowResult = {
  cases: 0,
  fired: 0,
  outcomes: {},
  lost: 0,
  notes: [],
  failures: [],
  skipped: { cases: 12, why: 'the memory of a process is read as Linux shows it' },
};

async function search({ folder, scale, tell }: RowOptions): Promise<RowResult> {
  const { needles: every, recoveryWords } = await makeVault(join(folder, 'data/vaults'));
  // In small only the control and the lock of the app's own process are looked at, for the plain forms.
  const small = scale === 'small';
  const needles = every.filter(({ form }) => !small || form === 'utf8' || form === 'bytes');
  mkdirSync(join(folder, 'exports'));
  const masked = JSON.stringify({
    recoveryWords: mask(recoveryWords),
    passphrase: mask(secrets.passphrase),
    note: mask(secrets.note),
    query: mask(secrets.query),
  });
  const program = resolve(import.meta.dirname, '../programs/locking-app.ts');
  const args = [program, join(folder, 'data'), join(folder, 'exports'), vaultName, masked];
  const app = spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...(await environment()) },
  });
  const pid = app.pid ?? 0;
  const found = new Map<string, Found>();
  try {
    for await (const line of createInterface({ input: app.stdout })) {
      tell(`the app is ${line}`);
      found.set(line, {
        main: searchAll([pid], needles),
        window: small ? {} : searchAll(familyOf(pid).slice(1), needles),
      });
      app.stdin.write('go on\n');
    }
  } finally {
    app.kill('SIGKILL');
  }
  const [recovered, open, locked] = ['recovered', 'open', 'locked'].map((line) => found.get(line));
  if (!recovered || !open || !locked) throw new Error('The app ended before it was locked');
  return judge(needles, { recovered, open, locked });
}

/** How often each needle was found, by `kind as form`. */
type Hits = Readonly<Record<string, number>>;

interface Found {
  /** Of the main process with its workers, and of all processes of the browser. */
  readonly main: Hits;
  readonly window: Hits;
}

function judge(
  needles: readonly Needle[],
  { recovered, open, locked }: Readonly<Record<'recovered' | 'open' | 'locked', Found>>,
): RowResult {
  const kinds = [...new Set(needles.map(({ kind }) => kind))];
  const left = kinds.filter((kind) => of(locked.main, kind) + of(locked.window, kind) > 0);
  // The positive control: what the search does not find before, it could not find afterwards.
  const before = (kind: string) => of(recovered.main, kind) + of(open.main, kind);
  const blind = longLived.filter((kind) => before(kind) === 0);
  const line = (kind: string) =>
    `${kind}: main process ${before(kind)} -> ${of(locked.main, kind)}, window ${of(open.window, kind)} -> ${of(locked.window, kind)}`;
  return {
    cases: kinds.length,
    fired: kinds.filter((kind) => before(kind) > 0).length,
    outcomes: { 'all gone': kinds.length - left.length, 'some left': left.length },
    lost: 0,
    notes: [
      'found while open -> after the lock, as docs/decisions/memory-after-lock.md explains:',
      ...kinds.map(line),
    ],
    failures: [
      ...blind.map((kind) => `the search is blind: no ${kind} before the lock`),
      ...kinds
        .filter((kind) => mustBeGone.has(kind) && of(locked.main, kind) > 0)
        .map((kind) => `${kind}: still in the main process after the lock`),
    ],
  };
}

function of(hits: Hits, kind: string): number {
  return Object.entries(hits)
    .filter(([name]) => name.startsWith(`${kind} as `))
    .reduce((sum, [, count]) => sum + count, 0);
}

function searchAll(processes: readonly number[], needles: readonly Needle[]): Hits {
  const all: Record<string, number> = {};
  for (const pid of processes) {
    for (const [name, count] of Object.entries(searchMemory(pid, needles))) {
      all[name] = (all[name] ?? 0) + count;
    }
  }
  return all;
}

/** A vault with a session in it, and everything of it that memory may not hold once it is locked. */
async function makeVault(folder: string) {
  const host = openVaultHost({ folder, keyCost: testKeyCost, onProgress: () => undefined });
  // The passphrase of the driven app is set by recovery; this one nobody types there.
  const { recoveryWords, ask } = await host.prepare({
    name: vaultName,
    coachName: 'Robin Vale',
    passphrase: 'made before',
  });
  await host.create({ answers: [recoveryWords[ask[0]] ?? '', recoveryWords[ask[1]] ?? ''] });
  const { id: personId } = await host.call('addPerson', { name: memberName, role: '' });
  const { id: sessionId } = await host.call('planSession', {
    personId,
    plan: morning,
    templateId: 'regular',
  });
  await host.call('saveSession', {
    sessionId,
    revision: 0,
    document: regularDocument({
      'what.obstacles': [paragraph(`${secrets.stored} ${secrets.query} word`)],
    }),
    notes: notesOf(''),
  });
  await host.call('addOwnWord', { word: secrets.ownWord });
  await host.lock();
  const text = readFileSync(join(folder, `${vaultName}.countersign/keyfile.json`), 'utf8');
  const words = recoveryWords.join(' ');
  const recoveryKey = recoveryKeyOf(words);
  const rootKey = openWithRecoveryKey(parseKeyfile(text), recoveryKey);
  const needles = [
    ...textNeedles('passphrase', secrets.passphrase),
    ...textNeedles('recovery words', words),
    ...textNeedles('typed note', secrets.note),
    ...textNeedles('stored note', secrets.stored),
    ...textNeedles('search query', secrets.query),
    ...textNeedles('own word', secrets.ownWord),
    ...keyNeedles('recovery key', recoveryKey),
    ...keyNeedles('root key', rootKey),
    ...(['database', 'audit', 'identity', 'unsaved', 'backup'] as const).flatMap((purpose) =>
      keyNeedles(`${purpose} key`, subkey(rootKey, purpose)),
    ),
  ];
  return { needles, recoveryWords: words };
}

/** So that the secret stands in no other form in what starts and drives the app. */
function mask(text: string): string {
  return Buffer.from(Buffer.from(text).map((byte) => byte ^ 0xa5)).toString('hex');
}

/** What `npm start` gives the process of the app. */
async function environment(): Promise<Readonly<Record<string, string>>> {
  const module = pathToFileURL(resolve(import.meta.dirname, '../../../scripts/lib/memory.mjs'));
  return ((await import(module.href)) as { overwriteFreed: Record<string, string> }).overwriteFreed;
}
