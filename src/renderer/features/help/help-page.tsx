import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { helpPageIds, isHelpPageId } from '#shared/model/help/pages.ts';
import type { HelpPageId, HelpPart } from '#shared/model/help/pages.ts';
import { words } from '#shared/words/index.ts';
import { MissingPage } from '#renderer/app/broken-page.tsx';
import { Page } from '#renderer/ui/index.ts';
import classes from './help.module.css';

/** One page of the help, from its top or from the part that was asked for. */
export function HelpPage() {
  const { pageId } = useParams({ from: '/help/$pageId' });
  const { part } = useSearch({ from: '/help/$pageId' });
  if (!isHelpPageId(pageId)) return <MissingPage />;
  return <OnePage key={pageId} id={pageId} part={part ?? null} />;
}

function OnePage({ id, part }: { readonly id: HelpPageId; readonly part: number | null }) {
  const { title, lead, parts } = words.help.pages[id];
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The first stands below the title already.
    if (part !== null && part > 0) body.current?.children[part]?.scrollIntoView();
  }, [part]);
  const next = helpPageIds[helpPageIds.indexOf(id) + 1];
  return (
    <Page
      title={title}
      lead={lead}
      actions={
        <Button
          component={Link}
          to="/help"
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowLeft size={16} stroke={1.6} aria-hidden />}
        >
          {words.help.all}
        </Button>
      }
    >
      <div ref={body} className={classes['body']}>
        {parts.map((each) => (
          <Part key={each.title} part={each} />
        ))}
      </div>
      <div className={classes['end']}>
        {id === 'keyboard' && (
          <Button component={Link} to="/settings/keyboard" variant="default">
            {words.help.keys}
          </Button>
        )}
        {next !== undefined && (
          <Button
            component={Link}
            to={`/help/${next}`}
            variant="subtle"
            rightSection={<IconArrowRight size={16} stroke={1.6} aria-hidden />}
          >
            {words.help.pages[next].title}
          </Button>
        )}
      </div>
    </Page>
  );
}

function Part({ part: { title, text, terms, examples } }: { readonly part: HelpPart }) {
  return (
    <section className={classes['part']}>
      <h2 className={classes['partTitle']}>{title}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {terms !== undefined && (
        <dl className={classes['terms']}>
          {terms.map(({ term, means }) => (
            <div key={term} className={classes['term']}>
              <dt>{term}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      )}
      {examples !== undefined && (
        <dl className={classes['terms']}>
          {examples.map(({ typed, means }) => (
            <div key={typed} className={classes['term']}>
              <dt>
                <code>{typed}</code>
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
