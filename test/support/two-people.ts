import { v7 as newId } from 'uuid';
import type { AttachmentNode } from '#shared/model/document.ts';
import {
  acknowledgementBlock,
  actionBlock,
  attachmentBlock,
  feedbackBlock,
  insightBlock,
  morning,
  notesOf,
  paragraph,
  regularDocument,
} from './session-texts.ts';
import { seeded } from './random.ts';
import type { Coach } from './torture/ops/coach.ts';

/** Begins every word of Ada that is hers alone, also as the index keeps it, and none of Ben's. */
export const adasMark = 'adaqxzj';

export interface TwoPeople {
  readonly ada: string;
  readonly ben: string;
  readonly adasSessions: readonly string[];
}

/**
 * Writes two people into an open vault, turn by turn and text over text, as years would: the pages of
 * the database hold words of both. Ada has something of all that a vault can hold of a person, a session
 * in the bin and a summary that both have signed.
 */
export async function fillWithTwoPeople(
  coach: Coach,
  {
    sessions,
    saves,
    seed,
  }: { readonly sessions: number; readonly saves: number; readonly seed: number },
): Promise<TwoPeople> {
  const random = seeded(seed);
  const below = (most: number) => Math.floor(random() * most);
  const common = Array.from({ length: 2_000 }, () => below(1e9).toString(36));
  const text = (isAda: boolean, words: number) =>
    Array.from({ length: words }, () =>
      isAda && random() < 0.3 ? `${adasMark}${below(300)}` : (common[below(2_000)] ?? ''),
    ).join(' ');

  const people = [
    await coach.call('addPerson', { name: `${adasMark}name`, role: `${adasMark}role` }),
    await coach.call('addPerson', { name: 'Ben', role: 'Engineer' }),
  ] as const;
  const written: {
    id: string;
    isAda: boolean;
    revision: number;
    blocks: readonly [string, string, string, string];
    attached: AttachmentNode;
  }[] = [];
  for (let index = 0; index < 2 * sessions; index += 1) {
    const isAda = index % 2 === 0;
    const plan = { ...morning, place: isAda ? `${adasMark}place` : 'Terrace' };
    const personId = people[isAda ? 0 : 1].id;
    const { id } = await coach.call('planSession', { personId, plan, templateId: 'regular' });
    const attached = await attach(coach, id, isAda ? `${adasMark}file` : 'whiteboard');
    const blocks = [newId(), newId(), newId(), newId()] as const;
    written.push({ id, isAda, revision: 0, blocks, attached });
  }
  for (let save = 0; save < saves; save += 1) {
    // Everyone is written in once, the rest is chance.
    const session = written[save < written.length ? save : below(written.length)];
    if (!session) throw new Error('There are sessions to write in');
    const { id, isAda, revision, blocks, attached } = session;
    const document = regularDocument({
      'agreement.outcome': [paragraph(text(isAda, 1 + below(30)))],
      'what.progress': [paragraph(text(isAda, below(save % 7 === 0 ? 900 : 120)))],
      'what.next': [actionBlock(blocks[0], text(isAda, 1 + below(9))), attached],
      'how.strengths': [insightBlock(blocks[1], text(isAda, 1 + below(20)))],
      'how.acknowledge': [
        acknowledgementBlock(blocks[2], text(isAda, 1 + below(9)), null),
        feedbackBlock(blocks[3], {
          situation: text(isAda, 1 + below(9)),
          impact: text(isAda, 1 + below(9)),
          input: text(isAda, 1 + below(9)),
          followUp: text(isAda, 1 + below(9)),
        }),
      ],
    });
    const notes = notesOf(text(isAda, below(200)));
    const saved = await coach.call('saveSession', { sessionId: id, revision, document, notes });
    session.revision = saved.revision;
    if (save % 5 === 0) {
      await coach.call('closeSession', { sessionId: id });
      await coach.call('reopenSession', { sessionId: id });
    }
  }
  for (let index = 0; index < 2 * sessions; index += 1) {
    const isAda = index % 2 === 0;
    const words = () => text(isAda, 1 + below(9));
    await writeGrowth(coach, people[isAda ? 0 : 1].id, words);
    await writeBeside(coach, people[isAda ? 0 : 1].id, words);
  }
  const adasSessions = written.filter(({ isAda }) => isAda).map(({ id }) => id);
  await writeSearchesAndWords(coach);
  const [signed = '', binned = ''] = adasSessions;
  await sign(coach, signed);
  await coach.call('removeSession', { sessionId: binned });
  return { ada: people[0].id, ben: people[1].id, adasSessions };
}

/** A file of many pages, in a session. */
async function attach(coach: Coach, sessionId: string, word: string): Promise<AttachmentNode> {
  const attachment = await coach.call('addAttachment', {
    sessionId,
    name: `${word}.txt`,
    type: 'text/plain',
    bytes: Buffer.from(`${word} `.repeat(1_500)).toString('base64'),
  });
  return attachmentBlock(newId(), attachment, `${word}said`);
}

/** One that names each of them, and what is nobody's. */
async function writeSearchesAndWords(coach: Coach): Promise<void> {
  for (const text of [`person:"${adasMark}name" is:open`, 'person:ben', 'delegation']) {
    await coach.call('saveSearch', { id: newId(), name: 'Kept', text });
    await coach.call('keepRecentSearch', { text });
  }
  for (const word of [`${adasMark}names`, `${adasMark}name-Team`, 'Bens']) {
    await coach.call('addOwnWord', { word });
  }
}

/** An item of the running list, a part of the profile and the usual slot of a person. */
async function writeBeside(coach: Coach, personId: string, text: () => string): Promise<void> {
  await coach.call('addAgendaItem', { personId, raisedBy: 'member', text: text(), shared: true });
  await coach.call('saveProfileField', { personId, field: 'motivations', text: text() });
  await coach.call('setSchedule', {
    personId,
    schedule: {
      everyWeeks: 2,
      weekday: 1,
      time: '09:00',
      zone: 'Europe/Berlin',
      durationMinutes: 50,
      place: text(),
      firstDay: '2026-11-02',
    },
  });
}

/** A goal, a focus area and an assessment of a person, with what hangs on them. */
async function writeGrowth(coach: Coach, personId: string, text: () => string): Promise<void> {
  const [goalId, focusAreaId] = [newId(), newId()];
  const day = '2026-11-02';
  await coach.call('saveGoal', {
    id: goalId,
    personId,
    title: text(),
    measure: text(),
    startValue: 0,
    targetValue: 10,
    due: null,
    status: 'open',
    competence: 2,
    confidence: 3,
  });
  await coach.call('saveCheckIn', { id: newId(), goalId, day, value: 4, note: text() });
  await coach.call('saveFocusArea', {
    id: focusAreaId,
    personId,
    title: text(),
    effect: 4,
    effort: 2,
    active: true,
    baseline: 3,
    baselineDay: day,
    competence: null,
    confidence: null,
  });
  await coach.call('saveObservation', { id: newId(), focusAreaId, day, rating: 6, note: text() });
  const answer = () => ({ text: text(), rating: 3 });
  await coach.call('saveAssessment', {
    id: newId(),
    personId,
    day,
    rater: 'self',
    answers: {
      behaviour: answer(),
      seen_by_others: answer(),
      drives: answer(),
      gives_energy: answer(),
      drains_energy: answer(),
      develop: answer(),
    },
  });
}

async function sign(coach: Coach, sessionId: string): Promise<void> {
  await coach.call('closeSession', { sessionId });
  await coach.call('issueSummary', { sessionId });
  await coach.call('handOver', { sessionId });
  await coach.call('saveMemberWords', { words: `${adasMark}words` });
  const { contentHash } = await coach.call('reviewSummary', {});
  await coach.call('signAsMember', {
    contentHash,
    typedName: `${adasMark}name`,
    drawing: null,
    key: { kind: 'pinned' },
    meaning: 'commented',
    comment: `${adasMark}comment`,
    passphrase: 'her very own',
  });
  await coach.call('handBack', { passphrase: 'lantern over quiet water' });
}
