import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FuseState, FuseV1Options, flipFuses, getCurrentFuseWire } from '@electron/fuses';
import config, { fuses } from '../../electron-builder.config.ts';

/** Where Electron's binary keeps its fuses: this text, a version, a count, and one byte for each. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const names = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
const fuseOf = (name: string) => FuseV1Options[name as keyof typeof FuseV1Options];
/** The fuses in their order in the binary, as they are decided. */
const decided = names.map((name) => fuses[fuseOf(name)]);

let folder: string;
let binary: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-fuses-'));
  binary = join(folder, 'countersign');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that holds fuses as Electron does, each the other way round than we want it. */
function writeBinary(count: number): void {
  const wire = Array.from({ length: count }, (_, index) =>
    decided[index] === true ? FuseState.DISABLE : FuseState.ENABLE,
  );
  const before = Buffer.alloc(70_000, 'code ');
  writeFileSync(
    binary,
    Buffer.concat([before, Buffer.from(sentinel), Buffer.from([1, count, ...wire]), before]),
  );
}

test('decides each of the nine fuses of this Electron', () => {
  expect(Object.fromEntries(names.map((name, index) => [name, decided[index]]))).toEqual({
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
    WasmTrapHandlers: true,
  });
});

test('are so in the binary once it is packaged, and nothing else of it is touched', async () => {
  writeBinary(names.length);
  const before = readFileSync(binary);
  await flipFuses(binary, fuses);
  const wire = await getCurrentFuseWire(binary);
  const after = readFileSync(binary);
  const states = names.map((name) => wire[fuseOf(name)]);
  const changed = [...after.keys()].filter((at) => after[at] !== before[at]);
  const first = before.indexOf(sentinel) + sentinel.length + 2;
  expect([states, changed]).toEqual([
    decided.map((on) => (on ? FuseState.ENABLE : FuseState.DISABLE)),
    names.map((_, index) => first + index),
  ]);
});

test('packaging fails where an Electron has a fuse more than was decided', async () => {
  writeBinary(names.length + 1);
  await expect(flipFuses(binary, fuses)).rejects.toThrow(/strictlyRequireAllFuses/);
});

test('packaging sets them in the packed app, before it is signed', () => {
  const asked: unknown[] = [];
  const context = {
    packager: { addElectronFuses: (...given: unknown[]) => void asked.push(...given) },
  };
  config.afterPack(context);
  expect([config.asar, asked]).toEqual([true, [context, fuses]]);
});
