import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { SummaryPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { HelpLink } from '../../app/help-link.tsx';
import { FormattedDate } from '../../ui/index.ts';
import { useHeadingFocus } from '../../ui/use-first-focus.ts';
import classes from './summary-page.module.css';

/** Whose summary of which session, the way back to it, and the help about it. */
export function PanelHead({ summary }: { readonly summary: SummaryPage }) {
  const heading = useHeadingFocus();
  const { startsAt, zone } = summary.content.session;
  return (
    <header>
      <Link
        to="/sessions/$sessionId"
        params={{ sessionId: summary.sessionId }}
        className={classes['back']}
      >
        <IconArrowLeft size={16} stroke={1.6} aria-hidden />
        {words.summary.backToSession}
      </Link>
      <div className={classes['titleLine']}>
        <h1 ref={heading} tabIndex={-1} className={classes['title']}>
          {words.summary.title}
        </h1>
        <HelpLink page="summary" />
      </div>
      <p className={classes['soft']} data-private>
        {summary.memberName}, <FormattedDate at={startsAt} form="day" zone={zone} />
      </p>
    </header>
  );
}
