import { useParams } from '@tanstack/react-router';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded } from '#renderer/ui/index.ts';
import { Assessments } from './assessments/assessments.tsx';
import { FocusAreas } from './focus/focus-areas.tsx';
import { Goals } from './goals/goals.tsx';

/** How a person moves: goals with a measure, behaviours they work on, and assessments over time. */
export function GrowthPage() {
  const { personId } = useParams({ from: '/people/$personId/growth' });
  const goals = useCommand('listGoals', { personId });
  const areas = useCommand('listFocusAreas', { personId });
  const assessments = useCommand('listAssessments', { personId });

  return (
    <>
      <Loaded query={goals}>{(listed) => <Goals personId={personId} goals={listed} />}</Loaded>
      <Loaded query={areas}>{(listed) => <FocusAreas personId={personId} areas={listed} />}</Loaded>
      <Loaded query={assessments}>
        {(listed) => <Assessments personId={personId} assessments={listed} />}
      </Loaded>
    </>
  );
}
