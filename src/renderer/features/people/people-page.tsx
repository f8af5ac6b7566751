import { Button, CloseButton, Switch, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { PersonCard } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { useDialogs } from '#renderer/app/dialogs.tsx';
import { useCommand } from '#renderer/app/use-command.ts';
import { EmptyState, Loaded, Page } from '#renderer/ui/index.ts';
import { filterPeople, isMet } from './filter-people.ts';
import { PeopleTable } from './people-table.tsx';
import classes from './people.module.css';

/** Everyone the coach meets, and, on request, those they no longer do. */
export function PeoplePage() {
  const people = useCommand('listPeople', {});
  const dialogs = useDialogs();
  const met = people.data?.filter(isMet).length ?? 0;

  return (
    <Page
      width="wide"
      title={words.people.title}
      lead={met > 0 ? words.people.lead(met) : undefined}
      actions={
        (people.data?.length ?? 0) > 0 && (
          <Button
            leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
            onClick={dialogs.newPerson}
          >
            {words.people.add}
          </Button>
        )
      }
    >
      <Loaded query={people}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState
              title={words.people.emptyTitle}
              text={words.people.emptyText}
              action={<Button onClick={dialogs.newPerson}>{words.people.add}</Button>}
            />
          ) : (
            <People all={all} />
          )
        }
      </Loaded>
    </Page>
  );
}

function People({ all }: { readonly all: readonly PersonCard[] }) {
  const [filter, setFilter] = useState('');
  const [withArchived, setWithArchived] = useState(false);
  const hasArchived = !all.every(isMet);
  // A name that is typed is looked for among everyone.
  const listed = withArchived || filter.trim() !== '' ? all : all.filter(isMet);
  const shown = filterPeople(listed, filter);

  return (
    <>
      <div className={classes['tools']}>
        <TextInput
          data-private
          className={classes['filter'] ?? ''}
          aria-label={words.people.filter}
          placeholder={words.people.filter}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setFilter('');
          }}
          leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
          rightSection={
            filter !== '' && (
              <CloseButton
                size="sm"
                aria-label={words.people.clearFilter}
                onClick={() => setFilter('')}
              />
            )
          }
        />
        {hasArchived && (
          <Switch
            label={words.people.showArchived}
            checked={withArchived}
            onChange={(event) => setWithArchived(event.currentTarget.checked)}
          />
        )}
      </div>
      <output className={classes['status']} data-private>
        {shown.length === 0 &&
          (filter.trim() === '' ? words.people.allArchived : words.people.noMatch(filter.trim()))}
      </output>
      {shown.length > 0 && <PeopleTable people={shown} />}
    </>
  );
}
