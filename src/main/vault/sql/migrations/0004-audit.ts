import type { Migration } from './index.ts';

/**
 * What was done to the vault, as a chain: every row's hash covers the row before it, under a key of
 * its own. `audit_head` names the newest row under the same key, so a tail that was cut off shows.
 */
export const audit: Migration = {
  version: 4,
  sql: `
    create table audit (
      seq integer primary key,
      at text not null,
      kind text not null,
      subject text not null,
      hash blob not null
    ) strict;

    create table audit_head (
      one integer primary key check (one = 1),
      seq integer not null,
      hash blob not null,
      mac blob not null
    ) strict;
  `,
};
