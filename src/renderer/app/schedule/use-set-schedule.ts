import type { Schedule } from '#shared/model/schedule.ts';
import { words } from '#shared/words/index.ts';
import { undoable } from '../undoable.ts';
import { useAct } from '../use-command.ts';

const text = words.schedule;

/**
 * Sets or drops the usual slot of a person, and offers to undo it.
 *
 * @param schedule the slot that holds now
 * @param onSet after it is on disk
 */
export function useSetSchedule(
  personId: string,
  schedule: Schedule | null,
  onSet: () => void = () => undefined,
): { readonly set: (next: Schedule | null) => void; readonly busy: boolean } {
  const { mutateAsync, isPending } = useAct('setSchedule');
  const write = (next: Schedule | null) => mutateAsync({ personId, schedule: next });
  return {
    busy: isPending,
    set: (next) =>
      void undoable(
        async () => {
          await write(next);
          onSet();
        },
        next === null ? text.removed : text.saved,
        () => write(schedule),
        schedule === null ? text.removed : text.back,
      ),
  };
}
