import type { AgendaItem } from '#shared/model/agenda.ts';
import { placeOneOn } from '#shared/model/place.ts';
import { words } from '#shared/words/index.ts';
import { undoable } from '../undoable.ts';
import { useAct } from '../use-command.ts';

/** What can be done with the items of a running list. */
export interface AgendaActs {
  readonly tick: (item: AgendaItem) => void;
  readonly drop: (item: AgendaItem) => void;
  readonly change: (item: AgendaItem, part: Partial<AgendaItem>) => void;
  /** False where it stands at that end of its side already. */
  readonly canMove: (item: AgendaItem, way: 'up' | 'down') => boolean;
  readonly move: (item: AgendaItem, way: 'up' | 'down') => void;
}

/**
 * @param items the whole list, as it is shown
 * @param sessionId where items are ticked; null where nothing can be
 */
export function useAgendaActs(items: readonly AgendaItem[], sessionId: string | null): AgendaActs {
  const setDiscussed = useAct('setDiscussed');
  const drop = useAct('dropAgendaItem');
  const change = useAct('changeAgendaItem');
  const place = useAct('placeAgendaItem');
  const placeOf = (item: AgendaItem, way: 'up' | 'down') =>
    placeOneOn(
      items.filter(({ raisedBy }) => raisedBy === item.raisedBy).map(({ id }) => id),
      item.id,
      way,
    );
  return {
    tick: ({ id, discussedIn }) =>
      setDiscussed.mutate({ itemId: id, sessionId: discussedIn === null ? sessionId : null }),
    drop: ({ id }) =>
      void undoable(
        () => drop.mutateAsync({ itemId: id, dropped: true }),
        words.agenda.dropped,
        () => drop.mutateAsync({ itemId: id, dropped: false }),
        words.agenda.taken,
      ),
    change: ({ id, text, raisedBy, shared }, part) =>
      change.mutate({
        itemId: id,
        text: part.text ?? text,
        raisedBy: part.raisedBy ?? raisedBy,
        shared: part.shared ?? shared,
      }),
    canMove: (item, way) => placeOf(item, way) !== undefined,
    move: (item, way) => {
      const before = placeOf(item, way);
      if (before !== undefined) place.mutate({ itemId: item.id, before });
    },
  };
}
