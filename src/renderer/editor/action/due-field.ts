import { isDay } from '#shared/model/schedule/wall-clock.ts';
import { words } from '#shared/words/index.ts';
import { dayPattern, dayTyped, dayWritten, openCalendar } from '#renderer/ui/day-typing.ts';
import fieldCss from '#renderer/ui/day-field.module.css';
import { element, setAttribute } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import css from './action.module.css';

const text = words.session;

/**
 * The day until which an action is to be done: typed, or taken from the system's calendar.
 *
 * @param onDay is told the day, `YYYY-MM-DD`, or null for none, once it was typed or chosen
 */
export function dueField(
  editable: boolean,
  onDay: (day: string | null) => void,
): { readonly dom: HTMLElement; show(due: string | null): void } {
  const day = element('input', {
    type: 'text',
    class: css['day'],
    'aria-label': text.due,
    placeholder: dayPattern(),
    autocomplete: 'off',
    spellcheck: 'false',
    disabled: !editable,
  });
  const calendar = element('input', {
    type: 'date',
    class: fieldCss['calendar'],
    tabindex: '-1',
    'aria-hidden': 'true',
    disabled: !editable,
    max: '9999-12-31',
  });
  const opener = element(
    'button',
    {
      type: 'button',
      class: css['opener'],
      tabindex: '-1',
      title: words.common.openCalendar,
      'aria-label': words.common.openCalendar,
      disabled: !editable,
    },
    icon('calendar', 14),
  );
  const problem = element('span', { class: css['problem'], id: problemId(), role: 'alert' });
  day.setAttribute('aria-describedby', problem.id);
  const field = element(
    'span',
    { class: css['due'] },
    opener,
    element('span', { class: css['noDay'], 'aria-hidden': 'true' }, text.noDue),
    day,
    calendar,
  );
  const dom = element('span', { class: css['dueLine'] }, field, problem);

  let kept: string | null = null;
  const say = (sentence: string) => {
    problem.textContent = sentence;
    setAttribute(day, 'aria-invalid', sentence === '' ? undefined : 'true');
  };
  const write = () => {
    day.value = kept === null ? '' : dayWritten(kept);
    calendar.value = kept ?? '';
    field.dataset['set'] = String(kept !== null);
    say('');
  };
  const keep = (next: string | null) => {
    if (next === kept) return;
    kept = next;
    onDay(next);
  };
  const open = () => {
    day.focus();
    calendar.value = problem.textContent === '' ? (kept ?? '') : '';
    openCalendar(calendar);
  };

  // What is typed takes the place of the day that stands there.
  day.addEventListener('focus', () => day.select());
  // Read when it is left, not at each key: on the way to 2026 a year is 2 and 20.
  day.addEventListener('change', () => {
    const typed = dayTyped(day.value, 'coming');
    field.dataset['set'] = String(typed !== '');
    if (typed !== '' && !isDay(typed)) {
      say(words.people.impossibleDate);
      return;
    }
    keep(typed === '' ? null : typed);
    say('');
  });
  // What is no day stays as it was typed, to be mended.
  day.addEventListener('blur', () => {
    if (problem.textContent === '') write();
  });
  day.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    open();
  });
  calendar.addEventListener('change', () => {
    keep(isDay(calendar.value) ? calendar.value : null);
    write();
  });
  opener.addEventListener('click', open);
  // Where no day is set there is nothing to type over: a click asks for the calendar at once.
  day.addEventListener('click', () => {
    if (day.value === '') open();
  });

  return {
    dom,
    show(due) {
      if (due === kept && field.dataset['set'] !== undefined) return;
      kept = due;
      // Never written while it is being typed in, which would throw the cursor out of it.
      if (document.activeElement !== day) write();
    },
  };
}

let problems = 0;

/** Of its own for each field, so that a screen reader ties it to what was typed. */
function problemId(): string {
  problems += 1;
  return `due-problem-${problems}`;
}
