import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve, sep } from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { Standing } from '#shared/model/app.ts';
import type { AskedFile } from '#shared/model/asked-file.ts';
import type { Verdict } from '#shared/model/verdict.ts';
import { vaultEnding } from '#main/vault/index.ts';
import { verifyFileAt } from './verify-chosen-file.ts';

export interface AskedFiles {
  /** Takes what the system asks to open; the last one counts. While the window is handed over, none. */
  readonly take: (path: string) => Promise<void>;
  readonly current: () => AskedFile | null;
  /** The verdict on the summary that was asked for. Throws AppError `file_unreadable`. */
  readonly verify: () => Promise<Verdict>;
  readonly drop: () => void;
}

interface AskedFilesParts {
  /** The folder of this app's vaults. */
  readonly vaults: string;
  readonly standing: () => Standing;
  /** Something is asked for; the window may fetch what. */
  readonly onAsked: () => void;
}

export function askedFiles({ vaults, standing, onAsked }: AskedFilesParts): AskedFiles {
  let count = 0;
  let asked: { readonly path: string; readonly file: AskedFile } | null = null;
  return {
    take: async (path) => {
      count += 1;
      const file = await whatIsAt(path, vaults, count);
      // Whoever sits there now is not the one whose vaults and summaries these are.
      if (standing() === 'handed_over') return;
      asked = { path, file };
      onAsked();
    },
    current: () => asked?.file ?? null,
    verify: async () => {
      if (asked?.file.kind !== 'summary') throw new AppError('file_unreadable');
      return verifyFileAt(asked.path);
    },
    drop: () => {
      asked = null;
    },
  };
}

async function whatIsAt(path: string, vaults: string, number: number): Promise<AskedFile> {
  const vault = vaultFolderOf(resolve(path));
  // A file of any kind is checked as a summary: the verdict says it where it is none.
  if (vault === null || !(await isFolder(vault))) return { kind: 'summary', number };
  const isHere = (await real(dirname(vault))) === (await real(vaults));
  return isHere
    ? { kind: 'vault', name: basename(vault).slice(0, -vaultEnding.length) }
    : { kind: 'refused', code: 'vault_elsewhere' };
}

/** The outermost folder of the path that is named as a vault is: one may have chosen a file in it. */
function vaultFolderOf(path: string): string | null {
  const parts = path.split(sep);
  const index = parts.findIndex((part) => part.toLowerCase().endsWith(vaultEnding));
  return index === -1 ? null : parts.slice(0, index + 1).join(sep);
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function real(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}
