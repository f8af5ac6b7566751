import type { Migration } from './index.ts';

/** The words that the coach calls right. Names of people are among them: they are kept nowhere else. */
export const ownWords: Migration = {
  version: 13,
  sql: `
    create table own_word (
      word text primary key,
      created_at text not null
    ) strict;
  `,
};
