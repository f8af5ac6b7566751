import { Link } from '@tanstack/react-router';
import type { FocusArea } from '#shared/model/focus-area.ts';
import type { Goal } from '#shared/model/goal.ts';
import type { InsightsPage, PersonInsights } from '#shared/model/insights/page.ts';
import { words } from '#shared/words/index.ts';
import { Section } from '#renderer/ui/index.ts';
import { formatNumber } from '#renderer/ui/numbers.ts';
import { Plot } from '#renderer/ui/plot/index.ts';
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
            ...goalsOf(each).map((goal) => <GoalPlot key={goal.id} goal={goal} />),
            ...areasOf(each).map((area) => <FocusPlot key={area.id} area={area} />),
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

function GoalPlot({ goal }: { readonly goal: Goal }) {
  const { title, measure, startValue, targetValue, checkIns } = goal;
  return (
    <figure className={classes['figure']}>
      <figcaption data-private>
        <span className={classes['kind']}>{text.goal}</span>
        {title}
        {measure !== '' && <span className={classes['course']}>{measure}</span>}
      </figcaption>
      {checkIns.length === 0 ? (
        <p className={classes['hint']}>{text.notMeasured}</p>
      ) : (
        <Plot
          name={title}
          series={[{ name: '', points: checkIns }]}
          levels={[
            { name: words.growth.start, value: startValue, kind: 'start' },
            { name: words.growth.target, value: targetValue, kind: 'target' },
          ]}
        />
      )}
    </figure>
  );
}

function FocusPlot({ area }: { readonly area: FocusArea }) {
  const { title, baseline, baselineDay, observations } = area;
  return (
    <figure className={classes['figure']}>
      <figcaption data-private>
        <span className={classes['kind']}>{text.focus}</span>
        {title}
        <span className={classes['course']}>{courseOfFocus(area)}</span>
      </figcaption>
      <Plot
        name={title}
        bounds={{ low: 1, high: 10 }}
        series={[
          {
            name: '',
            points: [
              { day: baselineDay, value: baseline },
              ...observations.map(({ day, rating }) => ({ day, value: rating })),
            ],
          },
        ]}
      />
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

function courseOfFocus({ baseline, observations }: FocusArea): string {
  const last = observations.at(-1);
  return last
    ? text.focusLine(formatNumber(baseline), formatNumber(last.rating))
    : text.notMeasured;
}
