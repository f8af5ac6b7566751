import type { Progress } from '#shared/model/app.ts';
import { fillLibrary } from '../sample/fill/library.ts';
import { fillPerson } from '../sample/fill/person.ts';
import { sampleVault } from '../sample/index.ts';
import type { WritableDb } from '../sql/db.ts';

/** The sample practice as of now, and how to write it into a new vault. */
export function samplePractice(): {
  readonly coachName: string;
  readonly fill: (db: WritableDb, announce: (progress: Progress) => void) => void;
} {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format();
  const { coachName, library, people } = sampleVault({ today, zone });
  return {
    coachName,
    fill: (db, announce) => {
      const at = new Date();
      fillLibrary(db, library);
      for (const [index, person] of people.entries()) {
        announce({ task: 'sample_vault', done: index, total: people.length });
        fillPerson(db, person, at);
      }
      announce({ task: 'sample_vault', done: people.length, total: people.length });
    },
  };
}
