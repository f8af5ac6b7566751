import { beforeAll, expect, test } from 'vitest';
import { makeChecker } from '#main/spelling/checker.ts';
import type { Checker } from '#main/spelling/checker.ts';
import { findDictionaries } from '#main/spelling/dictionaries.ts';
import { ownWordsOf } from '#main/spelling/own-words.ts';

let checker: Checker;
beforeAll(async () => {
  checker = await makeChecker(findDictionaries());
});

const wrongIn = (text: string, own: readonly string[] = []): readonly string[] => {
  const isOwn = ownWordsOf(own);
  return text.split(' ').filter((word) => !checker.isRight(word, isOwn));
};

test('a sentence of both languages at once has no wrong word', () => {
  const text =
    'Wir haben im letzten one-to-one über ownership und Verantwortung gesprochen and agreed on two next steps';
  expect(wrongIn(text)).toEqual([]);
});

test('German words that are put together are right', () => {
  const text =
    'Zusammenfassung Teammitglied Teammitglieder Teammitglieds Führungskraft Wiederherstellungsschlüssel ' +
    'Mitarbeitergespräch Feedbackgespräch Feedbackgespräche Coachingsitzung Coachingsitzungen Teambesprechung ' +
    'Mitarbeiterinnen Weiterbildungsmöglichkeiten Einzelcoaching Kundenfeedback Führungsteam Feedback-Runde ' +
    'Follow-up-Termin Kick-off-Workshop Vor- Nachbereitungs- zurückkam weiterzugeben Hierbleiben';
  expect(wrongIn(text)).toEqual([]);
});

test('slips in German are found, in words that are put together too', () => {
  const text =
    'Zusammenfasung Teammittglied Führungskaft Arbeistag Sicherungkopie vereinbahrt besprochn wurdde ' +
    'Mitarbietergespräch zusamenfassen Ferien-Tah Rückmeldugn Gesprech Verantwotung Unsicherhiet Feedbackgesprech losslassen mitgenomen weitergehben';
  expect(wrongIn(text)).toEqual(text.split(' '));
});

test('British and American spelling are right, and slips in English are found', () => {
  const right =
    'organise organize colour color centre center travelling traveling analyse analyze programme judgement';
  const wrong = 'seperate recieve definately occured untill follow-upp';
  expect([wrongIn(right), wrongIn(wrong)]).toEqual([[], wrong.split(' ')]);
});

test('endings with an apostrophe of either form are right where the word is', () => {
  expect(wrongIn("don't don’t Sam's geht's geht’s coaches’ gibts's")).toEqual(["gibts's"]);
});

test('a letter with its mark beside it, a soft hyphen and a hyphen that does not break are read as usual', () => {
  expect(wrongIn('Fu\u0308hrung Verant\u00ADwortung Follow\u2011up')).toEqual([]);
});

test('what no dictionary can judge is not called wrong', () => {
  expect(wrongIn('2026 Q3 — 信頼 доверие 10er 😀 ...')).toEqual([]);
});

test('an own word is right as it was added, at the beginning of a sentence, in capitals and with an ending', () => {
  const own = ['Okafor', 'standuppy', 'Amélie'];
  const text =
    "Okafor okafor OKAFOR Okafor's Okafor’s Okafor-Team Okafors standuppy Standuppy Ame\u0301lie Okafr";
  expect(wrongIn(text, own)).toEqual(['okafor', 'Okafr']);
});

test('the likeliest word is suggested first, in whichever language it is', () => {
  const first = (word: string) => checker.suggest(word)[0];
  const typed = 'recieve seperate Zusammenfasung vereinbahrt Gesprech Teammittglied doesn’tt'.split(
    ' ',
  );
  expect(typed.map(first)).toEqual([
    'receive',
    'separate',
    'Zusammenfassung',
    'vereinbart',
    'Gespräch',
    'Teammitglied',
    'doesn’t',
  ]);
});

test('at most six words are suggested, none twice, and none for what is beyond a guess', () => {
  const suggested = ['wurdde', 'teh', 'Haas', 'lern'].map((word) => checker.suggest(word));
  expect(suggested.every((list) => list.length <= 6)).toBe(true);
  expect(suggested.every((list) => new Set(list).size === list.length)).toBe(true);
  expect(checker.suggest('a'.repeat(100))).toEqual([]);
});
