import type { PhraseWords } from '../shape.ts';

/**
 * What is said in any 1-1, whoever it is with. `{work}` and `{other}` stand for two pieces of work,
 * `{peer}` for a colleague, `{theme}` for what the chapter is about, `{n}` for a small number and
 * `{weekday}` for a day of the week.
 */
export const phrases = {
  agenda: [
    '{work}: where it stands',
    'ten minutes on {theme}',
    'a word about {peer}',
    '{other}, before it slips again',
    'holiday cover',
    'what to do about {other}',
    'news from {peer}, good and less good',
    '{work}: who decides what',
    'feedback on last {weekday}’s meeting',
    'my own calendar',
    'a decision about {work}',
    'how I spend my {weekday}s',
  ],

  coachAgenda: [
    'Mine: how {theme} feels by now',
    'Mine: {work}, one question',
    'Mine: thanks for {other}',
    'Mine: dates for the coming weeks',
    'Mine: what I heard from {peer}',
    'Mine: nothing today',
  ],

  accountability: [
    '{work}, with a first result by {weekday}',
    'keep {other} on its dates',
    '{work}: an answer for {peer}',
    'bring {other} to a decision',
    '{work}, the second half of it',
    'a page on {other}',
    'talk to {peer} about {work}',
    'half a day a week for {work}',
  ],

  progress: [
    '{work} is about {n}0 per cent there; the rest waits for {peer}.',
    '{work} is done and was well received. {other} has not begun.',
    'Good movement on {work}: {n} of 9 points are closed.',
    '{other} stood still for a fortnight, {work} did not.',
    'With {work}, the hard part is behind us; {peer} said so unasked.',
    '{work} came back with {n} remarks, all of them fair.',
    'Half of {work} had to be thrown away. Better now than in spring.',
    '{other} is ahead of its dates, and {work} is {n} days late.',
    'The first version of {work} is out; {n} people have answered.',
    '{work} was smaller than feared: {n} hours, all told.',
    'Nothing on {other}, by choice: {work} came first.',
    '{work} is finished apart from the part that {peer} holds.',
    'Slow but steady with {work}; {other} needs a new date.',
    'After {n} attempts there is a version of {work} that everyone can live with.',
  ],

  acknowledge: [
    '{work} was delivered without drama. That is our value of keeping promises, in plain sight.',
    'The way {other} was explained to {peer}: candour before comfort.',
    'Turned {work} round in {n} days, and thanked everyone by name.',
    'Asked for help with {other} before it was late. That serves the whole year’s aim.',
    'Left {work} in better order than it was found.',
    '{peer} wrote to me unasked: {work} made their month easier.',
    'Said openly that {other} was a mistake, and mended it.',
    'Kept {work} small, when everyone wanted it large.',
  ],

  clarity: [
    'Who has the last word on {work}: here or with {peer}?',
    'How {other} fits the aims for the year was never said.',
    'What "good enough" means for {work}.',
    'Whether {other} still matters, now that {work} is under way.',
    'The date for {work} is clear; the reason for the date is not.',
    'Unclear what {peer} expects, and by when.',
    'Whether I expect numbers or a story about {other}.',
    'It was not clear that {work} may cost money. It may.',
  ],

  obstacle: [
    '{peer} is away until {weekday}, and holds the key to {work}.',
    'Too many people have an opinion on {other}.',
    '{work} competes with {other} for the same {n} hours.',
    'The figures for {work} come late and in three formats.',
    'No quiet time: {n} meetings on {weekday} alone.',
  ],

  motivation: [
    'Energy this week: {n} out of 10, higher on {weekday}.',
    'Would give away {other} at once, and keep {work}.',
    'Likes to be told early and briefly; the long messages about {other} took energy.',
    '{work} is fun again.',
    'Proud of {other}; no fuss, please.',
    'Best hours were those with {peer}.',
  ],

  success: [
    'The talk with {peer} on {weekday}: brave, and kind.',
    'Stayed calm when {work} was questioned.',
    'Let someone else shine with {other}.',
    'Came today with a question about {other}, not with a report.',
    'Noticed the old pattern in {work} without my help.',
    'Listened to {peer} to the end; I heard it from two sides.',
    'Said "I do not know yet" in a room of {n} people.',
  ],

  wordsTails: [
    'For {work} that means one step this week, not five.',
    'I will tell {peer} on {weekday}.',
    '{other} can wait until then.',
    'What I do about {theme}, I do before {weekday}.',
    'I would like to start next time with {work}.',
    'That gives me {n} hours back.',
    '',
    '',
  ],

  noteOpeners: [
    'Arrived {n} minutes late, and apologised twice.',
    'Easy start today; {n} minutes about the weekend first.',
    'Long pauses around {work}. I held them.',
    'I talked too much in the first {n} minutes.',
    'Tired eyes, good humour.',
    'Looked at the clock when {peer} was mentioned.',
    'Sat differently today, upright, even for {other}.',
    'I had prepared {n} questions and needed one.',
    'Ask next time about {other}; the answer was too quick.',
    'My own mood was poor for {n} minutes. It did not help.',
  ],

  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
} as const satisfies PhraseWords;
