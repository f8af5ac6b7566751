import { needsComment } from '#shared/model/summary.ts';
import type { MemberMeaning } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';

export interface SignForm {
  /** Nothing is chosen beforehand: what a signature says is the member's to say. */
  readonly meaning: MemberMeaning | null;
  readonly comment: string;
  readonly typedName: string;
  readonly passphrase: string;
  readonly again: string;
}

export const blankForm: SignForm = {
  meaning: null,
  comment: '',
  typedName: '',
  passphrase: '',
  again: '',
};

export type SignProblems = { readonly [field in keyof SignForm]?: string };

/**
 * What is still missing before signing, in the words shown at each field.
 *
 * @param firstTime whether the passphrase makes the key, and is asked twice
 */
export function problemsOf(form: SignForm, firstTime: boolean): SignProblems {
  const { sign } = words.turn;
  return {
    ...(form.meaning === null ? { meaning: sign.meaningMissing } : {}),
    ...(form.meaning !== null && needsComment(form.meaning) && form.comment.trim() === ''
      ? { comment: sign.commentMissing }
      : {}),
    ...(form.typedName.trim() === '' ? { typedName: sign.nameMissing } : {}),
    ...(form.passphrase === '' ? { passphrase: sign.passphraseMissing } : {}),
    ...(firstTime && form.passphrase !== '' && form.again !== form.passphrase
      ? { again: sign.againDiffers }
      : {}),
  };
}
