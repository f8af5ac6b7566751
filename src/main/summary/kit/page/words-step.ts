import { hasHiddenCharacters } from '#shared/model/hidden-characters.ts';
import { longestMemberWords, memberWordsAsKept } from '#shared/model/member-words.ts';
import type { SignatureMark } from '#shared/model/summary.ts';
import { spanOf, summaryPage } from '#shared/summary-page/index.ts';
import { kitPage } from '#shared/words/kit-page.ts';
import { drawn, el, field, keyWords } from '../../self-contained/dom.ts';
import { modelOf } from './opened.ts';
import type { Opened } from './opened.ts';
import type { Step } from './step.ts';

const say = kitPage.words;

/** The member writes what they take away, and sees whose signature stands on the summary. */
export function wordsStep(
  opened: Opened,
  words: string,
  onNext: (words: string) => void,
  onTyped: (words: string) => void,
): Step {
  const { summary, kit } = opened;
  const { coachName, memberName, content } = summary;
  const typed = field(
    say.label,
    el('textarea', { rows: '7', maxlength: String(longestMemberWords), class: 'kit-writing' }),
    say.hint,
  );
  typed.input.value = words;
  typed.input.addEventListener('input', () => onTyped(typed.input.value));
  const next = el('button', { type: 'submit', class: 'kit-main' }, say.next);
  const form = el(
    'form',
    { novalidate: true },
    typed.element,
    el('div', { class: 'kit-buttons' }, next),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const written = memberWordsAsKept(typed.input.value);
    if (hasHiddenCharacters(written)) {
      typed.tell(say.hidden);
      typed.input.focus();
    } else onNext(written);
  });
  const day = spanOf(content.session, kit.content.locale).day;
  const coach = summary.signatures.find(({ role }) => role === 'coach');
  return {
    at: 'words',
    title: say.greeting(memberName),
    content: [
      el('p', { class: 'kit-lead' }, say.what(coachName, day)),
      form,
      ...earlierPages(opened),
      ...(coach ? [signedBy(coach)] : []),
    ],
  };
}

function signedBy({ name, key }: SignatureMark): HTMLElement {
  return el(
    'section',
    { class: 'kit-card' },
    el('h2', {}, say.keyTitle(name)),
    el('p', { class: 'kit-soft' }, say.keyMeans(name)),
    drawn(keyWords(key.words, say.keyLabel(name))),
  );
}

/** What an addendum follows, each page folded up. */
function earlierPages(opened: Opened): readonly HTMLElement[] {
  const { earlier } = opened.summary;
  if (earlier.length === 0) return [];
  const model = modelOf(opened, '');
  return [
    el(
      'section',
      { class: 'kit-card' },
      el('h2', {}, say.earlier),
      el('p', { class: 'kit-soft' }, say.earlierMeans),
      ...earlier.map(({ position, content, signatures, version }) =>
        el(
          'details',
          {},
          el('summary', {}, position === 0 ? say.earlierOriginal : say.earlierAddendum(position)),
          el(
            'section',
            { class: 'summary-sheet', 'aria-label': say.sheetName },
            drawn(summaryPage({ ...model, content, signatures, version })),
          ),
        ),
      ),
    ),
  ];
}
