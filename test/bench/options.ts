/** What `npm run bench` was asked to do. */
export interface BenchOptions {
  /** Numbers of sessions; one corpus for each. None where only signing is measured. */
  readonly sizes: readonly number[];
  /** Where the measured copies lie; in memory (`/dev/shm`) the disk is left out. Else beside the cache. */
  readonly folder: string | null;
}

const usual = [1_000, 20_000];
const large = 100_000;

/** @throws Error in words for the terminal */
export function readOptions(args: readonly string[]): BenchOptions {
  let sizes: readonly number[] = usual;
  let folder: string | null = null;
  let onlySigning = false;
  for (const arg of args) {
    const [name, value = ''] = arg.split('=');
    if (name === '--large') sizes = [...usual, large];
    else if (name === '--sizes') sizes = value.split(',').map(Number);
    else if (name === '--in') folder = value;
    else if (name === '--signing') onlySigning = true;
    else
      throw new Error(
        `Options: --large (also ${large} sessions), --sizes=1000,20000, --in=FOLDER, --signing (only that)`,
      );
  }
  if (sizes.some((size) => !Number.isInteger(size) || size < 100 || size > 1_000_000)) {
    throw new Error('A size is a whole number of sessions, from 100 to 1,000,000.');
  }
  return { sizes: onlySigning ? [] : sizes, folder };
}
