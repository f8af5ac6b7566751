import { describe, expect, it } from 'vitest';
import type { Verdict } from '#shared/model/verdict.ts';
import { verdictMeans } from '#renderer/features/verify/verdict-means.ts';
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

describe('the sentence of a verdict', () => {
  it('does not call a summary signed by both when only the coach has', () => {
    const valid = (signatures: readonly (typeof jonasMark)[]): Verdict => ({
      ...file,
      outcome: 'valid',
      checks: [],
      summary: { ...summary, signatures },
    });
    expect([
      verdictMeans(valid([jonasMark, freyasMark])),
      verdictMeans(valid([jonasMark])),
    ]).toEqual([
      'Every word is as it was when it was signed.',
      'Every word is as it was when the coach signed it. The team member has not signed.',
    ]);
  });

  it('names every check that failed, and no other', () => {
    expect(
      verdictMeans({
        ...file,
        outcome: 'invalid',
        checks: [check('readable', true), check('coach_signature', false), check('seal', false)],
      }),
    ).toBe('Do not rely on this file. What failed: The coach’s signature, The seal of the PDF.');
  });

  it('says nothing good or bad about a file that is no summary', () => {
    expect(
      verdictMeans({ ...file, outcome: 'unreadable', checks: [check('readable', false)] }),
    ).toBe(
      'This is neither a bundle nor a PDF with one inside. Nothing can be said about it, good or bad.',
    );
  });
});
