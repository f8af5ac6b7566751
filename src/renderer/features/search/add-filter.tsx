import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { withFilter } from '#shared/model/search/edit.ts';
import { words } from '#shared/words/index.ts';

const { filter } = words.searchPage;

/** What is asked for at once, and what has yet to be completed in the field. */
const whole = {
  what: ['in', 'what'],
  how: ['in', 'how'],
  shared: ['is', 'shared'],
  own: ['is', 'own'],
  open: ['is', 'open'],
} as const;
const begun = { person: 'person:', after: 'after:', before: 'before:', kind: 'in:' } as const;

const items = [
  'person',
  'after',
  'before',
  'what',
  'how',
  'kind',
  'open',
  'shared',
  'own',
] as const;

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
  const choose = (item: (typeof items)[number]) => {
    chosen.current = true;
    if (item in whole) {
      const [name, value] = whole[item as keyof typeof whole];
      return onChange(withFilter(text, name, value));
    }
    const before = text.trimEnd();
    const name = begun[item as keyof typeof begun];
    onBegin(before === '' ? name : `${before} ${name}`);
  };
  return (
    <Menu
      position="bottom-start"
      returnFocus={false}
      // A stop that is no entry has no place in a menu.
      withInitialFocusPlaceholder={false}
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
        {items.map((item) => (
          <Menu.Item key={item} onClick={() => choose(item)}>
            {filter[item]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
