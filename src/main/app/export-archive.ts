import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Input, Output } from '#shared/contract.ts';
import { archive } from '#shared/words/archive.ts';
import type { Lifecycle } from './lifecycle.ts';
import { writeExportBy } from './write-export.ts';

/**
 * Takes the passphrase, asks where to, and writes everything in the vault there, readable by anyone. The file
 * is there whole and was recorded, or there is none; null when the person cancelled.
 *
 * @throws AppError `wrong_passphrase`, `keyfile_damaged`, `disk_full`, `disk_read_only`, `disk_failed`;
 *   `cancelled`, `locked`
 */
export async function exportArchive(
  { host, shell, works }: Lifecycle,
  { passphrase, today }: Input<'exportArchive'>,
): Promise<Output<'exportArchive'>> {
  return works.run(async (signal) => {
    await host.beginArchive(passphrase);
    const path = signal.aborted
      ? null
      : await shell.askSavePath({
          title: archive.saveTitle,
          fileName: `countersign-export-${today}.zip`,
        });
    if (path === null || signal.aborted) {
      await host.makeArchive(null);
      signal.throwIfAborted();
      return null;
    }
    await writeExportBy(
      path,
      (temporary) => host.makeArchive(temporary),
      async () => {
        signal.throwIfAborted();
        await host.recordArchive();
      },
    );
    return { fileName: basename(path), folder: dirname(path), bytes: (await stat(path)).size };
  });
}
