import { describe, expect, it } from 'vitest';
import type { SignatureMark } from '#shared/model/summary.ts';
import { firstState, nextState } from '#renderer/features/your-turn/steps.ts';
import type { Review, TurnEvent, TurnState } from '#renderer/features/your-turn/steps.ts';
import { freyasMark, sharedContent } from '../../support/summary-pages.ts';

const first: Review = { content: sharedContent, contentHash: 'first' };
const second: Review = { content: { ...sharedContent, outcome: 'Other' }, contentHash: 'second' };
const mark: SignatureMark = freyasMark;

const walk = (events: readonly TurnEvent[], from: TurnState = firstState(null)) =>
  events.reduce(nextState, from);

describe('the steps of the turn', () => {
  it('leads from words over reading and signing to the signature', () => {
    const events: readonly TurnEvent[] = [
      { type: 'reviewed', review: first },
      { type: 'sign' },
      { type: 'signed', mark },
    ];
    const seen = events.map((_, index) => walk(events.slice(0, index + 1)));
    expect(seen).toEqual([
      { step: 'read', review: first, changed: false },
      { step: 'sign', review: first },
      { step: 'signed', mark },
    ]);
  });

  it('shows a text that changed before it can be signed again', () => {
    const changed = walk([
      { type: 'reviewed', review: first },
      { type: 'sign' },
      { type: 'changed', review: second },
    ]);
    expect([changed, nextState(changed, { type: 'sign' })]).toEqual([
      { step: 'read', review: second, changed: true },
      { step: 'sign', review: second },
    ]);
  });

  it('goes back to the page and to the words without losing the way forward', () => {
    expect(
      walk([
        { type: 'reviewed', review: first },
        { type: 'sign' },
        { type: 'reread' },
        { type: 'rewrite' },
        { type: 'reviewed', review: second },
      ]),
    ).toEqual({ step: 'read', review: second, changed: false });
  });

  it('takes back a slip on "Not now" to the very step it was on', () => {
    const sign = walk([{ type: 'reviewed', review: first }, { type: 'sign' }]);
    expect(walk([{ type: 'give_back' }, { type: 'give_back' }, { type: 'stay' }], sign)).toEqual(
      sign,
    );
  });

  it('cannot sign a text that was never shown', () => {
    expect(walk([{ type: 'sign' }, { type: 'changed', review: second }])).toEqual({
      step: 'words',
    });
  });

  it('drops a slow review once the member has turned to handing back', () => {
    expect(walk([{ type: 'give_back' }, { type: 'reviewed', review: first }])).toEqual({
      step: 'back',
      from: { step: 'words' },
    });
  });

  it('leaves a signature only towards the coach', () => {
    const signed = firstState(mark);
    const others: readonly TurnEvent[] = [
      { type: 'reviewed', review: first },
      { type: 'changed', review: first },
      { type: 'rewrite' },
      { type: 'reread' },
      { type: 'sign' },
      { type: 'stay' },
    ];
    expect([
      ...others.map((event) => nextState(signed, event)),
      walk([{ type: 'give_back' }], signed),
    ]).toEqual([...others.map(() => signed), { step: 'back', from: signed }]);
  });
});
