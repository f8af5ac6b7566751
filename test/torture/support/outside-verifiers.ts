import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeFormatPrograms } from '../../support/format-programs.ts';

const run = promisify(execFile);

// One interpreter for all files: loading jwcrypto takes longer than a hundred verifications. The program
// itself is run as it stands in docs/format.md, once for each file.
const allFiles = `
import contextlib, io, json, sys
program = compile(open(sys.argv[1], encoding="utf-8").read(), "verify.py", "exec")
accepted = []
for path in json.load(open(sys.argv[2], encoding="utf-8")):
    sys.argv = ["verify.py", path]
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(program, {"__name__": "__main__"})
        accepted.append(True)
    except Exception:
        accepted.append(False)
print(json.dumps(accepted))
`;

/** What the programs of docs/format.md say of each file: whether they end with 0. */
export interface OutsideVerdicts {
  readonly jwcrypto: readonly boolean[];
  readonly openssl: readonly boolean[];
}

/** Runs both programs of docs/format.md over bundles. */
export async function outsideVerdicts(
  folder: string,
  files: readonly string[],
): Promise<OutsideVerdicts> {
  writeFormatPrograms(folder);
  writeFileSync(join(folder, 'all.py'), allFiles);
  writeFileSync(join(folder, 'files.json'), JSON.stringify(files));
  const [jwcrypto, openssl] = await Promise.all([
    run('/usr/bin/python3', [
      join(folder, 'all.py'),
      join(folder, 'verify.py'),
      join(folder, 'files.json'),
    ]),
    shellVerdicts(join(folder, 'verify.sh'), files),
  ]);
  return { jwcrypto: JSON.parse(jwcrypto.stdout) as readonly boolean[], openssl };
}

/** The shell's program mostly waits for the programs that it starts, so a few run side by side. */
async function shellVerdicts(
  program: string,
  files: readonly string[],
): Promise<readonly boolean[]> {
  const accepted: boolean[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < files.length) {
      const at = next;
      next += 1;
      accepted[at] = await succeeds('sh', [program, files[at] ?? '']);
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return accepted;
}

/** Whether pdfsig calls a PDF signed, whole and unchanged. */
export async function pdfsigAccepts(file: string): Promise<boolean> {
  try {
    const { stdout } = await run('pdfsig', [file]);
    return stdout.includes('Signature is Valid') && stdout.includes('Total document signed');
  } catch {
    return false;
  }
}

async function succeeds(program: string, args: readonly string[]): Promise<boolean> {
  return run(program, [...args], { maxBuffer: 64 * 1024 * 1024 }).then(
    () => true,
    () => false,
  );
}
