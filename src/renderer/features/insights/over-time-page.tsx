import { useParams } from '@tanstack/react-router';
import { Loaded } from '#renderer/ui/index.ts';
import { EnergyPart } from './energy-part.tsx';
import { GrowthPart } from './growth-part.tsx';
import { ReportButton } from './report-button.tsx';
import { SaidPart } from './said-part.tsx';
import { SessionsPart } from './sessions-part.tsx';
import { SidesPart } from './sides-part.tsx';
import { SpanChoice } from './span-choice.tsx';
import { StepsPart } from './steps-part.tsx';
import { sinceWhen, useSpan } from './use-span.ts';
import { ThemesPart } from './themes-part.tsx';
import { ValuesPart } from './values-part.tsx';
import classes from './insights.module.css';

/** Looking back with one person. */
export function OverTimePage() {
  const { personId } = useParams({ from: '/people/$personId' });
  const { span, page, setSpan } = useSpan(personId);
  return (
    <>
      <div className={classes['head']}>
        <p className={classes['since']}>{page.data && sinceWhen(page.data)}</p>
        <div className={classes['ways']}>
          <ReportButton personId={personId} />
          <SpanChoice span={span} onChange={setSpan} />
        </div>
      </div>
      <Loaded query={page}>
        {(known) => (
          <>
            <SessionsPart page={known} named={false} />
            <SidesPart page={known} named={false} />
            <ThemesPart personId={personId} span={span} />
            <StepsPart page={known} named={false} />
            <SaidPart page={known} named={false} />
            <ValuesPart page={known} />
            <GrowthPart page={known} named={false} />
            <EnergyPart personId={personId} />
          </>
        )}
      </Loaded>
    </>
  );
}
