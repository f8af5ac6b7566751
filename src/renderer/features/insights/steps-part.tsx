import { agreedActions, ages, openByAge, overdue } from '#shared/model/insights/actions.ts';
import type { CountedAction, InsightsPage } from '#shared/model/insights/page.ts';
import { words } from '#shared/words/index.ts';
import { ActionList } from '#renderer/app/action-list.tsx';
import { Section, today } from '#renderer/ui/index.ts';
import { Figures, SplitBar } from './figures.tsx';
import type { Tone } from './figures.tsx';
import classes from './insights.module.css';

const text = words.insights;
const ageTones = { fresh: 'good', weeks: 'accent', long: 'warn' } as const;

/** What was agreed, by owner and by what became of it; and whatever is open now. */
export function StepsPart({
  page,
  named,
}: {
  readonly page: InsightsPage;
  readonly named: boolean;
}) {
  const actions = page.people.flatMap((each) => each.actions);
  const agreed = agreedActions(actions, page.from);
  const open = openByAge(actions, today());
  const figure = (label: string, counted: readonly CountedAction[], tone?: Tone) => ({
    label,
    count: counted.length,
    ...(tone && { tone }),
    items: <ActionList actions={counted} named={named} />,
  });
  const became = [
    figure(text.inTime, agreed.inTime, 'good'),
    figure(text.late, agreed.late, 'warn'),
    figure(text.doneUndated, agreed.doneUndated, 'faint'),
    figure(text.stillOpen, agreed.open, 'accent'),
  ];
  const aged = ages.map((age) => figure(text.ages[age], open[age], ageTones[age]));
  return (
    <Section title={text.steps}>
      <div className={classes['halves']}>
        <div>
          <h3 className={classes['heading']}>{text.agreedIn}</h3>
          <SplitBar parts={became} />
          <Figures
            label={text.agreedIn}
            figures={[
              ...became,
              figure(text.theirs, agreed.byOwner.member),
              figure(text.yours, agreed.byOwner.coach),
            ]}
          />
        </div>
        <div>
          <h3 className={classes['heading']}>{text.openNow}</h3>
          <SplitBar parts={aged} />
          <Figures
            label={text.openNow}
            figures={[...aged, figure(text.overdue, overdue(actions, today()))]}
          />
        </div>
      </div>
    </Section>
  );
}
