import { basename } from 'node:path';
import type { Input, Output } from '#shared/contract.ts';
import { clockAt } from '#shared/model/schedule/wall-clock.ts';
import { system } from '#shared/words/system.ts';
import { writeIcs } from '#main/invite/write-ics.ts';
import type { Lifecycle } from './lifecycle.ts';
import { writeExport } from './write-export.ts';

/** Asks where to, and writes a session's invite there, or the file that takes it back. */
export async function exportInvite(
  { host, shell }: Lifecycle,
  input: Input<'exportInvite'>,
  cancelled: boolean,
): Promise<Output<'exportInvite'>> {
  const draft = cancelled
    ? await host.readCancellation(input)
    : await host.call('readInvite', input);
  const { startsAt, zone } = draft.content.plan;
  const path = await shell.askSavePath({
    title: system.saveInvite,
    fileName: `session-${clockAt(startsAt, zone).day}${cancelled ? '-cancelled' : ''}.ics`,
  });
  if (path === null) return { fileName: null };
  const bytes = Buffer.from(writeIcs(draft, { cancelled, at: new Date() }));
  await writeExport(path, bytes, () => host.recordInvite({ ...input, draft, cancelled }));
  return { fileName: basename(path) };
}
