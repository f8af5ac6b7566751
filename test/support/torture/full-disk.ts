import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { v7 as newId } from 'uuid';
import { assessmentAreas } from '#shared/model/assessment.ts';
import type { Assessment } from '#shared/model/assessment.ts';
import { openVaultHost } from '#main/vault/index.ts';
import { testKeyCost } from '../bare-vault.ts';
import { actionBlock, morning, notesOf, regularDocument } from '../session-texts.ts';
import { fillDisk } from './fill.ts';
import { textOfSave } from './text-of-save.ts';

// Run as a process of its own with its folder on a small disk: fills the disk, saves, locks, frees the
// disk, unlocks, and saves again. Says as one line of JSON what happened.
const disk = process.argv[2] ?? '';
const filler = join(disk, 'filler');
const folder = join(disk, 'vaults');
mkdirSync(folder);
const host = openVaultHost({ folder, keyCost: testKeyCost, onProgress: () => undefined });
const passphrase = 'lantern over quiet water';
const { recoveryWords, ask } = await host.prepare({
  name: 'Small',
  coachName: 'Robin',
  passphrase,
});
await host.create({ answers: [recoveryWords[ask[0]] ?? '', recoveryWords[ask[1]] ?? ''] });
const { id: personId } = await host.call('addPerson', { name: 'Sam', role: '' });
const { id: sessionId } = await host.call('planSession', {
  personId,
  plan: morning,
  templateId: 'regular',
});

const template = await host.call('copyTemplate', { templateId: 'regular', name: 'My own' });
const longSteps = template.steps.map((step) => ({ ...step, purpose: 'to see more '.repeat(20) }));

// What is typed elsewhere than in a session; each is too long for what room the log may have left.
const words = 'typed while full '.repeat(1_000).trim();
const assessment = {
  id: newId(),
  personId,
  day: '2026-11-20',
  rater: 'coach' as const,
  answers: Object.fromEntries(
    assessmentAreas.map((area) => [area, { text: words.slice(0, 9_000).trim(), rating: 3 }]),
  ) as Assessment['answers'],
};
const codeOf = (saving: Promise<unknown>): Promise<string> =>
  saving.then(
    () => 'saved',
    (error: { code?: string }) => error.code ?? 'an error without a code',
  );
const saveElsewhere = async (): Promise<readonly string[]> => [
  await codeOf(host.call('saveProfileField', { personId, field: 'motivations', text: words })),
  await codeOf(host.call('saveReflection', { sessionId, text: words })),
  await codeOf(host.call('saveAssessment', assessment)),
  await codeOf(host.call('saveTemplate', { template: { ...template, steps: longSteps } })),
];
/** Which of them are read as they were typed. */
const foundElsewhere = async (): Promise<readonly boolean[]> => {
  const { reflection } = await host.call('openSession', { sessionId });
  const { motivations } = await host.call('getProfile', { personId });
  const assessments = await host.call('listAssessments', { personId });
  const { steps } = await host.call('readTemplate', { templateId: template.id });
  return [
    motivations.text === words,
    reflection === words,
    isDeepStrictEqual(assessments, [assessment]),
    isDeepStrictEqual(steps, longSteps),
  ];
};

const save = (revision: number): Promise<string> =>
  host.call('saveSession', { sessionId, revision, ...textOfSave(revision + 1) }).then(
    (mark) => `saved ${mark.revision}`,
    (error: { code?: string }) => error.code ?? 'an error without a code',
  );
/** Which save the opened session shows: the one that is on disk, or a later one that is only typed. */
const found = async (): Promise<string> => {
  const { revision, notes } = await host.call('openSession', { sessionId });
  const shows = (save: number) => JSON.stringify(notes) === JSON.stringify(textOfSave(save).notes);
  if (shows(revision)) return `${revision} whole`;
  return shows(revision + 1) ? `typed ${revision + 1} on ${revision}` : `${revision} torn`;
};

const first = await save(0);
const filled = fillDisk(filler);
const whileFull = [await save(1), await save(1), await found()];
const elsewhere = [await saveElsewhere(), await foundElsewhere()];
await host.lock();
const held = host.holdsUnsaved;
rmSync(filler);
await host.unlock({ name: 'Small', passphrase });
const reopened = await found();
const keptElsewhere = await foundElsewhere();
const afterwards = await save(2);

// An action of the session is ticked elsewhere before what was typed last is saved.
const actionId = newId();
const saveTyped = async (revision: number, notes: string): Promise<string> =>
  host
    .call('saveSession', {
      sessionId,
      revision,
      document: regularDocument({ 'what.next': [actionBlock(actionId, 'Call the owner')] }),
      notes: notesOf(notes),
    })
    .then(
      () => 'saved',
      (error: { code?: string }) => error.code ?? 'an error without a code',
    );
const typed = 'typed last '.repeat(1_000);
const beforeTick = [await saveTyped(3, 'typed'), fillDisk(filler), await saveTyped(4, typed)];
rmSync(filler);
await host.call('setActionDone', { actionId, done: true });
const { notes } = await host.call('openSession', { sessionId });
const ticked = JSON.stringify(notes) === JSON.stringify(notesOf(typed)) ? 'whole' : 'lost';
await host.lock();
process.stdout.write(
  `${JSON.stringify({ first, filled, whileFull, held, reopened, afterwards, beforeTick, ticked, elsewhere, keptElsewhere })}\n`,
);
