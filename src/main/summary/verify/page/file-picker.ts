import { verifyPage as say } from '#shared/words/verify-page.ts';
import { el } from '../../self-contained/dom.ts';

/** Where files are chosen, or dropped: the whole page takes them. */
export function filePicker(chosen: (files: readonly File[]) => void): HTMLElement {
  const input = el('input', {
    id: 'files',
    type: 'file',
    multiple: true,
    accept: '.pdf,.json,application/pdf,application/json',
  });
  input.addEventListener('change', () => {
    chosen([...(input.files ?? [])]);
    // So that choosing the same file again, changed meanwhile, is noticed.
    input.value = '';
  });
  const picker = el(
    'section',
    { class: 'picker' },
    input,
    el('label', { class: 'choose', for: 'files' }, say.choose),
    el('p', { class: 'drop' }, say.drop),
  );
  takeDrops(picker, chosen);
  return picker;
}

function takeDrops(picker: HTMLElement, chosen: (files: readonly File[]) => void): void {
  const over = (isOver: boolean) => picker.toggleAttribute('data-over', isOver);
  document.addEventListener('dragover', (event) => {
    // A browser would leave this page and open the file instead.
    event.preventDefault();
    over(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) over(false);
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    over(false);
    chosen([...(event.dataTransfer?.files ?? [])]);
  });
}
