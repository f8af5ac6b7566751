import { basename } from 'node:path';
import type { ExportFormat } from '#shared/model/export.ts';
import type { Lifecycle } from './lifecycle.ts';
import { withPrinter } from './summary-file.ts';
import type { Print } from './summary-file.ts';
import { writeExport } from './write-export.ts';

/** A file that is about to leave. */
interface SavedPage {
  /** Of the chooser. */
  readonly title: string;
  /** With its ending; holds no person's name. */
  readonly fileName: string;
  readonly format: ExportFormat;
  /** Throws where it may no more: the chooser can stand open for hours, and the vault locks meanwhile. */
  readonly stillMay: () => Promise<unknown>;
  readonly bytes: (print: Print) => Promise<Uint8Array>;
  /** Puts it into the activity log; throws when it could not, and then nothing leaves. */
  readonly record: () => Promise<void>;
}

/** Asks where to, and writes the file there. `fileName` is null when the person cancelled. */
export async function savePage(
  { shell, tell }: Pick<Lifecycle, 'shell' | 'tell'>,
  { title, fileName, format, stillMay, bytes, record }: SavedPage,
): Promise<{ readonly fileName: string | null }> {
  return withPrinter(shell, format, async (print) => {
    const path = await shell.askSavePath({ title, fileName });
    if (path === null) return { fileName: null };
    await stillMay();
    const printing = format === 'pdf';
    if (printing) tell('progress', { task: 'print', done: 0, total: 1 });
    const made = await bytes(print);
    if (printing) tell('progress', { task: 'print', done: 1, total: 1 });
    await writeExport(path, made, record);
    return { fileName: basename(path) };
  });
}
