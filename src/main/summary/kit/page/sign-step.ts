import { AppError } from '#shared/errors.ts';
import { memberMeanings, needsComment } from '#shared/model/summary.ts';
import type { MemberMeaning } from '#shared/model/summary.ts';
import { kitPage } from '#shared/words/kit-page.ts';
import { el, field, painted } from '../../self-contained/dom.ts';
import { answerKit } from '../answer.ts';
import { sealReply } from '../seal.ts';
import { OutOfMemory } from './derive.ts';
import { keyChoice } from './key-choice.ts';
import type { KeyChoice } from './key-choice.ts';
import type { Opened } from './opened.ts';
import { radios } from './radios.ts';
import type { Step } from './step.ts';

const say = kitPage.sign;

/** What the member has in the end. */
export interface Signed {
  readonly meaning: MemberMeaning;
  /** The reply file's text. */
  readonly reply: string;
  /** The key file's text, where the key was made now. */
  readonly madeKey: string | null;
  readonly thumbprint: string;
}

/** The member says what they mean by it, types their name, and signs. */
export function signStep(
  opened: Opened,
  words: string,
  onBack: () => void,
  onSigned: (signed: Signed) => void,
): Step {
  const comment = field(
    say.comment,
    el('textarea', { rows: '3', maxlength: '2000', class: 'kit-writing' }),
  );
  comment.element.hidden = true;
  const meaning = radios(
    say.meaning,
    memberMeanings.map((value) => ({ value, ...say.choices[value] })),
    (value) => {
      comment.element.hidden = !needsComment(value);
      const label = comment.element.querySelector('label');
      if (label) label.textContent = value === 'declined' ? say.reason : say.comment;
    },
  );
  const name = field(
    say.name,
    el('input', { type: 'text', autocomplete: 'off', maxlength: '120' }),
  );
  const key = keyChoice(opened);
  const sign = el('button', { type: 'submit', class: 'kit-main' }, say.sign);
  const back = el('button', { type: 'button', class: 'kit-other' }, say.back);
  const status = el('p', { class: 'kit-status', role: 'status' });
  back.addEventListener('click', onBack);

  const check = (): boolean => {
    const chosen = meaning.value();
    const needs = chosen !== null && needsComment(chosen) && comment.input.value.trim() === '';
    meaning.tell(null);
    comment.tell(needs ? say.commentMissing : null);
    name.tell(name.input.value.trim() === '' ? say.nameMissing : null);
    // The last that is told has the eye: so from the end to the beginning.
    const keyIsThere = key.check();
    if (name.input.value.trim() === '') name.input.focus();
    if (needs) comment.input.focus();
    if (chosen === null) meaning.tell(say.meaningMissing);
    return chosen !== null && !needs && name.input.value.trim() !== '' && keyIsThere;
  };
  const signNow = async (chosen: MemberMeaning): Promise<Signed> => {
    const { key: opensWith, made } = await key.open();
    const reply = await answerKit(opened.kit.content, opensWith, {
      words,
      meaning: chosen,
      comment: needsComment(chosen) ? comment.input.value.trim() : '',
      drawing: null,
      typedName: name.input.value.trim(),
      claimedTime: new Date().toISOString(),
    });
    return {
      meaning: chosen,
      reply: await sealReply(opened.kit, reply),
      madeKey: made,
      thumbprint: opensWith.thumbprint,
    };
  };
  const form = el(
    'form',
    { novalidate: true },
    meaning.element,
    comment.element,
    name.element,
    key.element,
    el('div', { class: 'kit-buttons' }, sign, back),
    status,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = meaning.value();
    if (sign.disabled || !check() || chosen === null) return;
    sign.disabled = true;
    back.disabled = true;
    status.textContent = say.signing;
    void painted()
      .then(() => signNow(chosen))
      .then(onSigned, (error: unknown) => refuse(error, key, status))
      .finally(() => {
        sign.disabled = false;
        back.disabled = false;
      });
  });
  return { at: 'sign', title: say.title, content: [form] };
}

function refuse(error: unknown, key: KeyChoice, status: HTMLElement): void {
  status.textContent = '';
  const code = error instanceof AppError ? error.code : null;
  if (code === 'wrong_member_passphrase') key.tell(say.wrongPassphrase);
  else if (code === 'member_key_other') key.tell(say.otherKey);
  else if (code === 'keyfile_damaged' || code === 'key_derivation_out_of_bounds')
    key.tell(say.badFile);
  else if (code === 'text_with_hidden_characters') status.textContent = say.hidden;
  else status.textContent = error instanceof OutOfMemory ? say.memory : say.failed;
}
