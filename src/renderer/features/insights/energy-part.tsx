import type { Assessment, AssessmentAnswer } from '#shared/model/assessment.ts';
import { tellingOfEnergy } from '#shared/model/assessment-rules.ts';
import { words } from '#shared/words/index.ts';
import { Energy } from '#renderer/app/energy/energy.tsx';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded, Section, formatDay } from '#renderer/ui/index.ts';
import classes from './insights.module.css';

const text = words.insights;
const { growth } = words;

/** What gives a person energy and what drains it, side by side over time (FRAMEWORK `assessment`). */
export function EnergyPart({ personId }: { readonly personId: string }) {
  const assessments = useCommand('listAssessments', { personId });
  return (
    <Section title={text.energy}>
      <Loaded query={assessments}>{(known) => <OverTime assessments={known} />}</Loaded>
    </Section>
  );
}

function OverTime({ assessments }: { readonly assessments: readonly Assessment[] }) {
  const telling = tellingOfEnergy(assessments);
  if (telling.length === 0) return <p className={classes['hint']}>{text.noEnergy}</p>;
  return (
    <>
      <Energy assessments={assessments} />
      <p className={classes['hint']}>{text.energyLead}</p>
      <table className={classes['table']} data-told>
        <thead>
          <tr>
            <th scope="col">{words.plot.units.day}</th>
            <th scope="col">{growth.areas.gives_energy.name}</th>
            <th scope="col">{growth.areas.drains_energy.name}</th>
          </tr>
        </thead>
        <tbody>
          {telling.map(({ id, day, rater, answers }) => (
            <tr key={id} className={classes['row']} data-private>
              <th scope="row" className={classes['when']}>
                {formatDay(day)}
                <span className={classes['kind']}>{growth.raters[rater]}</span>
              </th>
              <Told answer={answers.gives_energy} />
              <Told answer={answers.drains_energy} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Told({ answer: { text: said, rating } }: { readonly answer: AssessmentAnswer }) {
  return (
    <td>
      {said}
      {rating !== null && <span className={classes['kind']}> {text.rated(rating)}</span>}
    </td>
  );
}
