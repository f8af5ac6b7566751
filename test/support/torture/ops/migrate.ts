import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readVault } from '../../read-vault.ts';
import { coachAt } from './coach.ts';
import type { TortureOperation } from './operation.ts';

const fixtures = resolve(import.meta.dirname, '../../../fixtures/vaults');
const access = { name: 'Kept', passphrase: 'an old vault still opens' };

/** A vault of an old schema is opened by this program, which brings it to its own. */
const migrationFrom = (schema: string): TortureOperation => ({
  name: `migrate ${schema}`,
  prepare: async (folder) => cpSync(join(fixtures, schema), folder, { recursive: true }),
  run: async (folder, say) => {
    const coach = coachAt(folder);
    say.begin();
    await coach.run('unlock', access);
    say.done('opened');
    await coach.run('lock', {});
  },
  check: async (folder) => {
    const coach = coachAt(folder);
    await coach.run('unlock', access);
    const { session, summary, people } = await readVault({
      call: coach.call,
      readExport: (sessionId) => coach.run('readExport', { sessionId }),
    });
    await coach.run('lock', {});
    const text = readFileSync(join(fixtures, schema, 'expected.json'), 'utf8');
    const expected = JSON.parse(text) as Record<string, unknown>;
    const same = isDeepStrictEqual(
      { session, summary, people },
      {
        session: expected['session'],
        summary: expected['summary'],
        people: expected['people'],
      },
    );
    return {
      outcome: 'says what it said',
      lost: same ? [] : ['something that the old vault held'],
      wrong: [],
    };
  },
});

export const migrations: readonly TortureOperation[] = readdirSync(fixtures)
  .filter((name) => name.startsWith('schema-'))
  .map(migrationFrom);
