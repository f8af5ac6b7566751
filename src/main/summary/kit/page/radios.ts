import { el } from '../../self-contained/dom.ts';

export interface Radios<Value extends string> {
  readonly element: HTMLElement;
  value(): Value | null;
  choose(value: Value): void;
  tell(problem: string | null): void;
}

let groups = 0;

/** One of several, each with what it means. */
export function radios<Value extends string>(
  legend: string,
  choices: readonly { readonly value: Value; readonly label: string; readonly means: string }[],
  onChange: (value: Value) => void,
): Radios<Value> {
  groups += 1;
  const name = `choice-${groups}`;
  const problem = el('p', { class: 'problem', id: `${name}-problem` });
  const inputs = choices.map(({ value, label, means }) => {
    const id = `${name}-${value}`;
    const input = el('input', {
      type: 'radio',
      name,
      id,
      value,
      'aria-describedby': `${id}-means`,
    });
    input.addEventListener('change', () => onChange(value));
    const element = el(
      'div',
      { class: 'kit-choice' },
      input,
      el('label', { for: id }, label),
      el('p', { class: 'hint', id: `${id}-means` }, means),
    );
    return { value, input, element };
  });
  return {
    element: el(
      'fieldset',
      { 'aria-describedby': `${name}-problem` },
      el('legend', {}, legend),
      ...inputs.map(({ element }) => element),
      problem,
    ),
    value: () => inputs.find(({ input }) => input.checked)?.value ?? null,
    choose: (value) => {
      for (const choice of inputs) choice.input.checked = choice.value === value;
      onChange(value);
    },
    tell: (text) => {
      problem.textContent = text ?? '';
      if (text !== null) inputs[0]?.input.focus();
    },
  };
}
