import { expect, test } from 'vitest';
import { everyText, said } from '../../support/texts.ts';
import type { Entry } from '../../support/texts.ts';

const english = new Map((await everyText('en')).map((entry) => [entry.at, entry]));
const german = await everyText('de');

/** Said alike in both languages. */
const alike = new Set(
  (
    'Agenda|Alt|Coach|Countersign|Countersign seal|CSV|Delegation|English|Deutsch|Evernote|Export|Feedback|' +
    'Import|In Countersign|Joplin|JSON|Markdown|Name|Notesnook|PDF|Passphrase|Passphrase: |Person|Sam Ferro|Situation|' +
    'Standard Notes|US Letter|Version|A4|–|deleg*|in:action is:open|is:shared in:feedback'
  ).split('|'),
);

test('every English text has a German one, and there are no others', () => {
  expect(german.map(({ at }) => at).toSorted()).toEqual([...english.keys()].toSorted());
});

/** Put together from what they are given, without a word of their own. */
const wordless = new Set(
  (
    'common.dayLetters.month|growth.is|history.when|imports.folder|imports.staySession|plot.end|plot.level|plot.quarterOf|plot.single|plot.when.quarter|privacy.itemOf|' +
    'report.quarter|searchPage.chip.person|summary.path.said|verify.links.signed'
  ).split('|'),
);

test('a German text says something of its own', () => {
  const same = german.filter((entry) => {
    const lines = said(entry).join('\n');
    return (
      lines !== '' &&
      lines === inEnglish(entry).join('\n') &&
      !alike.has(lines) &&
      !wordless.has(entry.at) &&
      // What is typed into the search is its language, not one of ours.
      !entry.at.endsWith('.typed')
    );
  });
  expect(same.map(({ at }) => at)).toEqual([]);
});

test('no German text is empty, or says undefined where something should stand', () => {
  const broken = (lines: readonly string[]): number =>
    lines.filter((line) => line.trim() === '' || /undefined|NaN|\[object/u.test(line)).length;
  // Not everything that is tried here suits every text: what breaks the English one may break the German.
  const faulty = german.filter((entry) => broken(said(entry)) > broken(inEnglish(entry)));
  expect(faulty.map(({ at }) => at)).toEqual([]);
});

test('a German text says all that the English one was given', () => {
  const given = (lines: readonly string[]) =>
    new Set(lines.join(' ').match(/(?:22|23|47|61|83|97|59)/gu) ?? []);
  const faulty = german.filter((entry) => {
    const now = given(said(entry));
    return [...given(inEnglish(entry))].some((each) => !now.has(each));
  });
  expect(faulty.map(({ at }) => at)).toEqual([]);
});

function inEnglish({ at }: Entry): readonly string[] {
  const entry = english.get(at);
  return entry === undefined ? [] : said(entry);
}

test('German is written as printed German is', () => {
  const wrong: readonly [string, RegExp][] = [
    ['English quotes', /[“][^„“]*[”]|(?<![\p{L}])[‘]\p{L}/u],
    ['a quote that is not closed', /„[^“]*$/u],
    ['a straight quote', /(?<![\d*?])"(?!.*[<>|])|'/u],
    [
      'an old or Swiss spelling',
      /\b(?:daß|muß|mußte|läßt|gewiß|grosse?[nrms]?|ausser|heisst|schliess\p{L}*|weiss|Strasse)\b/u,
    ],
    [
      'an umlaut spelled out',
      /\b\p{L}*(?:fuer|ueber|koenn|muess|aender|loesch|schluessel|gespraech|oeffn|zurueck)\p{L}*\b/iu,
    ],
    ['a familiar address', /\b(?:du|dich|dir|dein\p{L}*)\b/u],
    ['three dots for an ellipsis', /(?<!countersign [A-Z]+ |DATEI|BEFEHL )\.\.\.(?! )/u],
    ['two spaces', /\S {2,}\S/u],
  ];
  const faulty = german.flatMap((entry) =>
    // What the terminal prints is set in columns.
    entry.at.startsWith('cli.') || entry.at.endsWith('.typed') || entry.at === 'archive.readMe'
      ? []
      : said(entry).flatMap((line) =>
          wrong.flatMap(([what, pattern]) => (pattern.test(line) ? [`${entry.at}: ${what}`] : [])),
        ),
  );
  expect([...new Set(faulty)]).toEqual([]);
});

test('one thing has one name in German', () => {
  const other: readonly [string, RegExp][] = [
    ['Gespräch', /\b(?:Sitzung|Session|Meeting)\p{L}*\b/u],
    ['Teammitglied', /\b(?:Mitarbeiter|Coachee)\p{L}*\b/u],
    ['Tresor', /\b(?:Vault|Safe)\b/u],
    ['Passphrase', /\b(?:Passwort|Kennwort|Passsatz)\p{L}*\b/u],
    ['Sicherung', /\bBackups?\b/u],
    ['Erkenntnis', /\b(?:Einsicht|Insight)\p{L}*\b/u],
    ['Unterschrift', /\b(?:Signatur|signier)\p{L}*\b/u],
    ['Vorlage', /\bTemplate\p{L}*\b/u],
  ];
  const faulty = german.flatMap((entry) =>
    said(entry).flatMap((line) =>
      other.flatMap(([name, pattern]) => {
        const found = pattern.exec(line.replaceAll(/\S*countersign\S*/giu, ''))?.[0];
        return found === undefined ? [] : [`${entry.at}: ${found}, not ${name}`];
      }),
    ),
  );
  expect([...new Set(faulty)]).toEqual([]);
});
