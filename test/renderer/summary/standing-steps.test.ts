import { describe, expect, it } from 'vitest';
import { emptyParts } from '#renderer/features/summary/empty-parts.ts';
import { standingSteps } from '#renderer/features/summary/standing-steps.ts';
import type { SignatureMark, SignedLink } from '#shared/model/summary.ts';
import { freyasMark, jonasMark, sharedContent } from '../../support/summary-pages.ts';

const memberName = 'Freya Lindqvist';
const original = { memberName, position: 0, earlier: [] };

const declined: SignatureMark = {
  ...freyasMark,
  meaning: 'declined',
  comment: 'This is not what we said.',
};
const declinedLink: SignedLink = {
  position: 0,
  version: 1,
  content: sharedContent,
  signatures: [jonasMark, declined],
};

describe('where a summary stands', () => {
  it('is one step at a time, and all done once both have signed', () => {
    const places = (['none', 'issued', 'cosigned'] as const).map((state) =>
      standingSteps({ ...original, state, signatures: [] }).map((step) => step.place),
    );
    expect(places).toEqual([
      ['now', 'ahead', 'ahead'],
      ['done', 'done', 'now'],
      ['done', 'done', 'done'],
    ]);
  });

  it('names who is waited for, and then when and how each signed', () => {
    const step = { comment: '', position: null, place: 'done' };
    const waiting = standingSteps({ ...original, state: 'issued', signatures: [jonasMark] });
    const signed = standingSteps({
      ...original,
      state: 'cosigned',
      signatures: [jonasMark, freyasMark],
    });
    expect([waiting[2], signed[1], signed[2]]).toEqual([
      { ...step, title: 'Waiting for Freya Lindqvist', place: 'now', said: [] },
      { ...step, title: 'Signed by you', said: [{ text: '', at: jonasMark.claimedTime }] },
      {
        ...step,
        title: 'Signed by Freya Lindqvist',
        said: [{ text: 'signed with a comment', at: freyasMark.claimedTime }],
        comment: 'On Tuesday rather.',
      },
    ]);
  });

  it('says that it was declined, and why, without a step that is still to come', () => {
    const steps = standingSteps({
      ...original,
      state: 'declined',
      signatures: [jonasMark, declined],
    });
    expect(steps.map(({ title, place, comment }) => [title, place, comment])).toEqual([
      ['Written', 'done', ''],
      ['Signed by you', 'done', ''],
      ['Declined by Freya Lindqvist', 'declined', 'This is not what we said.'],
    ]);
  });

  it('puts what was signed before in front of an addendum, who said what and when', () => {
    const [before, ...addendum] = standingSteps({
      memberName,
      state: 'none',
      signatures: [],
      position: 1,
      earlier: [declinedLink],
    });
    expect(before).toEqual({
      title: 'The summary',
      place: 'declined',
      said: [
        { text: 'You signed it', at: jonasMark.claimedTime },
        { text: 'Freya Lindqvist declined, with a reason', at: declined.claimedTime },
      ],
      comment: 'This is not what we said.',
      position: 0,
    });
    expect(addendum.map(({ title, place }) => [title, place])).toEqual([
      ['Addendum 1', 'now'],
      ['Signed by you', 'ahead'],
      ['Signed by Freya Lindqvist', 'ahead'],
    ]);
  });
});

describe('the parts that nobody has written', () => {
  const bare = { ...sharedContent, outcome: '', memberWords: '', actions: [] };

  it('are named gently while they can still be written', () => {
    expect([
      emptyParts({ state: 'none', memberName, content: bare }),
      emptyParts({ state: 'issued', memberName, content: sharedContent }),
    ]).toEqual([
      [
        'No outcome was written.',
        'Freya Lindqvist has not written anything yet; they can, in their turn.',
        'No next steps are shared.',
      ],
      [],
    ]);
  });

  it('are not held against a summary that both have signed', () => {
    expect(emptyParts({ state: 'cosigned', memberName, content: bare })).toEqual([]);
  });
});
