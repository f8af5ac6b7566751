import type { Input } from '#shared/contract.ts';
import { drawingPath } from '#shared/model/drawing.ts';
import type { Stroke } from '#shared/model/drawing.ts';
import { needsComment } from '#shared/model/summary.ts';
import type { MemberMeaning, TurnPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';

/** With which key: the one that the vault keeps or makes now, a new one in its place, or that of a file. */
export type KeyChoice = 'pinned' | 'new' | 'file';

export interface SignForm {
  /** Nothing is chosen beforehand: what a signature says is the member's to say. */
  readonly meaning: MemberMeaning | null;
  readonly comment: string;
  readonly typedName: string;
  readonly strokes: readonly Stroke[];
  readonly key: KeyChoice;
  readonly keyFile: { readonly name: string; readonly text: string } | null;
  readonly passphrase: string;
  readonly again: string;
}

/** What is typed of a passphrase does not outlast the step in which it is asked for. */
export const noPassphrase = { passphrase: '', again: '' } as const satisfies Partial<SignForm>;

export function blankForm({ memberKeyKept }: Pick<TurnPage, 'memberKeyKept'>): SignForm {
  return {
    meaning: null,
    comment: '',
    typedName: '',
    strokes: [],
    key: usualKey(memberKeyKept),
    keyFile: null,
    ...noPassphrase,
  };
}

/** The key that a member signs with unless they say otherwise. */
export function usualKey(kept: TurnPage['memberKeyKept']): KeyChoice {
  return kept === 'elsewhere' ? 'file' : 'pinned';
}

/** Whether the passphrase makes a key, and is asked for twice. */
export function makesKey({ key }: Pick<SignForm, 'key'>, kept: TurnPage['memberKeyKept']): boolean {
  return key === 'new' || (key === 'pinned' && kept === 'none');
}

export type SignProblems = { readonly [field in keyof SignForm]?: string };

/** What is still missing before signing, in the words shown at each field. */
export function problemsOf(form: SignForm, kept: TurnPage['memberKeyKept']): SignProblems {
  const { sign } = words.turn;
  return {
    ...(form.meaning === null ? { meaning: sign.meaningMissing } : {}),
    ...(form.meaning !== null && needsComment(form.meaning) && form.comment.trim() === ''
      ? { comment: form.meaning === 'declined' ? sign.reasonMissing : sign.commentMissing }
      : {}),
    ...(form.typedName.trim() === '' ? { typedName: sign.nameMissing } : {}),
    ...(form.key === 'file' && form.keyFile === null ? { keyFile: sign.fileMissing } : {}),
    ...(form.passphrase === '' ? { passphrase: sign.passphraseMissing } : {}),
    ...(makesKey(form, kept) && form.passphrase !== '' && form.again !== form.passphrase
      ? { again: sign.againDiffers }
      : {}),
  };
}

/** What is sent to be signed, or null while something is missing without which nothing can be sent. */
export function signatureOf(form: SignForm): Omit<Input<'signAsMember'>, 'contentHash'> | null {
  const { meaning, comment, typedName, strokes, passphrase } = form;
  const key = keyOf(form);
  if (meaning === null || key === null) return null;
  return {
    typedName,
    meaning,
    comment: needsComment(meaning) ? comment.trim() : '',
    drawing: drawingPath(strokes),
    key,
    passphrase,
  };
}

function keyOf({ key, keyFile }: SignForm): Input<'signAsMember'>['key'] | null {
  if (key !== 'file') return { kind: key };
  return keyFile === null ? null : { kind: key, text: keyFile.text };
}
