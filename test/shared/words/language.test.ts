import { afterEach, expect, test } from 'vitest';
import { localeFor } from '#shared/model/language.ts';
import { words } from '#shared/words/index.ts';
import { language, languageOf, locale, speak } from '#shared/words/language.ts';
import { system } from '#shared/words/system.ts';

const before = locale();
afterEach(() => speak(before));

test('a text is read in the language of the moment, in the catalogue and in an area by itself', () => {
  speak('de-AT');
  expect([language(), words.common.save, system.lockNow]).toEqual([
    'de',
    'Speichern',
    'Jetzt sperren',
  ]);
  speak('en-GB');
  expect([language(), words.common.save, system.lockNow]).toEqual(['en', 'Save', 'Lock now']);
});

test('who speaks neither language is spoken to in English', () => {
  expect(['de', 'de-CH', 'DE-at', 'en-US', 'fr-FR', 'den', ''].map(languageOf)).toEqual([
    'de',
    'de',
    'de',
    'en',
    'en',
    'en',
    'en',
  ]);
});

test('dates are written as the system writes them, where it speaks the language that was chosen', () => {
  expect([
    localeFor('system', 'de-AT'),
    localeFor('de', 'de-AT'),
    localeFor('de', 'en-US'),
    localeFor('en', 'en-US'),
    localeFor('en', 'de-DE'),
    localeFor('system', 'fr-FR'),
  ]).toEqual(['de-AT', 'de-AT', 'de-DE', 'en-US', 'en-GB', 'en-GB']);
});
