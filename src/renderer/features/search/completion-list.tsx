/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the options of an editable combobox, for which HTML has no element */
import type { Completion } from '#shared/model/search/complete.ts';
import { words } from '#shared/words/index.ts';
import classes from './completion-list.module.css';

export const completionsId = 'search-completions';
export const completionId = (index: number) => `search-completion-${index}`;

/** What may stand where one types. The field keeps the focus and has the keys. */
export function CompletionList({
  typed,
  offered,
  chosen,
  onTake,
}: {
  readonly typed: string;
  readonly offered: readonly Completion[];
  readonly chosen: number;
  readonly onTake: (completion: Completion) => void;
}) {
  return (
    <div
      id={completionsId}
      role="listbox"
      aria-label={words.searchPage.completions}
      className={classes['list']}
    >
      {offered.map((each, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field holds the focus and has the keys
        <div
          key={each.label + each.shown}
          id={completionId(index)}
          role="option"
          aria-selected={index === chosen}
          tabIndex={-1}
          className={classes['option']}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(each)}
        >
          <span className={classes['shown']} data-private={each.label === 'person' || undefined}>
            {each.shown}
          </span>
          <span className={classes['about']} data-private={each.label === 'person' || undefined}>
            {aboutOf(each, typed)}
          </span>
        </div>
      ))}
    </div>
  );
}

/** What it does; of a name in place of a word, what will stand there. Within its filter a value says all. */
function aboutOf({ label, insert, from, to }: Completion, typed: string): string {
  if (label !== 'person' && label !== 'date') return words.search.completion[label];
  return typed.slice(from, to).includes(':') ? '' : insert.trim();
}
