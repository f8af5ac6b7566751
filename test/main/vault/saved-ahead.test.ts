import { expect, test } from 'vitest';
import { savedAhead } from '#main/vault/saved-ahead.ts';
import type { UnsavedText } from '#main/vault/unsaved.ts';
import { textOfSave } from '../../support/torture/text-of-save.ts';

const on = (revision: number, sessionId = 'one'): UnsavedText => ({
  command: 'saveSession',
  input: { sessionId, revision, ...textOfSave(7) },
});

test('a window that does not know that its text was saved meanwhile goes on from that text', () => {
  const ahead = savedAhead();
  ahead.note(on(3), { revision: 4, savedAt: '2026-11-22T09:00:00.000Z' });
  // A text of any other revision, or of another session, is what it says.
  expect([3, 4, 2].map((revision) => ahead.rebased(on(revision)))).toEqual([on(4), on(4), on(2)]);
  expect(ahead.rebased(on(3, 'other'))).toEqual(on(3, 'other'));
});
