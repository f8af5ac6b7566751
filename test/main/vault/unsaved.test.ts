import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { sodium } from '#main/vault/keys/sodium.ts';
import {
  forgetUnsaved,
  openUnsaved,
  retryUnsaved,
  saveOrRemember,
  sealUnsaved,
  unsavedTool,
} from '#main/vault/unsaved.ts';
import type { UnsavedTexts } from '#main/vault/unsaved.ts';
import { textOfSave } from '../../support/torture/text-of-save.ts';

const sessionId = '019a0000-0000-7000-8000-000000000001';
const typed = { sessionId, revision: 1, ...textOfSave(2) };
const key = new Uint8Array(32).fill(7);
const refuse = (code: AppError['code']) => () => {
  throw new AppError(code);
};

function remembered(): UnsavedTexts {
  const texts: UnsavedTexts = new Map();
  expect(() => saveOrRemember(texts, typed, refuse('disk_full'))).toThrow('disk_full');
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
  const other = { ...typed, sessionId: '019a0000-0000-7000-8000-000000000002' };
  const texts: UnsavedTexts = new Map([
    [typed.sessionId, typed],
    [other.sessionId, other],
  ]);
  retryUnsaved(texts, (input) => {
    if ('sessionId' in input && input.sessionId === other.sessionId)
      throw new AppError('disk_full');
  });
  expect([...texts.keys()]).toEqual([other.sessionId]);
});

test('text of a session that was destroyed is let go of, and no other', () => {
  const other = { ...typed, sessionId: '019a0000-0000-7000-8000-000000000002' };
  const texts: UnsavedTexts = new Map([
    [typed.sessionId, typed],
    [other.sessionId, other],
  ]);
  forgetUnsaved(texts, (id) => id === typed.sessionId);
  expect([...texts.values()]).toEqual([other]);
});

test('a tool that the disk refused is found as it was last typed, and outlives a lock', () => {
  const tool = (title: string) => ({
    id: '019a0000-0000-7000-8000-000000000003',
    title,
    body: [{ type: 'paragraph' as const }],
  });
  const texts = remembered();
  for (const title of ['Three', 'Three chairs']) {
    expect(() => saveOrRemember(texts, tool(title), refuse('disk_full'))).toThrow('disk_full');
  }
  // It is nobody's, so it stays when a person is destroyed.
  forgetUnsaved(texts, () => true);
  const opened = openUnsaved(sealUnsaved(texts, key) ?? new Uint8Array(), key);
  const saved: unknown[] = [];
  retryUnsaved(opened, (text) => saved.push(text));

  const { id } = tool('');
  expect([unsavedTool(texts, id)?.title, saved, unsavedTool(opened, id)]).toEqual([
    'Three chairs',
    [tool('Three chairs')],
    undefined,
  ]);
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
