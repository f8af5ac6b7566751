import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { disguises, findCanaries, makeCanaries } from '../../../e2e/support/canaries.ts';
import { canTrace } from '../../support/torture/strace.ts';
import { tally } from '../row.ts';
import type { RowResult, TortureRow } from '../row.ts';

const program = resolve(import.meta.dirname, '../programs/canary-journey.ts');

/**
 * The same over a browser's profile and crash folder is `e2e/canaries.spec.ts`; here it is everything
 * that the vault does, and every byte that it hands to the system on the way.
 */
export const plaintext: TortureRow = {
  id: 12,
  title: 'No plaintext on disk or on its way there',
  run: async ({ scale, folder, tell }) => {
    const canaries = makeCanaries(33, 'torture');
    const [data, temporary] = [join(folder, 'data'), join(folder, 'temporary')];
    for (const made of [data, temporary]) mkdirSync(made);
    const log = join(folder, 'writes');
    // Tracing takes most of the time, so in small only the disk is searched.
    const traced = scale === 'full' && canTrace();
    const journey = [process.execPath, program, data, JSON.stringify(canaries)];
    const capture = ['strace', '-f', '-y', '-xx', '-s', '1000000', '-o', log];
    const calls = ['-e', 'trace=write,writev,pwrite64,pwritev,pwritev2'];
    const [command = '', ...args] = traced ? [...capture, ...calls, ...journey] : journey;
    const { status, stderr } = spawnSync(command, args, {
      env: { ...process.env, TMPDIR: temporary },
      encoding: 'utf8',
      maxBuffer: 64 * 2 ** 20,
    });
    if (status !== 0)
      throw new Error(`The journey ended with ${status}: ${stderr.slice(0, 2_000)}`);
    tell('the journey is over');

    const control = join(data, 'control');
    const onDisk = await findCanaries([data, temporary], canaries);
    const written = existsSync(log) ? await searchWrites(log, folder, canaries) : null;
    const result = judge(canaries, onDisk, written, control);
    return scale === 'full' && !traced ? { ...result, skipped: untraced } : result;
  },
};

const untraced = { cases: 33, why: 'captured writes: strace may not trace here' };

interface Hit {
  readonly file: string;
  readonly canary: string;
}

/** The canaries among the bytes that went into files of `folder`, as strace shows them. */
async function searchWrites(
  log: string,
  folder: string,
  canaries: readonly string[],
): Promise<{ readonly hits: readonly Hit[]; readonly calls: number }> {
  const needles = canaries.flatMap((canary) =>
    disguises(canary).map(({ bytes }) => ({ canary, shown: asStrace(bytes) })),
  );
  const into = `<${asStrace(Buffer.from(folder))}`;
  const hits: Hit[] = [];
  let calls = 0;
  for await (const line of createInterface({ input: createReadStream(log, 'latin1') })) {
    const at = line.indexOf('<');
    if (!line.startsWith(into, at) && !line.startsWith(`<${folder}`, at)) continue;
    calls += 1;
    for (const { canary, shown } of needles) {
      if (line.includes(shown)) hits.push({ file: line.slice(at, line.indexOf('>', at)), canary });
    }
  }
  return { hits, calls };
}

/** Bytes as `strace -xx` prints them. */
function asStrace(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}

function judge(
  canaries: readonly string[],
  onDisk: readonly Hit[],
  written: { readonly hits: readonly Hit[]; readonly calls: number } | null,
  control: string,
): RowResult {
  const isControl = ({ file }: Hit) =>
    file === control || file.includes(asStrace(Buffer.from('control')));
  const found = [...onDisk, ...(written?.hits ?? [])];
  const leaked = found.filter((hit) => !isControl(hit) && !hit.file.endsWith('/control'));
  const seen = (hits: readonly Hit[]) =>
    hits.length > leaked.filter((hit) => hits.includes(hit)).length;
  const blind = [
    ...(seen(onDisk) ? [] : ['the search of the disk is blind']),
    ...(written === null || seen(written.hits) ? [] : ['the search of the writes is blind']),
  ];
  return {
    cases: canaries.length,
    fired: blind.length === 0 ? canaries.length : 0,
    outcomes: tally(
      canaries.map((canary) =>
        leaked.some((hit) => hit.canary === canary) ? 'readable' : 'nowhere readable',
      ),
    ),
    lost: 0,
    notes:
      written === null ? [] : [`${written.calls} writes into files were captured and searched`],
    failures: [...blind, ...leaked.map(({ canary, file }) => `${canary} is readable in ${file}`)],
  };
}
