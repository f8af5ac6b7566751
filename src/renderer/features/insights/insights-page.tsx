import { words } from '#shared/words/index.ts';
import { EmptyState, Loaded, Page } from '#renderer/ui/index.ts';
import { GrowthPart } from './growth-part.tsx';
import { PeoplePart } from './people-part.tsx';
import { SaidPart } from './said-part.tsx';
import { SessionsPart } from './sessions-part.tsx';
import { SidesPart } from './sides-part.tsx';
import { SpanChoice } from './span-choice.tsx';
import { StepsPart } from './steps-part.tsx';
import { sinceWhen, useSpan } from './use-span.ts';
import { ThemesPart } from './themes-part.tsx';
import { ValuesPart } from './values-part.tsx';

/** Looking back with everyone: what was held, said, agreed and done. */
export function InsightsPage() {
  const { span, page, setSpan } = useSpan(null);
  const bare = page.data?.people.length === 0;
  return (
    <Page
      width="wide"
      title={words.insights.title}
      lead={page.data && !bare ? sinceWhen(page.data) : undefined}
      actions={!bare && <SpanChoice span={span} onChange={setSpan} />}
    >
      <Loaded query={page}>
        {(known) =>
          known.people.length === 0 ? (
            <EmptyState title={words.insights.emptyTitle} text={words.insights.emptyText} />
          ) : (
            <>
              <SessionsPart page={known} named />
              <PeoplePart page={known} />
              <SidesPart page={known} named />
              <ThemesPart personId={null} span={span} />
              <StepsPart page={known} named />
              <SaidPart page={known} named />
              <ValuesPart page={known} />
              <GrowthPart page={known} named />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
