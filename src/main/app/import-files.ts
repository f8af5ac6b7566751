import type { Input, Output } from '#shared/contract.ts';
import { system } from '#shared/words/system.ts';
import { readInThread } from './import-thread.ts';
import type { Lifecycle } from './lifecycle.ts';

const extensions = ['zip', 'jex', 'enex', 'json', 'txt', 'csv', 'tsv', 'md', 'markdown', 'html'];

/**
 * Asks for a file or a folder, reads it, and hands what it holds to the vault.
 *
 * @throws AppError the codes of `readImport`; `locked`, `cancelled`
 */
export async function chooseImport(
  { host, shell, works, tell }: Lifecycle,
  { what, zone }: Input<'chooseImport'>,
): Promise<Output<'chooseImport'>> {
  const path = await (what === 'file'
    ? shell.askOpenPath({ title: system.chooseImportFile, extensions })
    : shell.askFolder({ title: system.chooseImportFolder }));
  if (path === null) return null;
  // The chooser can stand open for hours: throws where the vault has locked itself meanwhile.
  await host.call('getImport', {});
  return works.run(async (signal) => {
    tell('progress', { task: 'import_read', done: 0, total: 0 });
    await readInThread({ path, what, zone }, (part) => host.stageImport(part), { signal });
    signal.throwIfAborted();
    return host.endStaging();
  });
}
