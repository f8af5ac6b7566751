import type { Input, Output } from '#shared/contract.ts';
import type { Entry } from '#shared/model/entry.ts';
import { isCounted, standsAt } from '#shared/model/insights/terms.ts';
import type { ThemeLine } from '#shared/model/insights/theme.ts';
import { courseOf, expectedOf } from '#shared/model/insights/themes.ts';
import type { TextRange } from '#shared/model/search/match.ts';
import { snippetOf } from '#shared/model/search/snippet.ts';
import { foldedWords } from '#shared/model/search/tokens.ts';
import type { Slices } from '../slices.ts';
import { mayHold, readEach, sessionsLookedAt } from './sessions-looked-at.ts';
import { unitOf } from './themes.ts';

/** So many lines are shown; all are counted. */
const mostLines = 100;

/**
 * Where a word or a phrase stands, and when: a theme's lines, or those of any word that a person follows.
 * It counts what `getThemes` counts, in the same sessions.
 *
 * @throws AppError as `getThemes`
 */
export async function getThemeLines(
  slices: Slices,
  input: Input<'getThemeLines'>,
): Promise<Output<'getThemeLines'>> {
  const wanted = foldedWords(input.words);
  const sessions = await slices((vault) => sessionsLookedAt(vault, input));
  const days: string[] = [];
  const standing: number[] = [];
  const lines: ThemeLine[] = [];
  const people = new Map<string, { readonly name: string; readonly sessions: number }>();
  await readEach(slices, sessions.asked, (entries, number) => {
    const session = sessions.asked[number];
    const counted = entries.filter((entry) => isCounted(entry, input.among));
    if (!session || counted.length === 0) return;
    const found = counted.flatMap((entry) => {
      const places = placesIn(entry, wanted);
      return places.length === 0 ? [] : [{ entry, snippet: snippetOf(entry.text, places) }];
    });
    days.push(session.day);
    if (found.length === 0) return;
    standing.push(days.length - 1);
    const { id: sessionId, personId, personName, startsAt, zone } = session;
    const before = people.get(personId)?.sessions ?? 0;
    people.set(personId, { name: personName, sessions: before + 1 });
    for (const { entry, snippet } of found) {
      const { key: entryKey, kind } = entry;
      lines.push({ sessionId, entryKey, kind, personName, startsAt, zone, snippet });
    }
  });
  const usual = { sessions: 0, standing: 0 };
  await readEach(slices, sessions.elsewhere, (entries) => {
    const counted = entries.filter((entry) => isCounted(entry, input.among));
    if (counted.length > 0) usual.sessions += 1;
    if (counted.some((entry) => placesIn(entry, wanted).length > 0)) usual.standing += 1;
  });
  const unit = unitOf(sessions, input.today);
  return {
    unit,
    theme: {
      text: input.words,
      sessions: standing.length,
      expected: expectedOf(usual.standing, usual.sessions, days.length),
      course: courseOf(standing, days, unit),
    },
    of: days.length,
    people: [...people]
      .map(([personId, each]) => ({ personId, ...each }))
      .toSorted((one, other) => other.sessions - one.sessions),
    found: lines.length,
    lines: lines.slice(-mostLines).toReversed(),
  };
}

function placesIn({ text }: Entry, wanted: readonly string[]): readonly TextRange[] {
  const [first] = wanted;
  return first === undefined || !mayHold(text, first) ? [] : standsAt(text, wanted);
}
