import { useState } from 'react';
import { v7 as newId } from 'uuid';
import type { FocusArea, Observation } from '#shared/model/focus-area.ts';
import { words } from '#shared/words/index.ts';
import { problemOfPastDay } from '#renderer/app/day-problem.ts';
import { tell } from '#renderer/app/tell.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { today } from '#renderer/ui/index.ts';
import { DatedLine } from '../dated-line.tsx';
import { RatingField } from '../rating-field.tsx';

/**
 * What was seen of a behaviour on a day. With the focus on the rating a new one takes two keys: a digit,
 * and Enter.
 */
export function ObservationLine({
  area,
  observation,
  onDone,
}: {
  readonly area: FocusArea;
  readonly observation?: Observation;
  /** Where one is changed: it was, or is left as it is. */
  readonly onDone?: () => void;
}) {
  const { growth } = words;
  const save = useAct('saveObservation', {
    onDone: () =>
      tell(observation === undefined ? growth.observationAdded : growth.observationSaved),
  });
  const [rating, setRating] = useState(observation?.rating ?? null);
  const [line, setLine] = useState({
    day: observation?.day ?? today(),
    note: observation?.note ?? '',
  });
  const [asked, setAsked] = useState(false);
  const dayProblem = problemOfPastDay(line.day, today());

  const submit = () => {
    setAsked(true);
    if (rating === null || dayProblem !== null) return;
    const id = observation?.id ?? newId();
    save.mutate(
      { id, focusAreaId: area.id, rating, day: line.day, note: line.note.trim() },
      {
        onSuccess: () => {
          setRating(null);
          setLine({ day: today(), note: '' });
          setAsked(false);
          onDone?.();
        },
      },
    );
  };

  return (
    <DatedLine
      name={growth.observationOf(area.title)}
      line={line}
      problem={asked && rating === null ? growth.ratingMissing : null}
      dayProblem={asked ? dayProblem : null}
      placeholder={growth.observationNote}
      submit={observation === undefined ? growth.add : words.common.save}
      busy={save.isPending}
      onChange={(change) => setLine((before) => ({ ...before, ...change }))}
      onSubmit={submit}
      {...(onDone && { onCancel: onDone })}
    >
      <RatingField label={growth.rating} hideLabel most={10} value={rating} onRate={setRating} />
    </DatedLine>
  );
}
