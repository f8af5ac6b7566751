import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { EmptyState, Section } from '#renderer/ui/index.ts';
import classes from './growth.module.css';

/** One kind of what shows growth, and the way to add to it, which stands larger where there is none. */
export function GrowthSection({
  title,
  isEmpty,
  empty,
  add,
  onAdd,
  children,
}: {
  readonly title: string;
  readonly isEmpty: boolean;
  /** What is said while there is none. */
  readonly empty: { readonly title: string; readonly text: string };
  readonly add: string;
  /** Null while another one is written. */
  readonly onAdd: (() => void) | null;
  readonly children: ReactNode;
}) {
  const button = onAdd !== null && (
    <Button
      size={isEmpty ? 'sm' : 'compact-sm'}
      variant={isEmpty ? 'default' : 'subtle'}
      leftSection={<IconPlus size={14} stroke={1.8} aria-hidden />}
      onClick={onAdd}
    >
      {add}
    </Button>
  );
  return (
    <Section title={title} aside={!isEmpty && button}>
      {isEmpty && onAdd !== null && (
        <EmptyState title={empty.title} text={empty.text} action={button} />
      )}
      {children}
    </Section>
  );
}

/** What is worked on now, and on request the others. */
export function NowAndOthers<T>({
  now,
  others,
  show,
  hide,
  renderItem,
}: {
  readonly now: readonly T[];
  readonly others: readonly T[];
  readonly show: (count: number) => string;
  readonly hide: string;
  readonly renderItem: (item: T) => ReactNode;
}) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <ul>{now.map(renderItem)}</ul>
      {others.length > 0 && (
        <Button
          size="compact-sm"
          variant="subtle"
          className={classes['more'] ?? ''}
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? hide : show(others.length)}
        </Button>
      )}
      {shown && <ul>{others.map(renderItem)}</ul>}
    </>
  );
}
