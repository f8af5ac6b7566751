import type { Language } from '#shared/words/language.ts';

/** A word that a dictionary takes on, with flags of its own affix file; none for a word as it stands. */
export interface Added {
  readonly word: string;
  readonly flags: string;
}

/** The flags of dictionary-de (igerman98), as its own nouns have them. */
const german = {
  /** Only the beginning of a word that is put together, with or without a hyphen: `Mannschafts/hij`. */
  beginning: 'hij',
  /** Only the middle of one, in small letters: `sitzungs/hke`. */
  middle: 'hke',
} as const;

/**
 * Nouns by how they are inflected, each with the flag of its form that only ends a word that is put together:
 * `s` as in `Team/Sm` and `team/Sozm`, `en` as in `Notiz/Pm` and `notiz/Pozm`.
 */
const nouns: readonly (readonly [flag: string, list: string])[] = [
  [
    'S',
    `Backlog Coach Coachee Coaching Commitment Homeoffice Kickoff Mentee Mentoring Mindset Onboarding Peer Podcast
     Retro Roadmap Rollout Stakeholder Standup Template Webinar`,
  ],
  ['P', 'Entrümpelung Krankmeldung Nachbereitung Resilienz'],
];

/** What words of a coach's and a team's life begin with, and no dictionary knows as a beginning. */
const beginnings = `
  Agenda Agentur Backlog Burnout Coach Coachee Coaching Commitment Countersign Deployment Emotions Export Feedback
  Homeoffice Import Job Keyfile Kollegen Leadership Maßnahmen Meeting Mentee Mentor Mentoring Mindset Motivations
  Nachbereitungs Newsletter Onboarding Passphrasen Peer Perspektiv Pilot Podcast Potenzial Prioritäten Release
  Remote Resilienz Retro Retrospektiven Review Roadmap Siegel Skalen Sparrings Sprint Stakeholder Stärken Team
  Teamleiter Template Training Tresor User Vorgesetzten Webinar Workshop`;

const germanWords = `
  aufgeatmet Bekommene Bekommenem Bekommenen Bekommener Bekommenes Bestform Bestformen coache coachen coachend
  coachst coacht coachte coachten dranbleiben drangeblieben Fragensammlung Fragensammlungen gecoacht gecoachte
  gecoachten gehakt geupdatet gezehrt lösungsorientiert lösungsorientierte lösungsorientiertem lösungsorientierten
  lösungsorientierter lösungsorientiertes Neinsagen priorisiere priorisieren priorisierst priorisiert priorisierte
  priorisierten Skript Skripte Skripten Skripts Stillsitzen stolzesten Strg Teamlead Teamleads Umschalt woandershin
  zulaufen zuläuft zwanzigmal`;

const englishWords = `
  accountabilities backfill backfilled café cafés cliché clichés coachable coachee coachees decrypt decrypted
  decrypting decrypts deprioritise deprioritised deprioritize deprioritized fiancé fiancée frontend gaslighting
  keychain keychains mentee mentees naïve neurodivergent neurodiverse neurodiversity offboarding onboard onboarded
  onboarding onboards pushback rebrand rebranding rebrands reprioritise reprioritised reprioritize reprioritized
  reskill reskilling roadmap roadmaps rollout rollouts résumé résumés signoff signoffs standup standups timebox
  timeboxed timeboxes timeboxing touchpoint touchpoints upskill upskilled upskilling`;

/** Our own words beside those of the dictionaries, which go out as they are. */
export const supplement: { readonly [language in Language]: readonly Added[] } = {
  en: plain(englishWords),
  de: [
    ...words(beginnings).flatMap((word) => [
      { word, flags: german.beginning },
      { word: word.toLowerCase(), flags: german.middle },
    ]),
    ...nouns.flatMap(([flag, list]) =>
      words(list).flatMap((word) => [
        { word, flags: `${flag}m` },
        { word: word.toLowerCase(), flags: `${flag}ozm` },
      ]),
    ),
    ...plain(germanWords),
  ],
};

function plain(list: string): readonly Added[] {
  return words(list).map((word) => ({ word, flags: '' }));
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
