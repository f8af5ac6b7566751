import { expect, test } from 'vitest';
import { auditKinds } from '#shared/model/audit.ts';
import { words } from '#shared/words/index.ts';

test('every kind of the log reads as one sentence, with and without a name', () => {
  const sentences = auditKinds.flatMap((kind) => [
    words.activity.kinds[kind](null),
    words.activity.kinds[kind]('Amara Okafor'),
  ]);
  const odd = sentences.filter((each) => !/^[A-Z][^.]*[^ ]\.(?: [A-Z][^.]*\.)?$/u.test(each));
  expect(odd).toEqual([]);
});

test('a destroyed person is not named by the line that says so', () => {
  expect(words.activity.kinds.person_shredded('Amara Okafor')).not.toContain('Amara');
});
