import type { ImportState, ImportTarget, ImportWhose } from '#shared/model/import/preview.ts';
import { timeOn } from '#shared/model/import/guess-day.ts';
import type { NoteTime } from '#shared/model/import/guess-day.ts';
import { assertNever } from '#shared/model/assert-never.ts';
import { folded } from '#shared/model/search/tokens.ts';
import type { ReadableDb } from '../sql/db.ts';
import { allPeople } from '../sql/queries/people.ts';
import type { Staged, StagedNote } from './staged.ts';

/** What becomes of one note, as things stand. */
export interface Outcome {
  readonly state: ImportState;
  readonly whose: ImportWhose | null;
  readonly time: NoteTime | null;
  /** Whose it is by its folder or by name. */
  readonly found: ImportWhose | null;
  /** Whether its person was neither found nor chosen by folder or note. */
  readonly unknown: boolean;
}

/** What is the same for every note, gathered once. */
interface Around extends Everyone {
  readonly staged: Staged;
  /** Of notes without a day: finding an instant takes longer than all else that is asked of a note. */
  readonly undated: NoteTime | null;
}

/** The people of the vault, by id and by the words of their name. */
interface Everyone {
  readonly byId: ReadonlyMap<string, ImportWhose>;
  readonly byName: ReadonlyMap<string, ImportWhose>;
}

/** What becomes of every note, in their order; as it was, once they were imported. */
export function outcomesOf(db: ReadableDb, staged: Staged): readonly Outcome[] {
  if (staged.done !== null) return staged.done.outcomes;
  const { undatedDay, zone } = staged;
  const undated = undatedDay === null ? null : timeOn(undatedDay, zone);
  const around = { ...everyoneIn(db), staged, undated };
  return staged.notes.map((note, index) => outcomeOf(around, note, index));
}

function everyoneIn(db: ReadableDb): Everyone {
  const people = allPeople(db).map(({ id, name }): ImportWhose => ({ personId: id, name }));
  return {
    byId: new Map(people.map((person) => [person.personId ?? '', person])),
    byName: new Map(people.map((person) => [folded(person.name), person])),
  };
}

function outcomeOf(around: Around, note: StagedNote, index: number): Outcome {
  const { staged, undated, byId } = around;
  const guessed = note.guess === null ? undefined : byId.get(note.guess);
  const ofFolder = staged.targets.folder.get(note.folder);
  const chosen = staged.targets.note.get(index) ?? ofFolder;
  const unknown = chosen === undefined && guessed === undefined;
  const target = chosen ?? (guessed ? null : staged.rest);
  const whose = target === null ? (guessed ?? null) : whoseIs(target, around);
  const found = ofFolder === undefined ? (guessed ?? null) : whoseIs(ofFolder, around);
  const day = staged.days.get(index);
  const time = day === undefined ? (note.time ?? undated) : timeOn(day, staged.zone);
  return { state: stateOf(), whose, found, time, unknown };

  function stateOf(): ImportState {
    if (staged.known.same.has(index)) return 'already_here';
    if (chosen?.kind === 'nobody') return 'left_out';
    if (note.tooLarge) return 'too_large';
    if (whose === null) return 'no_person';
    return time === null ? 'no_date' : 'comes';
  }
}

/** Somebody new of a name that is here already is that person. */
function whoseIs(target: ImportTarget, { byId, byName }: Everyone): ImportWhose | null {
  switch (target.kind) {
    case 'person':
      return byId.get(target.personId) ?? null;
    case 'new':
      return byName.get(folded(target.name)) ?? { personId: null, name: target.name };
    case 'nobody':
      return null;
    default:
      return assertNever(target);
  }
}
