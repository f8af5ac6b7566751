import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { sodium } from '#main/vault/keys/sodium.ts';
import {
  forgetUnsaved,
  openUnsaved,
  retryUnsaved,
  saveOrRemember,
  sealUnsaved,
  unsavedBy,
} from '#main/vault/unsaved.ts';
import type { UnsavedText, UnsavedTexts } from '#main/vault/unsaved.ts';
import { textOfSave } from '../../support/torture/text-of-save.ts';

const sessionId = '019a0000-0000-7000-8000-000000000001';
const textOf = (id: string): UnsavedText => ({
  command: 'saveSession',
  input: { sessionId: id, revision: 1, ...textOfSave(2) },
});
const typed = textOf(sessionId);
const other = textOf('019a0000-0000-7000-8000-000000000002');
const key = new Uint8Array(32).fill(7);
const refuse = (code: AppError['code']) => () => {
  throw new AppError(code);
};

function refused(texts: UnsavedTexts, text: UnsavedText): void {
  expect(() => saveOrRemember(texts, text, refuse('disk_full'))).toThrow('disk_full');
}

function remembered(): UnsavedTexts {
  const texts: UnsavedTexts = new Map();
  refused(texts, typed);
  return texts;
}

function both(): UnsavedTexts {
  const texts = remembered();
  refused(texts, other);
  return texts;
}

test('text that the disk refused is remembered until a save of that session succeeds', () => {
  const texts = remembered();
  const before = [...texts.values()];
  saveOrRemember(texts, typed, () => 'saved');
  expect([before, texts.size]).toEqual([[typed], 0]);
});

test('text that is refused for another reason than the disk is not remembered', () => {
  const texts: UnsavedTexts = new Map();
  expect(() => saveOrRemember(texts, typed, refuse('stale_revision'))).toThrow('stale_revision');
  expect(texts.size).toBe(0);
});

test('a retry saves what can be saved and keeps the rest', () => {
  const texts = both();
  retryUnsaved(texts, (text) => {
    if (text === other) throw new AppError('disk_full');
  });
  expect([...texts.values()]).toEqual([other]);
});

test('text of a session that was destroyed is let go of, and no other', () => {
  const texts = both();
  forgetUnsaved(texts, (about) => 'sessionId' in about && about.sessionId === sessionId);
  expect([...texts.values()]).toEqual([other]);
});

test('each place keeps the newest of its own texts through a lock, and is saved once', () => {
  const tool = (title: string): UnsavedText => ({
    command: 'saveTool',
    input: {
      id: '019a0000-0000-7000-8000-000000000003',
      title,
      body: [{ type: 'paragraph' as const }],
    },
  });
  const lookBack: UnsavedText = {
    command: 'saveReflection',
    input: { sessionId, text: 'I spoke too much' },
  };
  const field = (name: 'motivations' | 'results'): UnsavedText => ({
    command: 'saveProfileField',
    input: { personId: '019a0000-0000-7000-8000-000000000004', field: name, text: name },
  });
  const newest = [tool('Three chairs'), lookBack, field('motivations'), field('results')];
  const texts = remembered();
  for (const text of [tool('Three'), ...newest]) refused(texts, text);
  // A tool is nobody's, so it stays when a person is destroyed.
  forgetUnsaved(texts, (about) => !('personId' in about) && about.sessionId !== sessionId);
  const opened = openUnsaved(sealUnsaved(texts, key) ?? new Uint8Array(), key);
  const waiting = unsavedBy(opened, 'saveTool');
  const saved: UnsavedText[] = [];
  retryUnsaved(opened, (text) => saved.push(text));

  expect([waiting, saved, opened.size]).toEqual([[newest[0]?.input], [typed, ...newest], 0]);
});

test('a sealed box gives the texts back to the vault’s own key, and shows nothing of them', () => {
  const box = sealUnsaved(remembered(), key);
  expect(box).not.toBeNull();
  const bytes = box ?? new Uint8Array();
  expect(Buffer.from(bytes).includes('strength')).toBe(false);
  expect([...openUnsaved(bytes, key).values()]).toEqual([typed]);
  expect(() => openUnsaved(bytes, sodium.randombytes_buf(32))).toThrow('wrong secret key');
});

test('nothing unsaved makes no box', () => {
  expect(sealUnsaved(new Map(), key)).toBeNull();
});
