import { describe, expect, it } from 'vitest';
import type { Verdict } from '#shared/model/verdict.ts';
import { verdictSays } from '#shared/verdict/verdict-says.ts';
import { freyasMark, jonasMark, signedModel } from '../../support/summary-pages.ts';

const summary = {
  documentId: signedModel.documentId ?? '',
  version: signedModel.version,
  coachName: signedModel.coachName,
  memberName: signedModel.memberName,
  content: signedModel.content,
  earlier: [],
  earlierKeys: [],
};
const file = { fileName: 'summary.pdf' };
const check = (name: 'readable' | 'coach_signature' | 'seal', passed: boolean) => ({
  name,
  passed,
  detail: '',
});

const valid = (signatures: readonly (typeof jonasMark)[]): Verdict => ({
  ...file,
  outcome: 'valid',
  checks: [],
  summary: { ...summary, signatures },
});

describe('what is said of a verdict', () => {
  it('does not call a summary signed by both when only the coach has', () => {
    expect([verdictSays(valid([jonasMark, freyasMark])), verdictSays(valid([jonasMark]))]).toEqual([
      { title: 'Valid', means: 'Every word is as it was when both signed it.' },
      {
        title: 'Valid, signed by the coach only',
        means: 'Every word is as it was when the coach signed it. The team member has not signed.',
      },
    ]);
  });

  it('says of a summary that was declined that it was', () => {
    const declined = { ...freyasMark, meaning: 'declined', comment: 'I never said so.' } as const;
    expect(verdictSays(valid([jonasMark, declined]))).toEqual({
      title: 'Valid, and declined',
      means:
        'Every word is as it was when it was signed. Freya Lindqvist signed that they decline it, and why.',
    });
  });

  it('names every check that failed, and no other', () => {
    expect(
      verdictSays({
        ...file,
        outcome: 'invalid',
        checks: [check('readable', true), check('coach_signature', false), check('seal', false)],
      }).means,
    ).toBe('Do not rely on this file. What failed: The coach’s signature, The seal of the PDF.');
  });

  it('says nothing good or bad about a file that is no summary', () => {
    expect(
      verdictSays({ ...file, outcome: 'unreadable', checks: [check('readable', false)] }).means,
    ).toBe(
      'This is neither a bundle nor a PDF with one inside. Nothing can be said about it, good or bad.',
    );
  });
});
