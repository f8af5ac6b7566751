import { v7 as newId } from 'uuid';
import { attachmentBlock, notesOf, regularDocument } from '../../session-texts.ts';
import {
  alarmIn,
  lookAndLock,
  makeQuickVault,
  onlySession,
  planOne,
  unlockOpsVault,
} from './coach.ts';
import type { Coach } from './coach.ts';
import type { TortureOperation } from './operation.ts';

const files = 3;

/** Longer than a piece of the table that it lies in, and different for each file. */
const bytesOf = (index: number): Buffer => Buffer.alloc(300_000, `file ${index} `);
const nameOf = (index: number): string => `file ${index}.txt`;

/** Three files are put into a session, each named by its text as soon as it is there. */
export const attach: TortureOperation = {
  name: 'attach',
  prepare: (folder) => makeQuickVault(folder, planOne),
  run: async (folder, say) => {
    const coach = await unlockOpsVault(folder);
    const sessionId = await onlySession(coach);
    const blocks = [];
    say.begin();
    for (let index = 0; index < files; index += 1) {
      const attachment = await coach.call('addAttachment', {
        sessionId,
        name: nameOf(index),
        type: '',
        bytes: bytesOf(index).toString('base64'),
      });
      say.done(nameOf(index));
      blocks.push(attachmentBlock(newId(), attachment));
      await coach.call('saveSession', {
        sessionId,
        revision: index,
        document: regularDocument({ 'what.next': [...blocks] }),
        notes: notesOf(''),
      });
      say.done(`text with ${nameOf(index)}`);
    }
    await coach.run('lock', {});
  },
  check: async (folder, acknowledged) =>
    lookAndLock(await unlockOpsVault(folder), async (coach) => {
      const sessionId = await onlySession(coach);
      const there = await wholeFiles(coach, sessionId);
      const { revision } = await coach.call('openSession', { sessionId });
      const names = new Set(
        there.flatMap(({ name }, index) => [
          name,
          ...(index < revision ? [`text with ${name}`] : []),
        ]),
      );
      return {
        outcome: `${there.length} of ${files} files`,
        lost: acknowledged.filter((done) => !names.has(done)),
        wrong: [
          ...there.filter(({ whole }) => !whole).map(({ name }) => `half of ${name}`),
          ...(await alarmIn(coach)),
        ],
      };
    }),
};

async function wholeFiles(coach: Coach, sessionId: string) {
  const found = await coach.call('listAttachments', { sessionId });
  return Promise.all(
    found.map(async ({ id: attachmentId, name, size }, index) => {
      const { bytes } = await coach.run('readAttachmentCopy', { sessionId, attachmentId });
      return {
        name,
        whole: size === bytes.length && bytesOf(index).equals(bytes) && name === nameOf(index),
      };
    }),
  );
}
