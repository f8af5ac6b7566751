/** What each check of a verification found, one sentence each (docs/format.md has the same order). */
export const checks = {
  readable: {
    bundle: 'The file holds a Countersign bundle.',
    pdf: 'The file is a PDF with a Countersign bundle inside.',
    notOurs: 'The file is neither a Countersign bundle nor a PDF with one inside.',
    tooLarge: 'The file is larger than any summary.',
    noBundle: 'The PDF claims to be a summary, but no bundle in it can be read.',
  },
  structure: {
    passed: (envelopes: number) =>
      envelopes === 1
        ? 'The bundle holds one summary, signed by one coach and at most one team member.'
        : `The bundle holds a summary and ${envelopes === 2 ? 'one later addendum' : `${envelopes - 1} later addenda`}, each signed by one coach and at most one team member.`,
    damaged: 'The bundle is damaged or not written exactly as the format says.',
    signers:
      'A summary needs exactly one coach signature, first, and at most one of a team member.',
  },
  headers: {
    passed: 'Every signature says who signed, in which role, and what they meant by it.',
    failed: 'What stands beside a signature is damaged, or not what the format allows.',
  },
  payload: {
    passed: 'The content is complete and written exactly as the format says.',
    failed: 'The content is damaged, or not what the format allows.',
  },
  keys: {
    passed: 'Each signature names a key that the content names too, and the keys differ.',
    pinned: 'The keys are the ones expected.',
    unsound: 'A key in the file is no sound signing key.',
    strangers: 'The keys in the file are not exactly those of the signers.',
    coach: 'The coach’s signature names another key than the content does.',
    member: 'The team member’s signature names another key than the content does.',
    same: 'Coach and team member cannot sign with the same key.',
    repeated: 'A key that was replaced is named twice, or is still in use.',
    coachPin: 'The coach’s key is not the one expected.',
    memberPin: 'The team member’s key is not the one expected.',
    memberPinUnsigned:
      'Nothing in the file is signed with the team member’s key that you expect. It is only named.',
    memberPinReplaced:
      'The key expected is one that the team member had before. It was replaced: ask them, not in writing, for the words of the new key before you rely on this file.',
  },
  coach_signature: {
    passed: 'The coach signed exactly this content.',
    failed: 'The coach’s signature does not fit this content.',
  },
  member_signature: {
    passed: 'The team member signed exactly this content.',
    declined: 'The team member signed that they decline exactly this content, and why.',
    absent: 'The team member has not signed.',
    failed: 'The team member’s signature does not fit this content.',
    otherCoach: 'The team member signed beside another signature of the coach.',
    takenOut:
      'The coach’s signature answers one of the team member, which was taken out of the file.',
    comment: 'The team member signed with a comment or a reason, but it is empty.',
  },
  chain: {
    single: 'This is the first signed version; nothing came before it.',
    passed: 'Each addendum names the signed version before it.',
    failed: 'An addendum does not follow from the signed version before it.',
  },
  hidden_characters: {
    passed: 'Nothing in the text is hidden from a reader.',
    failed: 'The text holds characters that a reader does not see, or a name made to mislead.',
  },
  seal: {
    passed: 'The seal covers the whole PDF and was made with the coach’s seal key.',
    none: 'The PDF has no seal, so its pages may have been changed.',
    partial: 'The seal does not cover the whole PDF, so something was added later.',
    altered: 'The PDF was changed after it was sealed.',
    malformed: 'The seal is damaged, or not what the format allows.',
    foreign: 'The PDF was sealed with another key than the content names.',
    unbound: 'The seal is intact, but without readable content it is bound to nobody.',
  },
};
