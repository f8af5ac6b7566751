import { ActionIcon, Button } from '@mantine/core';
import { IconBookmark, IconHistory, IconX } from '@tabler/icons-react';
import type { SavedSearch } from '#shared/model/search/saved.ts';
import { words } from '#shared/words/index.ts';
import { tell } from '../../app/tell.tsx';
import { undoable } from '../../app/undoable.ts';
import { useAct, useCommand } from '../../app/use-command.ts';
import { EmptyState, Loaded, Section } from '../../ui/index.ts';
import { Examples } from './examples.tsx';
import classes from './remembered.module.css';

const text = words.searchPage;
const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** What stands under an empty field: searches that were saved, the latest ones, and how to ask. */
export function Remembered({ onSearch }: { readonly onSearch: (text: string) => void }) {
  const query = useCommand('listSearches', {});
  return (
    <Loaded query={query}>
      {({ saved, recent }) => (
        <div className={classes['remembered']}>
          {saved.length === 0 && recent.length === 0 && (
            <EmptyState title={words.search.emptyTitle} text={words.search.empty} />
          )}
          {saved.length > 0 && <Saved saved={saved} onSearch={onSearch} />}
          {recent.length > 0 && <Recent recent={recent} onSearch={onSearch} />}
          <Examples onSearch={onSearch} />
        </div>
      )}
    </Loaded>
  );
}

function Saved({
  saved,
  onSearch,
}: {
  readonly saved: readonly SavedSearch[];
  readonly onSearch: (text: string) => void;
}) {
  const save = useAct('saveSearch');
  const remove = useAct('removeSavedSearch');
  const takeOut = ({ id, name, text: typed }: SavedSearch) =>
    undoable(
      () => remove.mutateAsync({ id }),
      text.removed,
      () => save.mutateAsync({ id, name, text: typed }),
      text.broughtBack,
    );
  return (
    <Section title={text.saved}>
      <ul className={classes['list']}>
        {saved.map((each) => (
          <li key={each.id} className={classes['row']}>
            <button
              type="button"
              className={classes['search']}
              data-private
              onClick={() => onSearch(each.text)}
            >
              <IconBookmark {...icon} />
              <span className={classes['name']}>{each.name}</span>
              <span className={classes['text']}>{each.text}</span>
            </button>
            <ActionIcon
              color="gray"
              aria-label={text.removeSaved(each.name)}
              onClick={() => void takeOut(each)}
            >
              <IconX {...icon} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Recent({
  recent,
  onSearch,
}: {
  readonly recent: readonly string[];
  readonly onSearch: (text: string) => void;
}) {
  const forget = useAct('forgetRecentSearches', { onDone: () => tell(text.forgotten) });
  return (
    <Section
      title={text.recent}
      aside={
        <Button size="compact-sm" variant="subtle" onClick={() => forget.mutate({})}>
          {text.forget}
        </Button>
      }
    >
      <ul className={classes['list']}>
        {recent.map((each) => (
          <li key={each} className={classes['row']}>
            <button
              type="button"
              className={classes['search']}
              data-private
              onClick={() => onSearch(each)}
            >
              <IconHistory {...icon} />
              <span className={classes['name']}>{each}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
