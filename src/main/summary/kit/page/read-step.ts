import { summaryPage, textOnly } from '#shared/summary-page/index.ts';
import { kitPage } from '#shared/words/kit-page.ts';
import { drawn, el } from '../../self-contained/dom.ts';
import { modelOf } from './opened.ts';
import type { Opened } from './opened.ts';
import type { Step } from './step.ts';

const say = kitPage.read;

/** The page that is signed, without the blocks of signatures, which are only made then. */
export function readStep(
  opened: Opened,
  words: string,
  onBack: () => void,
  onNext: () => void,
): Step {
  const back = el('button', { type: 'button', class: 'kit-other' }, say.back);
  const next = el('button', { type: 'button', class: 'kit-main' }, say.next);
  back.addEventListener('click', onBack);
  next.addEventListener('click', onNext);
  return {
    at: 'read',
    title: say.title,
    content: [
      el('p', { class: 'kit-lead' }, say.lead),
      el(
        'section',
        { class: 'summary-sheet', 'aria-label': say.sheetName },
        drawn(textOnly(summaryPage(modelOf(opened, words)))),
      ),
      el('div', { class: 'kit-buttons' }, next, back),
    ],
  };
}
