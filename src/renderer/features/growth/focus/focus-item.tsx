import type { FocusArea } from '#shared/model/focus-area.ts';
import { movementOf } from '#shared/model/focus-rank.ts';
import { words } from '#shared/words/index.ts';
import { FocusPlot } from '#renderer/app/growth-plots.tsx';
import { undoable } from '#renderer/app/undoable.ts';
import { useBin } from '#renderer/app/use-bin.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { formatDay } from '#renderer/ui/index.ts';
import { DatedList } from '../dated-list.tsx';
import { Item, Standing } from '../item.tsx';
import { readinessWords } from '../readiness.tsx';
import { ObservationLine } from './observation-line.tsx';
import classes from '../growth.module.css';

/** One behaviour that is worked on: where it stands against its baseline, and what was seen. */
export function FocusItem({
  area,
  onEdit,
}: {
  readonly area: FocusArea;
  readonly onEdit: () => void;
}) {
  const { growth } = words;
  const save = useAct('saveFocusArea');
  const bin = useBin('focus_area', { removed: growth.focusRemoved, back: growth.focusBack });
  const observationBin = useBin('observation', {
    removed: growth.observationRemoved,
    back: growth.observationBack,
  });
  const { observations, ...kept } = area;
  const said = (active: boolean) => (active ? growth.nowActive : growth.nowResting);
  const setActive = (active: boolean) =>
    void undoable(
      () => save.mutateAsync({ ...kept, active }),
      said(active),
      () => save.mutateAsync(kept),
      said(area.active),
    );

  return (
    <Item
      title={area.title}
      onEdit={onEdit}
      onRemove={() => void bin.remove(area.id)}
      changes={[
        {
          label: area.active ? growth.rest : growth.activate,
          onClick: () => setActive(!area.active),
        },
      ]}
      plot={<FocusPlot area={area} />}
      foot={area.active && <ObservationLine area={area} />}
    >
      <Where area={area} />
      <p className={classes['meta']}>
        <span data-private>{growth.worth(area.effect, area.effort)}</span>
        {readinessWords(area).map((each) => (
          <span key={each} data-private>
            {each}
          </span>
        ))}
      </p>
      <DatedList
        label={growth.observations(observations.length)}
        items={observations}
        valueOf={({ rating }) => String(rating)}
        onRemove={(id) => void observationBin.remove(id)}
        renderEditor={(observation, onDone) => (
          <ObservationLine area={area} observation={observation} onDone={onDone} />
        )}
      />
    </Item>
  );
}

function Where({ area }: { readonly area: FocusArea }) {
  const { growth } = words;
  const movement = movementOf(area);
  if (movement === null) {
    return (
      <Standing value={String(area.baseline)}>
        {[growth.ofTen, growth.notObserved].join(' · ')}
      </Standing>
    );
  }
  const change = movement.to - movement.from;
  const moved =
    change === 0 ? growth.same : change > 0 ? growth.upBy(change) : growth.downBy(-change);
  return (
    <Standing value={String(movement.to)}>
      {[growth.ofTen, growth.fromBaseline(area.baseline, formatDay(area.baselineDay)), moved].join(
        ' · ',
      )}
    </Standing>
  );
}
