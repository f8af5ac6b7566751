import type { TeamValue } from '#shared/model/value.ts';
import { valueKinds } from '#shared/model/value.ts';
import { words } from '#shared/words/index.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import type { Shelf } from './shelf.ts';
import css from './value-picker.module.css';

const text = words.blocks;

interface ValuePicker {
  readonly dom: HTMLElement;
  show(valueId: string | null): void;
  destroy(): void;
}

/** Chooses the team value, norm or objective that a block is about (FRAMEWORK `values`). */
export function valuePicker(
  shelf: Shelf,
  editable: boolean,
  onPick: (valueId: string | null) => void,
): ValuePicker {
  const select = element('select', {
    class: css['select'],
    'aria-label': text.value,
    disabled: !editable,
  });
  const dom = element('label', { class: css['picker'] }, icon('value', 14), select);
  select.addEventListener('change', () => onPick(select.value === '' ? null : select.value));
  let chosen: string | null = null;
  const draw = () => {
    const { values } = shelf.now();
    select.replaceChildren(...optionsOf(values, chosen));
    select.value = chosen ?? '';
    dom.dataset['set'] = String(chosen !== null);
  };
  draw();
  return {
    dom,
    show(valueId) {
      if (valueId === chosen) return;
      chosen = valueId;
      draw();
    },
    destroy: shelf.listen(draw),
  };
}

function optionsOf(values: readonly TeamValue[], chosen: string | null): readonly HTMLElement[] {
  // One that was removed is named where it was chosen, and offered nowhere else.
  const offered = values.filter(({ id, removed }) => !removed || id === chosen);
  const gone = chosen !== null && !offered.some(({ id }) => id === chosen);
  const groups = valueKinds.flatMap((kind) => {
    const found = offered.filter((value) => value.kind === kind);
    if (found.length === 0) return [];
    const options = found.map(({ id, text }) => element('option', { value: id }, text));
    return [element('optgroup', { label: text.valueKinds[kind] }, ...options)];
  });
  return [
    element('option', { value: '' }, text.noValue),
    ...(gone ? [element('option', { value: chosen }, text.valueGone)] : []),
    ...(offered.length === 0 ? [element('option', { disabled: true }, text.noValuesYet)] : groups),
  ];
}
