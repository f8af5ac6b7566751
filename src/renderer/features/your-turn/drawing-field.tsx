import { Button } from '@mantine/core';
import { useId, useMemo, useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { drawingBox, drawingPath } from '#shared/model/drawing.ts';
import type { PenPoint, Stroke } from '#shared/model/drawing.ts';
import { words } from '#shared/words/index.ts';
import classes from './drawing-field.module.css';

/**
 * A field to draw one's signature in, by mouse, finger or pen. What it shows is what is stored. Nobody
 * needs it, so it is no stop for the keyboard: the typed name is the signature, too.
 */
export function DrawingField({
  strokes,
  onChange,
}: {
  readonly strokes: readonly Stroke[];
  readonly onChange: (strokes: readonly Stroke[]) => void;
}) {
  const id = useId();
  const { stroke, handlers } = usePen((drawn) => onChange([...strokes, drawn]));
  const path = useMemo(() => drawingPath(strokes), [strokes]);
  const { drawing } = words.turn.sign;
  return (
    <fieldset className={classes['group']} aria-describedby={`${id}-hint`}>
      <legend className={classes['label']}>{drawing.label}</legend>
      <p id={`${id}-hint`} className={classes['hint']}>
        {drawing.hint}
      </p>
      <svg
        className={classes['field']}
        viewBox={`0 0 ${drawingBox.width} ${drawingBox.height}`}
        role="img"
        aria-label={path === null ? drawing.empty : drawing.drawn}
        data-private
        {...handlers}
      >
        <line
          className={classes['line']}
          x1={24}
          x2={drawingBox.width - 24}
          y1={drawingBox.height - 36}
          y2={drawingBox.height - 36}
        />
        {path !== null && <path className={classes['ink']} d={path} />}
        {stroke.length > 0 && <path className={classes['ink']} d={drawingPath([stroke]) ?? ''} />}
      </svg>
      <div className={classes['actions']}>
        <Button
          variant="subtle"
          size="xs"
          disabled={path === null}
          onClick={() => onChange(strokes.slice(0, -1))}
        >
          {drawing.undo}
        </Button>
        <Button variant="subtle" size="xs" disabled={path === null} onClick={() => onChange([])}>
          {drawing.clear}
        </Button>
      </div>
    </fieldset>
  );
}

/** The stroke that is being drawn; a second finger meanwhile draws nothing. */
function usePen(onDrawn: (stroke: Stroke) => void) {
  const [stroke, setStroke] = useState<Stroke>([]);
  const pen = useRef<{ readonly id: number; points: Stroke } | null>(null);

  const draw = (points: Stroke) => {
    if (pen.current === null) return;
    pen.current.points = [...pen.current.points, ...points];
    setStroke(pen.current.points);
  };
  const lift = ({ pointerId }: PointerEvent<SVGSVGElement>) => {
    if (pen.current?.id !== pointerId) return;
    onDrawn(pen.current.points);
    pen.current = null;
    setStroke([]);
  };
  return {
    stroke,
    handlers: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        if (pen.current !== null || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        pen.current = { id: event.pointerId, points: [] };
        draw([pointOf(event.currentTarget, event)]);
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        if (pen.current?.id !== event.pointerId) return;
        const field = event.currentTarget;
        // A quick hand moves several times between two pictures of the screen.
        const moves = event.nativeEvent.getCoalescedEvents();
        draw((moves.length > 0 ? moves : [event]).map((move) => pointOf(field, move)));
      },
      onPointerUp: lift,
      onPointerCancel: lift,
    },
  };
}

function pointOf(
  field: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): PenPoint {
  const { left, top, width, height } = field.getBoundingClientRect();
  return {
    x: ((clientX - left) / width) * drawingBox.width,
    y: ((clientY - top) / height) * drawingBox.height,
  };
}
