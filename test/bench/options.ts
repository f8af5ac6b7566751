/** What `npm run bench` was asked to do. */
export interface BenchOptions {
  /** Numbers of sessions; one corpus for each. None where only signing is measured, or nothing. */
  readonly sizes: readonly number[];
  /** Where the measured copies lie; in memory (`/dev/shm`) the disk is left out. Else beside the cache. */
  readonly folder: string | null;
  readonly parts: { readonly signing: boolean; readonly search: boolean; readonly rest: boolean };
  /** Only makes the corpora. */
  readonly make: boolean;
  /** Measures nothing and puts what was measured before into the documentation. */
  readonly writeDocs: boolean;
}

const usual = [1_000, 20_000];
const large = 100_000;

const help = `Options: --large (also ${large} sessions), --sizes=1000,20000, --in=FOLDER, --search or --signing (only that), --make (only the corpora), --write-docs (docs/performance.md from what was measured before)`;

/** @throws Error in words for the terminal */
export function readOptions(args: readonly string[]): BenchOptions {
  let sizes: readonly number[] = usual;
  let folder: string | null = null;
  const flags = new Set<string>();
  for (const arg of args) {
    const [name = '', value = ''] = arg.split('=');
    if (name === '--large') sizes = [...usual, large];
    else if (name === '--sizes') sizes = value.split(',').map(Number);
    else if (name === '--in') folder = value;
    else if (['--signing', '--search', '--make', '--write-docs'].includes(arg)) flags.add(arg);
    else throw new Error(help);
  }
  if (sizes.some((size) => !Number.isInteger(size) || size < 100 || size > 1_000_000)) {
    throw new Error('A size is a whole number of sessions, from 100 to 1,000,000.');
  }
  const [signing, search] = [flags.has('--signing'), flags.has('--search')];
  const everything = !signing && !search;
  return {
    sizes: signing && !search ? [] : sizes,
    folder,
    parts: { signing: everything || signing, search: everything || search, rest: everything },
    make: flags.has('--make'),
    writeDocs: flags.has('--write-docs'),
  };
}
