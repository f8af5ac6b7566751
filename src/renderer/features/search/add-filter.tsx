import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { withFilter, withFilterBegun } from '#shared/model/search/edit.ts';
import { words } from '#shared/words/index.ts';

/** With a value it is asked for at once; one without has yet to be completed in the field. */
const filters = [
  { label: 'person', name: 'person' },
  { label: 'after', name: 'after' },
  { label: 'before', name: 'before' },
  { label: 'what', name: 'in', value: 'what' },
  { label: 'how', name: 'in', value: 'how' },
  { label: 'kind', name: 'in' },
  { label: 'open', name: 'is', value: 'open' },
  { label: 'shared', name: 'is', value: 'shared' },
  { label: 'own', name: 'is', value: 'own' },
] as const;
type Filter = (typeof filters)[number];

/** Writes filters into the text for those who do not know how they are typed. */
export function AddFilter({
  text,
  onChange,
  onBegin,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** A filter stands at the end of the text, and its value has yet to be typed or taken. */
  readonly onBegin: (text: string) => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const chosen = useRef(false);
  const choose = (filter: Filter) => {
    chosen.current = true;
    if ('value' in filter) onChange(withFilter(text, filter.name, filter.value));
    else onBegin(withFilterBegun(text, filter.name));
  };
  return (
    <Menu
      position="bottom-start"
      returnFocus={false}
      onChange={(opened) => {
        if (opened) chosen.current = false;
        // With a filter one goes on in the field.
        else if (!chosen.current) button.current?.focus();
      }}
    >
      <Menu.Target>
        <Button
          ref={button}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} stroke={1.8} aria-hidden />}
        >
          {words.searchPage.addFilter}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {filters.map((filter) => (
          <Menu.Item key={filter.label} onClick={() => choose(filter)}>
            {words.searchPage.filter[filter.label]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
