import { sampleVaultAccess } from '#shared/model/app.ts';

/** What the tour types. The names are those of the sample vault. */
export const coach = {
  coachName: 'Robin Vale',
  passphrase: 'seven quiet herons stand in the reeds',
  person: 'Ida Brandt',
  note: 'She would like to walk while we talk, and never on a Monday.',
};

export const member = {
  name: 'Amara Okafor',
  passphrase: 'a garden that nobody else waters',
  words:
    'I keep the two decisions that are mine, and Noor gets the rest with the reasons written down. ' +
    'If something is done differently, I will be curious before I am right.',
  reason: 'The second step is not what we agreed. I would rather we find other words for it.',
};

/** Answers that both may read. */
export const sharedAnswers = {
  'agreement.outcome':
    'A plan for my two weeks away in which Noor decides, and I do not look over his shoulder.',
  'close.next': 'Tuesday in three weeks, half past nine, the small room. Both said yes.',
} as const;

/** Answers that stay with the coach. */
export const privateAnswers = {
  'agreement.agenda': 'The fortnight without a laptop. Then a word about the research teams.',
  'what.progress': 'The director case is written: one page, her own voice, sent on Monday.',
  'what.obstacles':
    'Delegation is easy while she is in the building. The research teams still look to her when they disagree.',
  'how.strengths': 'She told a customer’s story in the portfolio round, and the room went quiet.',
  'how.limitations': 'Counts the hours again as soon as she is unsure.',
} as const;

/** A word as it slips from the keyboard, in an answer, and as it is meant. */
export const slip = {
  typed: 'Noor waits for her, and looses an afternoon to politness.',
  right: 'politeness',
} as const;

export const action = 'Write down the two decisions that stay with me, and give the list to Noor';
export const insight = 'What I am proudest of is what happens without me';

export const onlyYou =
  'She smiled when I asked who would miss her least. Do not hurry the question of the role; she is nearly there.';

/** Nothing of this may leave the vault. */
export const neverShared: readonly string[] = [onlyYou, ...Object.values(privateAnswers)];

/** Whose session is changed again, and who is removed, restored and destroyed in the end. */
export const other = {
  name: 'Kofi Mensah',
  first: 'Two teams wait for the same test bench.',
  later: ' Since Monday it is three.',
} as const;

/** Who declines a summary first, and signs it with other words. */
export const declining = {
  name: 'Daniel Weiss',
  reason: 'I did not say that I would take the rollout. I said that I would look at it.',
  outcome: 'Know what it would take to say yes to the rollout, before anyone says yes to it.',
} as const;

export const samplePassphrase = sampleVaultAccess.passphrase;
