import { kitPage } from '#shared/words/kit-page.ts';
import { el, field, painted } from '../../self-contained/dom.ts';
import { readPhrase } from '../phrase.ts';
import { SealError } from '../seal.ts';
import { OutOfMemory } from './derive.ts';
import { NotValid, open } from './opened.ts';
import type { Opened } from './opened.ts';
import type { Step } from './step.ts';

const say = kitPage.open;

/** Asks for the phrase and opens the kit. */
export function openStep(sealed: string, onOpened: (opened: Opened) => void): Step {
  const typed = field(
    say.label,
    el('input', { type: 'text', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false' }),
    say.hint,
  );
  const button = el('button', { type: 'submit', class: 'kit-main' }, say.open);
  const status = el('p', { class: 'kit-status', role: 'status' });
  const form = el(
    'form',
    { novalidate: true },
    typed.element,
    el('div', { class: 'kit-buttons' }, button),
    status,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (button.disabled) return;
    const read = readPhrase(typed.input.value);
    if ('problem' in read) {
      refuse(read.problem === 'unknown' ? say.unknown(read.word) : say.count(read.count));
      return;
    }
    typed.tell(null);
    button.disabled = true;
    status.textContent = say.opening;
    void painted()
      .then(() => open(sealed, read.phrase))
      .then(onOpened, (error: unknown) => refuse(problemOf(error)))
      .finally(() => {
        button.disabled = false;
        status.textContent = '';
      });
  });
  const refuse = (problem: string): void => {
    typed.tell(problem);
    typed.input.focus();
  };
  return {
    at: 'open',
    title: say.title,
    content: [
      el('p', { class: 'kit-lead' }, say.lead),
      form,
      el('p', { class: 'kit-soft' }, say.alone),
    ],
  };
}

function problemOf(error: unknown): string {
  if (error instanceof NotValid) return say.notValid(error.message);
  if (error instanceof OutOfMemory) return say.memory;
  return error instanceof SealError && error.failure === 'wrong_phrase' ? say.wrong : say.damaged;
}
