import { Link } from '@tanstack/react-router';
import type { FocusArea } from '#shared/model/focus-area.ts';
import { movementOf } from '#shared/model/focus-rank.ts';
import type { Goal } from '#shared/model/goal.ts';
import type { InsightsPage, PersonInsights } from '#shared/model/insights/page.ts';
import { words } from '#shared/words/index.ts';
import { FocusPlot, GoalPlot } from '#renderer/app/growth-plots.tsx';
import { Section } from '#renderer/ui/index.ts';
import { formatNumber } from '#renderer/ui/numbers.ts';
import classes from './insights.module.css';

const text = words.insights;

/** Goals and focus areas over time: of one person as plots, of everyone as lines. */
export function GrowthPart({
  page,
  named,
}: {
  readonly page: InsightsPage;
  readonly named: boolean;
}) {
  const working = page.people.filter((each) => goalsOf(each).length + areasOf(each).length > 0);
  return (
    <Section title={text.growth}>
      {working.length === 0 && <p className={classes['hint']}>{text.noGrowth}</p>}
      {named ? (
        <div className={classes['people']}>
          {working.map((each) => (
            <PersonLines key={each.person.id} of={each} />
          ))}
        </div>
      ) : (
        <div className={classes['plots']}>
          {working.flatMap((each) => [
            ...goalsOf(each).map((goal) => <GoalFigure key={goal.id} goal={goal} />),
            ...areasOf(each).map((area) => <FocusFigure key={area.id} area={area} />),
          ])}
        </div>
      )}
    </Section>
  );
}

function PersonLines({ of }: { readonly of: PersonInsights }) {
  const { id, name } = of.person;
  return (
    <div className={classes['personLines']}>
      <h3 className={classes['heading']} data-private>
        <Link
          to="/people/$personId/growth"
          params={{ personId: id }}
          aria-label={text.toGrowth(name)}
        >
          {name}
        </Link>
      </h3>
      <ul>
        {goalsOf(of).map((goal) => (
          <li key={goal.id} className={classes['growthLine']} data-private>
            <span>{goal.title}</span>
            <span className={classes['course']}>{courseOfGoal(goal)}</span>
          </li>
        ))}
        {areasOf(of).map((area) => (
          <li key={area.id} className={classes['growthLine']} data-private>
            <span>{area.title}</span>
            <span className={classes['course']}>{courseOfFocus(area)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function GoalFigure({ goal }: { readonly goal: Goal }) {
  return (
    <figure className={classes['figure']}>
      <figcaption data-private>
        <span className={classes['kind']}>{text.goal}</span>
        {goal.title}
        {goal.measure !== '' && <span className={classes['course']}>{goal.measure}</span>}
      </figcaption>
      {goal.checkIns.length === 0 ? (
        <p className={classes['hint']}>{text.notMeasured}</p>
      ) : (
        <GoalPlot goal={goal} />
      )}
    </figure>
  );
}

function FocusFigure({ area }: { readonly area: FocusArea }) {
  return (
    <figure className={classes['figure']}>
      <figcaption data-private>
        <span className={classes['kind']}>{text.focus}</span>
        {area.title}
        <span className={classes['course']}>{courseOfFocus(area)}</span>
      </figcaption>
      <FocusPlot area={area} />
    </figure>
  );
}

/** What is worked on: not what was dropped, or is put aside. */
function goalsOf({ goals }: PersonInsights): readonly Goal[] {
  return goals.filter(({ status }) => status !== 'dropped');
}

function areasOf({ focusAreas }: PersonInsights): readonly FocusArea[] {
  return focusAreas.filter(({ active }) => active);
}

function courseOfGoal({ startValue, targetValue, checkIns }: Goal): string {
  const last = checkIns.at(-1);
  return last
    ? text.goalLine(formatNumber(startValue), formatNumber(last.value), formatNumber(targetValue))
    : text.notMeasured;
}

function courseOfFocus(area: FocusArea): string {
  const movement = movementOf(area);
  return movement
    ? text.focusLine(formatNumber(movement.from), formatNumber(movement.to))
    : text.notMeasured;
}
