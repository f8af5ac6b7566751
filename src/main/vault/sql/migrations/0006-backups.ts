import type { Migration } from './index.ts';

/**
 * Where backups go, and which were made. A backup has a row once it is proved, and so long as its file
 * is not rotated away; `seq` is the order of making, whatever the clock said. The folder may be one of
 * before, and `made_at` is the state of the vault that the backup holds.
 */
export const backups: Migration = {
  version: 6,
  sql: `
    create table backup_plan (
      one integer primary key check (one = 1),
      folder text,
      folder_since text,
      automatic integer not null check (automatic in (0, 1)),
      failed_at text,
      failed_code text,
      check ((folder is null) = (folder_since is null)),
      check ((failed_at is null) = (failed_code is null))
    ) strict;
    insert into backup_plan (one, automatic) values (1, 1);

    create table backup (
      seq integer primary key autoincrement,
      id text not null unique,
      folder text not null,
      file_name text not null,
      bytes integer not null,
      counts text not null,
      made_at text not null,
      proved_at text not null
    ) strict;
  `,
};
