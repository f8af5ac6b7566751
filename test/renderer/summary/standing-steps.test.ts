import { describe, expect, it } from 'vitest';
import { emptyParts } from '#renderer/features/summary/empty-parts.ts';
import { standingSteps } from '#renderer/features/summary/standing-steps.ts';
import { freyasMark, jonasMark, sharedContent } from '../../support/summary-pages.ts';

const memberName = 'Freya Lindqvist';

describe('where a summary stands', () => {
  it('is one step at a time, and all done once both have signed', () => {
    const places = (['none', 'issued', 'cosigned'] as const).map((state) =>
      standingSteps({ state, memberName, signatures: [] }).map((step) => step.place),
    );
    expect(places).toEqual([
      ['now', 'ahead', 'ahead'],
      ['done', 'done', 'now'],
      ['done', 'done', 'done'],
    ]);
  });

  it('names who is waited for, and then when and how each signed', () => {
    const waiting = standingSteps({ state: 'issued', memberName, signatures: [jonasMark] });
    const signed = standingSteps({
      state: 'cosigned',
      memberName,
      signatures: [jonasMark, freyasMark],
    });
    expect([waiting[2], signed[1], signed[2]]).toEqual([
      { title: 'Waiting for Freya Lindqvist', place: 'now', at: null, detail: '' },
      {
        title: 'Signed by you',
        place: 'done',
        at: jonasMark.claimedTime,
        detail: '',
      },
      {
        title: 'Signed by Freya Lindqvist',
        place: 'done',
        at: freyasMark.claimedTime,
        detail: 'signed with a comment',
      },
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
