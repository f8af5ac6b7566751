import { Button, CloseButton, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { words } from '#shared/words/index.ts';
import { useDialogs } from '#renderer/app/dialogs.tsx';
import { useCommand } from '#renderer/app/use-command.ts';
import { EmptyState, Loaded, Page } from '#renderer/ui/index.ts';
import { filterPeople } from './filter-people.ts';
import { PeopleTable } from './people-table.tsx';
import classes from './people.module.css';

/** Everyone the coach meets. */
export function PeoplePage() {
  const people = useCommand('listPeople', {});
  const dialogs = useDialogs();
  const [filter, setFilter] = useState('');
  const count = people.data?.length ?? 0;

  return (
    <Page
      width="wide"
      title={words.people.title}
      lead={count > 0 ? words.people.lead(count) : undefined}
      actions={
        count > 0 && (
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
        {(all) => {
          if (all.length === 0) {
            return (
              <EmptyState
                title={words.people.emptyTitle}
                text={words.people.emptyText}
                action={<Button onClick={dialogs.newPerson}>{words.people.add}</Button>}
              />
            );
          }
          const shown = filterPeople(all, filter);
          return (
            <>
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
              <output className={classes['status']} data-private>
                {shown.length === 0 && words.people.noMatch(filter.trim())}
              </output>
              {shown.length > 0 && <PeopleTable people={shown} />}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
