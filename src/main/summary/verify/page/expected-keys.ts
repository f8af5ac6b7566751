import { verifyPage } from '#shared/words/verify-page.ts';
import { isPin } from '../../keys/fingerprint-words.ts';
import { el, field } from '../../self-contained/dom.ts';
import type { KeyPins } from '../check-envelopes.ts';

const say = verifyPage.expected;

interface ExpectedKeys {
  readonly element: HTMLElement;
  /** What was typed, as far as it is a key. */
  readonly pins: () => KeyPins;
}

/** The words that a reader wrote down, to be compared with the keys in the file. */
export function expectedKeys(changed: () => void): ExpectedKeys {
  const coach = keyField(say.coach, changed);
  const member = keyField(say.member, changed);
  return {
    element: el(
      'details',
      { class: 'expected' },
      el('summary', {}, say.title),
      el('p', { class: 'soft' }, say.lead),
      el('div', { class: 'fields' }, coach.element, member.element),
    ),
    pins: () => ({
      ...(coach.pin() ? { coach: coach.pin() } : {}),
      ...(member.pin() ? { member: member.pin() } : {}),
    }),
  };
}

function keyField(label: string, changed: () => void) {
  const input = el('input', {
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
  });
  const { element, tell } = field(label, input);
  const pin = () => (isPin(input.value) ? input.value.trim() : '');
  let before = '';
  input.addEventListener('input', () => {
    if (pin() !== '' || input.value.trim() === '') tell(null);
    if (pin() !== before) changed();
    before = pin();
  });
  // Not while it is being typed: eight words are wrong until the eighth.
  input.addEventListener('change', () => {
    if (input.value.trim() !== '' && pin() === '') tell(say.wrong);
  });
  return { element, pin };
}
