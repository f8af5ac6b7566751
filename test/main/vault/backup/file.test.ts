import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outsideOf, requireMagic } from '#main/vault/backup/format.ts';
import { openSealedFile } from '#main/vault/backup/sealed-file.ts';
import type { SealedFile } from '#main/vault/backup/sealed-file.ts';
import { readOutside, unseal } from '#main/vault/backup/unseal.ts';
import { subkey } from '#main/vault/keys/subkeys.ts';
import { AppError } from '#shared/errors.ts';
import { forgeBackup, madeOnce } from '../../../support/backups.ts';
import { seeded } from '../../../support/random.ts';
import { temporaryFolder } from '../../../support/vault.ts';

const database = Buffer.from(Array.from({ length: 150_000 }, (_, index) => index % 251));
const made = await madeOnce;
const key = subkey(made.rootKey, 'backup');

/** A sealed file of 150,000 bytes in three chunks. */
function sealed(): Buffer {
  const path = join(temporaryFolder(), 'a.countersign-backup');
  forgeBackup(path, made, { database });
  return readFileSync(path);
}

/** What comes out of `bytes`: the content, or the code of the refusal. */
function open(bytes: Uint8Array, withKey = key): Buffer | string {
  const file: SealedFile = {
    bytes: bytes.length,
    read: (at, length) => bytes.slice(at, at + length),
    close: () => undefined,
  };
  try {
    return Buffer.concat([...unseal(file, readOutside(file), withKey).database]);
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
}

test('gives back what was put in, also from the disk', () => {
  const path = join(temporaryFolder(), 'a.countersign-backup');
  forgeBackup(path, made, { database });
  const file = openSealedFile(path);
  const found = Buffer.concat([...unseal(file, readOutside(file), key).database]);
  file.close();
  expect(found.equals(database) && found.equals(Buffer.from(open(sealed())))).toBe(true);
});

test('refuses 200 flipped bits, wherever they are', () => {
  const whole = sealed();
  const random = seeded(31);
  const outcomes = Array.from({ length: 200 }, () => {
    const bytes = Buffer.from(whole);
    const offset = Math.floor(random() * bytes.length);
    bytes[offset] = (bytes[offset] ?? 0) ^ (1 << Math.floor(random() * 8));
    return open(bytes);
  });
  expect(outcomes.filter((outcome) => !String(outcome).startsWith('backup_'))).toEqual([]);
});

test('refuses every flipped bit of the outside', () => {
  const whole = sealed();
  const length = whole.readUInt32LE(21) + 25;
  for (let offset = 0; offset < length; offset += 1) {
    const bytes = Buffer.from(whole);
    bytes[offset] = (bytes[offset] ?? 0) ^ 4;
    expect([offset, String(open(bytes)).split('_')[0]]).toEqual([
      offset,
      // 1 becomes 5: a format of a later program.
      offset === 19 ? 'vault' : 'backup',
    ]);
  }
});

test('refuses a file that was cut off, at 120 lengths and at the borders of every chunk', () => {
  const whole = sealed();
  const lengths = new Set([0, 1, 20, 21, 24, 25, whole.length - 1]);
  for (let count = 0; count < 120; count += 1) {
    lengths.add(Math.floor((count / 120) * whole.length));
  }
  for (const { from, to } of chunkPlaces(whole)) lengths.add(from).add(to);
  lengths.delete(whole.length);
  for (const length of lengths) {
    expect([length, String(open(whole.subarray(0, length))).split('_')[0]]).toEqual([
      length,
      'backup',
    ]);
  }
});

test('refuses chunks that were swapped, left out, doubled, added or taken from another backup', () => {
  const whole = sealed();
  const other = sealed();
  const places = chunkPlaces(whole);
  const part = (bytes: Buffer, index: number) =>
    bytes.subarray(places[index]?.from, places[index]?.to);
  const head = whole.subarray(0, places[0]?.from);
  const build = (...order: readonly number[]) =>
    open(Buffer.concat([head, ...order.map((index) => part(whole, index))]));
  const last = places.length - 1;

  expect({
    asItWas: Buffer.isBuffer(build(...places.keys())),
    swapped: build(0, 2, 1, 3, last),
    leftOut: build(0, 1, 3, last),
    doubled: build(0, 1, 1, 2, 3, last),
    endDoubled: build(...places.keys(), last),
    added: open(Buffer.concat([whole, Buffer.from([0])])),
    mixed: open(
      Buffer.concat([
        head,
        part(whole, 0),
        part(other, 1),
        ...[2, 3, last].map((index) => part(whole, index)),
      ]),
    ),
    outsideOfAnother: open(
      Buffer.concat([
        outsideOf({ id: '019abcde-0000-7000-8000-0000000000b2', keyfile: '{}' }),
        whole.subarray(whole.readUInt32LE(21) + 25),
      ]),
    ),
    wrongKey: open(whole, new Uint8Array(32)),
  }).toEqual({
    asItWas: true,
    swapped: 'backup_damaged',
    leftOut: 'backup_damaged',
    doubled: 'backup_damaged',
    endDoubled: 'backup_damaged',
    added: 'backup_damaged',
    mixed: 'backup_damaged',
    outsideOfAnother: 'backup_damaged',
    wrongKey: 'backup_damaged',
  });
});

test('reads no more than it must of a header or a chunk that claims to be huge', () => {
  const whole = sealed();
  const header = Buffer.from(whole);
  header.writeUInt32LE(0xffff_ffff, 21);
  const chunk = Buffer.from(whole);
  chunk.writeUInt32LE(0xffff_ffff, chunkPlaces(whole)[0]?.from ?? 0);
  expect([open(header), open(chunk)]).toEqual(['backup_unreadable', 'backup_damaged']);
});

test('takes no link, pipe, folder or missing file for a backup, and waits for none of them', () => {
  const folder = temporaryFolder();
  const real = join(folder, 'real.countersign-backup');
  writeFileSync(real, sealed());
  const link = join(folder, 'link.countersign-backup');
  symlinkSync(real, link);
  const pipe = join(folder, 'pipe.countersign-backup');
  execFileSync('mkfifo', [pipe]);
  for (const path of [link, pipe, folder, join(folder, 'nothing')]) {
    expect(() => openSealedFile(path)).toThrow(
      expect.objectContaining({ code: 'backup_unreadable' }),
    );
  }
});

test('says of a later format that it needs a later program', () => {
  const later = Buffer.from('countersign-backup/2\n');
  expect(() => requireMagic(later)).toThrow(expect.objectContaining({ code: 'vault_newer' }));
});

/** Where each chunk lies, its length included. */
function chunkPlaces(whole: Buffer): readonly { readonly from: number; readonly to: number }[] {
  const places: { from: number; to: number }[] = [];
  for (let from = whole.readUInt32LE(21) + 25 + 24; from < whole.length;) {
    const to = from + 4 + whole.readUInt32LE(from);
    places.push({ from, to });
    from = to;
  }
  return places;
}

test('reads the same past the cache of the system, to the last byte of an odd length', () => {
  const path = join(temporaryFolder(), 'a.countersign-backup');
  forgeBackup(path, made, { database: Buffer.alloc(2_345_678, 9) });
  const [cached, direct] = [openSealedFile(path), openSealedFile(path, { pastCache: true })];
  const places = [0, 4_095, 1_048_575, 2_000_001, cached.bytes - 10];
  const read = ({ read }: SealedFile) =>
    places.map((at) => Buffer.from(read(at, Math.min(65_553, cached.bytes - at))).toString('hex'));
  expect(read(direct)).toEqual(read(cached));
  expect(() => direct.read(cached.bytes - 10, 11)).toThrow('backup_damaged');
  cached.close();
  direct.close();
});
