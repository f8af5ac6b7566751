import { emptyNotes } from '#shared/model/document.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import { clockAt, instantFrom } from '#shared/model/schedule/wall-clock.ts';
import { shifted } from './calendar.ts';
import { earlierTexts } from './earlier-texts.ts';
import { firstSession } from './first-session.ts';
import type { SampleSession, SampleTemplates } from './index.ts';
import type { SampleLibrary } from './make-library.ts';
import { ticksOf, withoutRepeats } from './ticks.ts';
import { plannedSlots, pastSlots } from './slots.ts';
import type { Setting, Slot } from './slots.ts';
import type { Background, Story } from './told.ts';
import { withTypedBlocks } from './typed-blocks.ts';
import { voiceOf } from './voice.ts';
import type { SampleWords } from './words/index.ts';
import { writeSession } from './write-session.ts';

/** All sessions of `story`: those of the past, oldest first, then the one or two that are planned. */
export function sessionsOf(
  story: Story,
  background: Background,
  setting: Setting & {
    readonly library: SampleLibrary;
    readonly words: SampleWords;
    readonly templates: SampleTemplates;
  },
): readonly SampleSession[] {
  const { today, zone, random, beside, library, words, templates } = setting;
  const { phrases, said } = words;
  const past = pastSlots(story, setting);
  const held = past.filter((slot) => slot.missed === null);
  const planned = plannedSlots(story, setting);
  const slots = [...past, ...planned];
  const voice = voiceOf(story, { total: held.length, random, phrases });
  const cleanSlate = background.cleanSlate !== undefined;

  const written = slots.map((slot, position): SampleSession => {
    const index = held.indexOf(slot);
    const startsAt = instantFrom(slot.day, slot.time, zone);
    const plan = { startsAt, zone, durationMinutes: story.minutes, place: slot.place };
    // What is still to come was written down before today, also where it lies further off than one rhythm.
    const createdAt = earlier(
      shifted(startsAt, -story.everyWeeks * 7 * 24 * 60),
      instantFrom(today, '00:00', zone),
    );
    const id = (slot.missed === null ? random : beside).uuid(createdAt);
    const template = index === 0 ? templates.first : templates.regular;
    const base = {
      id,
      plan,
      template,
      missedBy: slot.missed,
      occurrence: slot.occurrence,
      moves: movesOf(slot, { story, startsAt, setting }),
      createdAt,
      focus: index === held.length - 2 ? (background.focusChange ?? '') : '',
      reflection: index < 0 ? '' : (background.reflections?.at(index - held.length) ?? ''),
    };
    if (index < 0) {
      const document = blankDocument(template, { cleanSlate });
      const blank = { document, notes: emptyNotes, revision: 0, updatedAt: createdAt };
      return { ...base, ...blank, status: 'planned', ticks: [], revisions: [], inBinFor: null };
    }
    const following = slots[position + 1];
    const next = following
      ? said.when(said.day(following.day), following.time, following.place)
      : null;
    const regular = writeSession(voice(index), {
      random,
      startsAt,
      day: slot.day,
      today,
      age: held.length - index,
      moved: slot.moved && said.day(slot.moved.from),
      next,
      said,
    });
    const texts =
      index === 0
        ? { document: firstSession(background, regular.document), notes: regular.notes }
        : withTypedBlocks(regular, {
            background,
            index,
            of: held.length,
            startsAt,
            beside,
            library,
          });
    const updatedAt = shifted(startsAt, story.minutes + random.between(1, 9));
    const revision = random.between(12, 60);
    const rewritten = story.lastRewritten === true && index === held.length - 1;
    const text = { ...texts, revision, startsAt, minutes: story.minutes };
    return {
      ...base,
      ...texts,
      status: 'closed',
      revision,
      updatedAt,
      ticks: [],
      revisions: rewritten ? earlierTexts(text) : [],
      inBinFor: story.firstInBin === true && index === 0 ? 3 : null,
    };
  });

  const later = new Set<string>();
  return written
    .toReversed()
    .map((session) => {
      const document = withoutRepeats(session.document, later);
      const day = clockAt(session.plan.startsAt, zone).day;
      return { ...session, document, ticks: ticksOf(document, { day, today, beside }) };
    })
    .toReversed();
}

function movesOf(
  slot: Slot,
  at: { readonly story: Story; readonly startsAt: string; readonly setting: Setting },
): SampleSession['moves'] {
  if (slot.moved === null) return [];
  const { zone, beside } = at.setting;
  const from = instantFrom(slot.moved.from, at.story.time, zone);
  const movedAt = shifted(earlier(from, at.startsAt), -beside.between(1, 3) * 24 * 60);
  return [{ id: beside.uuid(movedAt), from, to: at.startsAt, by: slot.moved.by, at: movedAt }];
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
