import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { SummaryPage as Summary } from '#shared/model/summary.ts';
import { memberHasSigned } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { KitPart } from '../../app/kit/kit-part.tsx';
import { useCommand } from '../../app/use-command.ts';
import { Loaded } from '../../ui/index.ts';
import { SignatureList } from '../../ui/summary-paper/index.ts';
import { ChangesPart } from './changes-part.tsx';
import { Desk } from './desk.tsx';
import { ExportMenu } from './export-menu.tsx';
import { GiveUp } from './give-up.tsx';
import { KeysPart } from './keys-part.tsx';
import { PanelHead } from './panel-head.tsx';
import { AddToIt } from './add-to-it.tsx';
import { SharedPart } from './shared-part.tsx';
import { shownLink } from './shown-link.ts';
import { SignActions } from './sign-actions.tsx';
import { StandingPath } from './standing-path.tsx';
import { Part } from './part.tsx';
import classes from './summary-page.module.css';

/** The summary of a session: the sheet as it is printed, and beside it where it stands. */
export function SummaryPage() {
  const { sessionId } = useParams({ from: '/sessions/$sessionId/summary' });
  const summary = useCommand('getSummary', { sessionId });
  return (
    <Loaded key={sessionId} query={summary} waiting={<div className={classes['waiting']} />}>
      {(page) => <SummaryPlace summary={page} />}
    </Loaded>
  );
}

function SummaryPlace({ summary }: { readonly summary: Summary }) {
  const { state, position, memberName } = summary;
  const [chosen, show] = useState<number | null>(null);
  const link = shownLink(summary, chosen ?? position);
  const answered = memberHasSigned(state);
  const isDraftAddendum = state === 'none' && position > 0;
  return (
    <div className={classes['place']}>
      <Desk summary={summary} link={link} onNewest={() => show(null)} />
      <div className={classes['panel']}>
        <PanelHead summary={summary} />
        {/* Of an addendum that is not answered, what it changes is what is looked for. */}
        {!answered && <ChangesPart summary={summary} link={link} />}
        <Part title={words.summary.path.title}>
          <StandingPath summary={summary} shown={link.position} onShow={show} />
          {isDraftAddendum && <GiveUp sessionId={summary.sessionId} />}
          {state === 'declined' && (
            <p className={classes['after']} data-private>
              {words.summary.addendum.declined(memberName)}
            </p>
          )}
        </Part>
        {answered && <ChangesPart summary={summary} link={link} />}
        {!answered && <SharedPart summary={summary} />}
        {link.signatures.length > 1 && (
          <Part title={words.summary.signatures}>
            <SignatureList signatures={link.signatures} comments={false} />
          </Part>
        )}
        {state === 'issued' && (
          <Part title={words.summary.act.elsewhere(memberName)}>
            <KitPart summary={summary} />
          </Part>
        )}
        <KeysPart summary={summary} />
        <div className={classes['act']}>
          {!answered && <SignActions summary={summary} />}
          <ExportMenu summary={summary} first={answered} />
          {answered && <AddToIt summary={summary} />}
        </div>
      </div>
    </div>
  );
}
