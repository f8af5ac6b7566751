import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { wordChangers } from '#shared/contract/spelling.ts';
import { defaultSettings } from '#shared/model/app.ts';
import { spellingOf } from '#main/app/spelling.ts';
import { findDictionaries } from '#main/spelling/index.ts';
import type { Dictionaries } from '#main/spelling/index.ts';
import type { VaultHost } from '#main/vault/index.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { settle, startPlayed } from '../../support/played-app.ts';
import { openTestVault, temporaryFolder, testVault } from '../../support/vault.ts';

const sentence = ['Okafor', 'seperate', 'Feedbackgespräch', 'ownership'];

/** Every thread that starts from here on; those of the vault among them. */
function threadsFromHere(): readonly Worker[] {
  const started: Worker[] = [];
  const note = (worker: Worker) => void started.push(worker);
  process.on('worker', note);
  onTestFinished(() => void process.off('worker', note));
  return started;
}

function spellingOver(host: Pick<VaultHost, 'call'>, find?: () => Dictionaries) {
  const spelling = spellingOf(host, find);
  onTestFinished(spelling.end);
  return spelling;
}

test('a word that the coach adds is right from then on, also after the vault was locked and opened', async () => {
  const { host } = await openTestVault();
  const spelling = spellingOver(host);
  const before = await spelling.check(sentence);
  await host.call('addOwnWord', { word: 'Okafor' });
  await spelling.ownChanged();
  const added = await spelling.check(sentence);
  await Promise.all([spelling.end(), host.lock()]);
  await host.unlock(testVault);
  const opened = await spelling.check(sentence);
  await host.call('removeOwnWord', { word: 'Okafor' });
  await spelling.ownChanged();

  expect([before, added, opened, await spelling.check(sentence)]).toEqual([
    ['Okafor', 'seperate'],
    ['seperate'],
    ['seperate'],
    ['Okafor', 'seperate'],
  ]);
});

test('the thread that is told words of notes starts with the first of them, and ends with the lock', async () => {
  const started = threadsFromHere();
  const { app, ask } = await startPlayed();
  await ask('unlockVault');
  await ask('getSpelling');
  const before = started.length;
  expect(await ask('checkSpelling', { words: sentence })).toEqual({
    ok: true,
    value: { wrong: ['Okafor', 'seperate'] },
  });
  const alive = started.map(({ threadId }) => threadId > 0);
  await app.lock('asked');
  expect([before, alive, started.map(({ threadId }) => threadId)]).toEqual([0, [true], [-1]]);
});

test('a lock does not wait for a check, and the check calls no word wrong', async () => {
  const spelling = spellingOver(fakeHost([]));
  await spelling.check(['first']);
  const asked = spelling.check(
    Array.from({ length: 500 }, (_, index) => `wrrong${'x'.repeat(index % 50)}`),
  );
  await settle();
  await spelling.end();
  expect(await asked).toEqual([]);
});

test('the names of the vault’s people are right, also of somebody who has just come, as soon as it is told', async () => {
  const people = [{ name: 'Dr. Amara Okafor-Lind' }];
  const answers = {
    getSettings: { ...defaultSettings, coachName: 'Robin Wnuk' },
    listOwnWords: { words: [] },
    listPeople: people,
  };
  const call = (name: string) => Promise.resolve({ ...answers }[name as 'listPeople'] as never);
  const spelling = spellingOver({ call });
  const typed = ['Amara', 'Amaras', 'Okafor-Lind', 'Priyanka', 'Dr', 'Wnuk'];
  const before = await spelling.check(typed);
  people.push({ name: 'Priyanka' });
  await spelling.ownChanged();
  expect([before, await spelling.check(typed)]).toEqual([['Priyanka'], []]);
});

test.each(wordChangers)(
  'after %s the speller knows who is in the vault by now',
  async (command) => {
    const { memory, ask } = await startPlayed();
    await ask('unlockVault');
    await ask('checkSpelling', { words: sentence });
    memory.log.length = 0;
    await ask(command);
    expect(memory.log).toContain('host listPeople');
  },
);

test('a change of own words that cannot be passed on counts all the same, and is read anew', async () => {
  let fails = false;
  const host = fakeHost([]);
  const call: typeof host.call = (name, input) =>
    fails ? Promise.reject(new Error('for once')) : host.call(name, input);
  const spelling = spellingOver({ call });
  const first = await spelling.check(sentence);
  fails = true;
  await spelling.ownChanged();
  const during = await spelling.check(sentence).catch(() => 'refused');
  fails = false;
  expect([during, await spelling.check(sentence)]).toEqual(['refused', first]);
});

test('nothing is checked, and no thread started, while the coach has it turned off', async () => {
  const started = threadsFromHere();
  const off = { ...defaultSettings, coachName: 'Alex', spelling: false };
  const spelling = spellingOver({ call: () => Promise.resolve(off as never) });
  expect([await spelling.check(sentence), spelling.state().available, started]).toEqual([
    [],
    true,
    [],
  ]);
});

test('without the German dictionary no word is called wrong, and it is said what is missing', async () => {
  const spelling = spellingOver(fakeHost([]), () => ({ ...findDictionaries(), de: null }));
  expect([
    spelling.state(),
    await spelling.check(sentence),
    await spelling.suggest('seperate'),
  ]).toEqual([{ available: false, missing: ['de'] }, [], []]);
});

test('a dictionary that is none is given up, and calls no word wrong', async () => {
  const folder = temporaryFolder();
  for (const name of ['index.aff', 'index.dic']) writeFileSync(join(folder, name), 'SET UTF-8\n');
  const spelling = spellingOver(fakeHost([]), () => ({ ...findDictionaries(), de: [folder] }));
  const answers = [];
  for (let left = 3; left > 0; left -= 1) answers.push(await spelling.check(sentence));
  expect([answers, spelling.state()]).toEqual([[[], [], []], { available: false, missing: [] }]);
  await spelling.end();
  expect(spelling.state().available).toBe(true);
});
