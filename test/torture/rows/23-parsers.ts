import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { AppError } from '#shared/errors.ts';
import { noteDocument, sessionDocument } from '#shared/input/document.ts';
import { outsideOf } from '#main/vault/backup/format.ts';
import { sealInto } from '#main/vault/backup/seal.ts';
import type { SealedFile } from '#main/vault/backup/sealed-file.ts';
import { readOutside, unseal } from '#main/vault/backup/unseal.ts';
import { keyfileText, parseKeyfile } from '#main/vault/keys/keyfile.ts';
import { recoveryKeyOf, recoveryWords } from '#main/vault/keys/recovery-words.ts';
import { prepareVault } from '#main/vault/lifecycle/create.ts';
import { verifyBundle, verifyFile } from '#main/summary/index.ts';
import { testKeyCost } from '../../support/bare-vault.ts';
import { ipcService } from '../../support/ipc-service.ts';
import { exportKinds, mutated, mutations, verdictOn } from '../../support/import/mutations.ts';
import type { Mutation } from '../../support/import/mutations.ts';
import { bundled, cosigned } from '../../support/summaries.ts';
import { textOfSave } from '../../support/torture/text-of-save.ts';
import { countFor, tally } from '../row.ts';
import type { RowOptions, TortureRow } from '../row.ts';
import { access } from '../support/whole-vault.ts';

/** What a parser made of something made up; `accepted` is right only where it says so. */
type Verdict = 'refused' | 'valid' | 'accepted';

interface Parser {
  readonly name: string;
  readonly inputs: fc.Arbitrary<unknown>;
  readonly parse: (input: unknown) => Verdict | Promise<Verdict>;
}

export const parsers: TortureRow = {
  id: 23,
  title: 'Made-up input to every parser',
  run: async (options) => {
    const failures: string[] = [];
    const outcomes: string[] = [];
    const notes: string[] = [];
    for (const parser of await allParsers(options.folder)) {
      const { verdicts, slowest, failed } = await feed(parser, options);
      outcomes.push(...verdicts.map((verdict) => `${parser.name} ${verdict}`));
      failures.push(...failed);
      notes.push(`${parser.name}: the slowest answer took ${slowest.toFixed(0)} ms`);
      options.tell(`${parser.name}: ${verdicts.length} inputs`);
    }
    const cases = outcomes.length;
    return { cases, fired: cases, outcomes: tally(outcomes), lost: 0, notes, failures };
  },
};

async function feed({ name, inputs, parse }: Parser, { scale, seed }: RowOptions) {
  const numRuns = countFor(scale, { small: 250, full: 10_000 });
  const verdicts: Verdict[] = [];
  const failed: string[] = [];
  let slowest = 0;
  for (const input of fc.sample(inputs, { numRuns, seed })) {
    const started = performance.now();
    const verdict = await Promise.resolve()
      .then(() => parse(input))
      .catch((error: unknown) => {
        failed.push(`${name} failed with ${String(error)} on ${shown(input)}`);
        return 'refused' as const;
      });
    slowest = Math.max(slowest, performance.now() - started);
    if (verdict === 'accepted') failed.push(`${name} accepted ${shown(input)}`);
    verdicts.push(verdict);
  }
  return { verdicts, slowest, failed };
}

async function allParsers(folder: string): Promise<readonly Parser[]> {
  const prepared = await prepareVault(folder, { ...access, coachName: 'Robin' }, testKeyCost);
  const keyfile = keyfileText(prepared.keyfile);
  const bundle = await bundled(await cosigned());
  const backup = sealedBackup(folder, keyfile, prepared.rootKey);
  const words = recoveryWords(prepared.recoveryKey).join(' ');
  const { document, notes } = textOfSave(1);
  const service = ipcService('unlocked');
  return [
    {
      name: 'keyfile',
      inputs: like(keyfile),
      parse: refusing((text) => keyfileText(parseKeyfile(String(text))) === text),
    },
    {
      name: 'bundle',
      inputs: like(bundle),
      parse: async (text) =>
        (await verifyBundle(String(text))).outcome === 'valid' ? 'accepted' : 'refused',
    },
    {
      name: 'file to verify',
      inputs: likeBytes(Buffer.from('%PDF-1.7\n/ByteRange [0 9 20 5]\n%%EOF')),
      parse: async (bytes) =>
        (await verifyFile('file', bytes as Uint8Array)).outcome === 'valid'
          ? 'accepted'
          : 'refused',
    },
    {
      name: 'backup',
      inputs: likeBytes(backup),
      parse: refusing((bytes) => {
        const file = inMemory(bytes as Uint8Array);
        const opened = unseal(file, readOutside(file), prepared.rootKey);
        for (const piece of opened.database) if (piece.length === 0) return false;
        // Whole to its end, and yet not what was sealed: nothing may get here.
        return false;
      }),
    },
    {
      name: 'message',
      inputs: like(JSON.stringify({ id: 7, command: 'getHome', input: { today: '2026-11-22' } })),
      parse: async (text) => {
        service.reached.length = 0;
        await service.send(String(text));
        return service.reached.length === 0 ? 'refused' : 'valid';
      },
    },
    {
      name: 'document',
      inputs: likeJson({ document, notes }),
      parse: (value) => {
        const { document: made, notes: also } = value as Record<string, unknown>;
        const both = [sessionDocument.safeParse(made), noteDocument.safeParse(also)] as const;
        return both.every(({ success }) => success) ? 'valid' : 'refused';
      },
    },
    ...exportKinds.map((kind): Parser => ({
      name: `export of ${kind.name}`,
      inputs: mutations,
      parse: async (changes) => verdictOn(await mutated(kind, changes as readonly Mutation[])),
    })),
    {
      name: 'recovery words',
      inputs: like(words),
      // A lucky change may hit the checksum of other words; what is taken must be a key's own words.
      parse: refusing((text) => recoveryWords(recoveryKeyOf(String(text))).length === 24),
    },
  ];
}

/** A refusal is an AppError; anything else thrown is a crash. `holds` says whether a taken input is one. */
function refusing(holds: (input: unknown) => boolean): (input: unknown) => Verdict {
  return (input) => {
    try {
      return holds(input) ? 'valid' : 'accepted';
    } catch (error) {
      if (error instanceof AppError) return 'refused';
      throw error;
    }
  };
}

/** From noise to texts that look ever more like `good`, but are not it. */
function like(good: string): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.json(),
    fc.nat(9).map((depth) => '['.repeat(10 ** (depth / 2))),
    fc
      .tuple(fc.nat(good.length - 1), fc.nat(200), fc.string({ maxLength: 20 }))
      .map(([at, cut, put]) => good.slice(0, at) + put + good.slice(at + cut))
      .filter((text) => text !== good),
  );
}

function likeBytes(good: Uint8Array): fc.Arbitrary<Uint8Array> {
  const changed = fc
    .tuple(fc.nat(good.length - 1), fc.nat(200), fc.uint8Array({ maxLength: 20 }))
    .map(([at, cut, put]) =>
      Buffer.concat([good.subarray(0, at), put, good.subarray(Math.min(good.length, at + cut))]),
    )
    .filter((bytes) => !bytes.equals(good));
  return fc.oneof(fc.uint8Array({ maxLength: 400 }), changed, changed);
}

/** `good` with one value somewhere in it replaced by another. */
function likeJson(good: object): fc.Arbitrary<unknown> {
  const strange = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('paragraph', 'doc', 'prompt', 'script', '__proto__', null, -1, 1e300, ''),
  );
  return fc.tuple(fc.nat(10_000), strange).map(([place, value]) => {
    const copy = structuredClone(good) as Record<string, unknown>;
    const places = placesIn(copy);
    const chosen = places[place % places.length];
    if (chosen) chosen.holder[chosen.key] = value;
    return copy;
  });
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

/** The bytes of a small backup that opens with `key`. */
function sealedBackup(folder: string, keyfile: string, key: Uint8Array): Uint8Array {
  const id = '0198f2a0-0000-7000-8000-000000000001';
  const manifest = {
    format: 'countersign-backup/1',
    id,
    vaultId: id,
    name: 'Practice',
    madeAt: '2026-11-22T09:00:00.000Z',
    schema: 6,
    databaseBytes: 4096,
    counts: {
      people: 0,
      sessions: 0,
      actions: 0,
      insights: 0,
      revisions: 0,
      summaries: 0,
      activities: 1,
      newestSession: null,
      lastSaved: null,
    },
    auditHead: 'A'.repeat(43),
  };
  const path = join(folder, 'fuzz.countersign-backup');
  const file = openSync(path, 'wx');
  sealInto(file, key, {
    outside: outsideOf({ id, keyfile }),
    manifest: Buffer.from(JSON.stringify(manifest)),
    chunks: [new Uint8Array(4096)],
  });
  closeSync(file);
  return readFileSync(path);
}

function inMemory(bytes: Uint8Array): SealedFile {
  return {
    bytes: bytes.length,
    read: (at, length) => {
      if (at + length > bytes.length) throw new AppError('backup_damaged');
      return bytes.slice(at, at + length);
    },
    close: () => undefined,
  };
}

function shown(input: unknown): string {
  const text = input instanceof Uint8Array ? Buffer.from(input).toString('base64') : input;
  return (JSON.stringify(text) ?? 'undefined').slice(0, 200);
}
