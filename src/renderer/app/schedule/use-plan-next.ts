import { words } from '#shared/words/index.ts';
import { formatInstant } from '../../ui/dates.ts';
import { tell, tellWithUndo } from '../tell.tsx';
import { useAct } from '../use-command.ts';

/** Plans what a person's schedule offers next, in one step that can be taken back. */
export function usePlanNext(): {
  readonly plan: (personId: string) => void;
  readonly busy: boolean;
} {
  const planNext = useAct('planNext');
  const remove = useAct('removeSession', { onDone: () => tell(words.people.sessionRemoved) });
  return {
    busy: planNext.isPending,
    plan: (personId) =>
      void planNext.mutateAsync({ personId }).then(
        ({ id, startsAt }) =>
          tellWithUndo(words.people.planned(formatInstant(startsAt, 'longTime')), () =>
            remove.mutate({ sessionId: id }),
          ),
        // `useAct` has told why.
        () => undefined,
      ),
  };
}
