import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { defaultSettings } from '#shared/model/app.ts';
import type { SummaryPage as Summary } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { useCommand } from '../../app/use-command.ts';
import { FormattedDate, Loaded } from '../../ui/index.ts';
import { SignatureList, SummaryPaper } from '../../ui/summary-paper/index.ts';
import { ExportActions } from './export-actions.tsx';
import { LeavingList } from './leaving-list.tsx';
import { SignActions } from './sign-actions.tsx';
import { StandingPath } from './standing-path.tsx';
import { summaryModel } from './summary-model.ts';
import { memberHasSigned } from '#shared/model/summary.ts';
import classes from './summary-page.module.css';

/** The summary of a session: the sheet as it is printed, and beside it where it stands. */
export function SummaryPage() {
  const { sessionId } = useParams({ from: '/sessions/$sessionId/summary' });
  const summary = useCommand('getSummary', { sessionId });
  return (
    <Loaded query={summary} waiting={<div className={classes['waiting']} />}>
      {(page) => <SummaryPlace summary={page} />}
    </Loaded>
  );
}

function SummaryPlace({ summary }: { readonly summary: Summary }) {
  const paper = useCommand('getSettings', {}).data?.paper ?? defaultSettings.paper;
  const model = summaryModel(summary, paper, navigator.language);
  return (
    <div className={classes['place']}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls on its own, so the keyboard must be able to stand in it */}
      <section className={classes['desk']} tabIndex={0} aria-label={words.summary.desk}>
        <SummaryPaper model={model} label={words.summary.sheetName} />
      </section>
      <div className={classes['panel']}>
        <PanelHead summary={summary} />
        <section aria-labelledby="where-it-stands">
          <h2 id="where-it-stands" className={classes['partTitle']}>
            {words.summary.path.title}
          </h2>
          <StandingPath summary={summary} />
        </section>
        <LeavingList summary={summary} />
        {memberHasSigned(summary.state) && (
          <section aria-labelledby="who-signed">
            <h2 id="who-signed" className={classes['partTitle']}>
              {words.summary.signatures}
            </h2>
            <SignatureList signatures={summary.signatures} />
          </section>
        )}
        <div className={classes['act']}>
          {memberHasSigned(summary.state) ? (
            <ExportActions summary={summary} />
          ) : (
            <SignActions summary={summary} />
          )}
        </div>
      </div>
    </div>
  );
}

function PanelHead({ summary }: { readonly summary: Summary }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
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
      <h1 ref={heading} tabIndex={-1} className={classes['title']}>
        {words.summary.title}
      </h1>
      <p className={classes['soft']}>
        {summary.memberName}, <FormattedDate at={startsAt} form="day" zone={zone} />
      </p>
    </header>
  );
}
