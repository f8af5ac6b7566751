import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { InjectedCase } from './inject.ts';
import { program, said } from './strace.ts';
import type { TortureOperation } from './ops/operation.ts';

/**
 * Runs an operation with no file of its process growing beyond each of `limits`, in blocks of 512 bytes:
 * the system answers EFBIG in the midst of a write, and the bytes before it are written.
 */
export async function runInLimits(
  folder: string,
  operation: TortureOperation,
  limits: readonly number[],
): Promise<readonly InjectedCase[]> {
  const start = join(folder, 'limits-start');
  mkdirSync(start);
  await operation.prepare(start);
  const results: InjectedCase[] = [];
  for (const limit of limits) {
    const place = join(folder, `limit-${limit}`);
    cpSync(start, place, { recursive: true });
    const { stdout, stderr } = spawnSync(
      'sh',
      [
        '-c',
        'ulimit -f "$1" && shift && exec "$@"',
        'sh',
        String(limit),
        process.execPath,
        program,
        operation.name,
        place,
      ],
      { encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: '' } },
    );
    const { acknowledged, end } = said(stdout.split('\n'));
    const check = await operation.check(place, acknowledged);
    results.push({
      operation: operation.name,
      injected: `no file beyond ${limit / 2} KiB`,
      run: { fired: end !== null && end !== 'ended', acknowledged, end: end ?? stderr },
      check,
    });
    rmSync(place, { recursive: true });
  }
  return results;
}
