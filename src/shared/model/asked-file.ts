import type { ErrorCode } from '../errors.ts';

/** What the system asked the app to open: by a double click on a file, or on the command line. */
export type AskedFile =
  /** To be checked by `verifyAskedFile`. `number` tells one asking from the next. */
  | { readonly kind: 'summary'; readonly number: number }
  /** One of this app's own vaults, to be offered where vaults are opened. */
  | { readonly kind: 'vault'; readonly name: string }
  | { readonly kind: 'refused'; readonly code: ErrorCode };
