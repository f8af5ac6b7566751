import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { PersonExported } from '#shared/model/export.ts';
import { system } from '#shared/words/system.ts';
import type { Lifecycle } from './lifecycle.ts';
import { isStop } from './stopped.ts';
import { endings, outgoingSummary, summaryBytes, withPrinter } from './summary-file.ts';
import { writeNewExport } from './write-export.ts';

/** Of one session; every other code would meet the next session as well, so it ends the export. */
const ofOneSession: ReadonlySet<ErrorCode> = new Set([
  'not_found',
  'nothing_signed',
  'already_signed',
]);

/**
 * Asks for a folder, and writes a file for each of a person's sessions into it, oldest first. Every file
 * that is there is whole and was recorded, however the export ends; none that was there is touched.
 */
export async function exportPerson(
  app: Lifecycle,
  input: Input<'exportPerson'>,
): Promise<Output<'exportPerson'>> {
  return withPrinter(app.shell, input.format, async (print) => {
    const folder = await app.shell.askFolder({ title: system.chooseExportFolder });
    if (folder === null) return null;
    // Read after the chooser, which can stand open for hours.
    const { leave, stay } = await app.host.call('readExports', input);
    const leftOut: PersonExported['leftOut'][number][] = [...stay];
    let written = 0;
    let endedBy: ErrorCode | null = null;

    await app.works.run(async (signal) => {
      for (const [at, { links, ...session }] of leave.entries()) {
        app.tell('progress', { task: 'export', done: at, total: leave.length });
        if (endedBy !== null) {
          leftOut.push({ ...session, why: 'not_reached' });
          continue;
        }
        try {
          signal.throwIfAborted();
          const draft = links.every(({ state }) => state === 'none');
          const outgoing = await outgoingSummary(app, session.sessionId, draft);
          const bytes = await summaryBytes(app, outgoing, input.format, print);
          signal.throwIfAborted();
          const name = { stem: outgoing.fileStem, ending: endings[input.format] };
          await writeNewExport(folder, name, bytes, () => outgoing.record('exported'));
          written += 1;
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          const onlyThis = ofOneSession.has(error.code);
          if (!onlyThis) endedBy = error.code;
          leftOut.push({ ...session, why: isStop(error) ? 'not_reached' : error.code });
        }
      }
    });
    app.tell('progress', { task: 'export', done: leave.length, total: leave.length });
    const oldestFirst = leftOut.toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
    return { written, leftOut: oldestFirst, endedBy };
  });
}
