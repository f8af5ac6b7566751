// @ts-expect-error The package's map of exports leaves out its own declarations.
import untyped from 'better-sqlite3';
// oxlint-disable-next-line import/default -- the declarations use `export =`.
import type Declared from '../../../../node_modules/better-sqlite3/index.d.ts';

/** better-sqlite3 with its types (the build with encryption: better-sqlite3-multiple-ciphers). */
export const Sqlite = untyped as typeof Declared;
export type Connection = Declared.Database;
export type Statement<Values extends unknown[]> = Declared.Statement<Values>;
