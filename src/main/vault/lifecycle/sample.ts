import type { Progress } from '#shared/model/app.ts';
import { clockAt } from '#shared/model/schedule/wall-clock.ts';
import { language } from '#shared/words/language.ts';
import { fillLibrary } from '../sample/fill/library.ts';
import { fillPerson } from '../sample/fill/person.ts';
import { sampleVault } from '../sample/index.ts';
import { markSample } from '../leave-sample.ts';
import type { WritableDb } from '../sql/db.ts';

/** The sample practice as of now, in the language of the app, and how to write it into a new vault. */
export function samplePractice(): {
  readonly coachName: string;
  readonly fill: (db: WritableDb, announce: (progress: Progress) => void) => void;
} {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = clockAt(Date.now(), zone).day;
  const { coachName, library, people } = sampleVault({ today, zone, language: language() });
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
      markSample(db, new Date());
    },
  };
}
