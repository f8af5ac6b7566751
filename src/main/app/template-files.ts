import { basename } from 'node:path';
import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { templateFile, templateInFile } from '#shared/input/template-file.ts';
import { system } from '#shared/words/system.ts';
import type { Lifecycle } from './lifecycle.ts';
import { readLimited } from './read-limited.ts';
import { writeExport } from './write-export.ts';

/** Far more than the longest template takes. */
const largestFile = 2 * 1024 * 1024;

/** Asks where to, and writes a template there. Its file name says nothing that a coach has typed. */
export async function exportTemplate(
  { host, shell }: Lifecycle,
  input: Input<'exportTemplate'>,
): Promise<Output<'exportTemplate'>> {
  const { id, version } = await host.call('readTemplate', input);
  const path = await shell.askSavePath({
    title: system.saveTemplate,
    fileName: `template-${id.slice(-8)}-v${version}.countersign-template.json`,
  });
  if (path === null) return { fileName: null };
  // The chooser can stand open for hours: throws where the vault has locked itself meanwhile, or the
  // window is in other hands.
  const template = await host.call('readTemplate', input);
  await writeExport(path, Buffer.from(templateFile(template)), () => Promise.resolve());
  return { fileName: basename(path) };
}

/**
 * Asks for a file and keeps the template in it.
 *
 * @throws AppError `template_unreadable`, `template_newer`; then nothing was changed
 */
export async function importTemplate({
  host,
  shell,
}: Lifecycle): Promise<Output<'importTemplate'>> {
  const path = await shell.askOpenPath({ title: system.chooseTemplate, extensions: ['json'] });
  return path === null ? null : host.addTemplate(templateInFile(await textOf(path)));
}

async function textOf(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readLimited(path, largestFile));
  } catch (error) {
    throw new AppError('template_unreadable', 'the file could not be read', { cause: error });
  }
}
