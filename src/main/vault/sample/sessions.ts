import { emptyNotes } from '#shared/model/document.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import { addDays, instantAt, nearest, spokenDay } from './calendar.ts';
import { earlierTexts } from './earlier-texts.ts';
import type { SampleSession } from './index.ts';
import type { Random } from './random.ts';
import type { Story } from './story.ts';
import { voiceOf } from './voice.ts';
import { writeSession } from './write-session.ts';

interface Setting {
  readonly today: string;
  readonly zone: string;
  readonly random: Random;
}

/** When one session takes place; `moved` from another day, or null. */
interface Slot {
  readonly day: string;
  readonly time: string;
  readonly place: string;
  readonly moved: string | null;
}

/** All sessions of `story`: those held, oldest first, then the one or two that are planned. */
export function sessionsOf(story: Story, setting: Setting): readonly SampleSession[] {
  const { today, zone, random } = setting;
  const held = heldSlots(story, setting);
  const planned = plannedSlots(story, setting);
  const voice = voiceOf(story, held.length, random);
  const slots = [...held, ...planned];

  return slots.map((slot, index) => {
    const startsAt = instantAt(slot.day, slot.time, zone);
    const plan = { startsAt, zone, durationMinutes: story.minutes, place: slot.place };
    const createdAt = shifted(startsAt, -story.everyWeeks * 7 * 24 * 60);
    const id = random.uuid(createdAt);
    if (index >= held.length) {
      const document = blankDocument(regularTemplate);
      const base = { document, notes: emptyNotes, revision: 0, createdAt, updatedAt: createdAt };
      return { id, plan, status: 'planned' as const, ...base, revisions: [], inBinFor: null };
    }
    const next = slots[index + 1];
    const written = writeSession(voice(index), {
      random,
      startsAt,
      day: slot.day,
      today,
      age: held.length - index,
      moved: slot.moved && spokenDay(slot.moved),
      next: next ? `${spokenDay(next.day)}, ${next.time}, ${placeInside(next.place)}` : null,
    });
    const updatedAt = shifted(startsAt, story.minutes + random.between(1, 9));
    const revision = random.between(12, 60);
    const rewritten = story.lastRewritten === true && index === held.length - 1;
    const text = { ...written, revision, startsAt, minutes: story.minutes };
    return {
      id,
      plan,
      status: 'closed' as const,
      ...written,
      revision,
      createdAt,
      updatedAt,
      revisions: rewritten ? earlierTexts(text) : [],
      inBinFor: story.firstInBin === true && index === 0 ? 3 : null,
    };
  });
}

function heldSlots(story: Story, { today, random }: Setting): readonly Slot[] {
  const step = story.everyWeeks * 7;
  const first = addDays(today, -Math.round(story.months * 30.4));
  const ahead = story.nextInDays ?? step - random.between(20, 34);
  const slots: Slot[] = [];
  let regular = nearest(addDays(today, ahead - step), story.weekday);
  while (regular >= today) regular = addDays(regular, -7);
  for (let day = regular; day >= first; day = addDays(day, -step)) {
    // About one in twenty does not take place at all: holidays, illness.
    if (day !== regular && random.chance(0.05)) continue;
    const moved = day !== regular && random.chance(0.14);
    slots.push({
      day: moved ? workday(addDays(day, random.between(1, 3))) : day,
      time: moved ? random.pick(['08:15', '11:30', '13:00', '16:15']) : story.time,
      place: random.pick(story.places),
      moved: moved ? day : null,
    });
  }
  return slots.toReversed();
}

function plannedSlots(story: Story, { today, random }: Setting): readonly Slot[] {
  if (story.nextInDays === null) return [];
  const next = addDays(today, story.nextInDays);
  const later = nearest(addDays(next, story.everyWeeks * 7), story.weekday);
  const days = random.chance(0.3) ? [next, later] : [next];
  const [place = ''] = story.places;
  return days.map((day) => ({ day, time: story.time, place, moved: null }));
}

function workday(day: string): string {
  const weekday = new Date(`${day}T12:00:00.000Z`).getUTCDay();
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}

function shifted(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

/** A place as it stands inside a sentence: 'the small room', but 'Room 4'. */
function placeInside(place: string): string {
  return place.replace(/^(The|A|Her|His|Their|Video) /u, (word) => word.toLowerCase());
}
