import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { findHelp } from '#shared/model/help/find-help.ts';
import type { HelpHit } from '#shared/model/help/find-help.ts';
import { helpPageIds } from '#shared/model/help/pages.ts';
import { words } from '#shared/words/index.ts';
import { Page } from '#renderer/ui/index.ts';
import { useFirstFocus } from '#renderer/ui/use-first-focus.ts';
import classes from './help.module.css';

/** All pages of the help, or those parts of them that speak of what is looked for. */
export function HelpStart() {
  const { pages } = words.help;
  const [typed, setTyped] = useState('');
  const field = useFirstFocus<HTMLInputElement>();
  const hits = useMemo(() => findHelp(pages, typed), [pages, typed]);
  return (
    <Page title={words.help.title} lead={words.help.lead}>
      <TextInput
        ref={field}
        type="search"
        size="md"
        aria-label={words.help.search}
        placeholder={words.help.search}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
        value={typed}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {typed.trim() === '' ? (
        <Links label={words.help.all}>
          {helpPageIds.map((id) => (
            <li key={id}>
              <Link to="/help/$pageId" params={{ pageId: id }} className={classes['link']}>
                <span className={classes['name']}>{pages[id].title}</span>
                <span className={classes['lead']}>{pages[id].lead}</span>
              </Link>
            </li>
          ))}
        </Links>
      ) : (
        <Found hits={hits} />
      )}
    </Page>
  );
}

function Found({ hits }: { readonly hits: readonly HelpHit[] }) {
  const { pages, results, found, none } = words.help;
  return (
    <>
      <output className={classes['count']}>{hits.length === 0 ? none : found(hits.length)}</output>
      <Links label={results}>
        {hits.map(({ page, part, title, text }) => (
          <li key={`${page} ${part}`}>
            <Link
              to="/help/$pageId"
              params={{ pageId: page }}
              search={{ part }}
              className={classes['link']}
            >
              <span className={classes['where']}>{pages[page].title}</span>
              <span className={classes['name']}>{title}</span>
              <span className={classes['beginning']}>{text}</span>
            </Link>
          </li>
        ))}
      </Links>
    </>
  );
}

function Links({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav aria-label={label}>
      <ul className={classes['links']}>{children}</ul>
    </nav>
  );
}
