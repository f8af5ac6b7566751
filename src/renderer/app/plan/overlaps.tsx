import type { SessionPlan } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { formatInstant } from '../../ui/dates.ts';
import { Notice } from '../../ui/notice.tsx';
import { useCommand } from '../use-command.ts';

/** Whom the coach meets at that time already. It may be meant, so it stands in nobody's way. */
export function Overlaps({
  plan: { startsAt, durationMinutes },
  except,
}: {
  readonly plan: SessionPlan;
  /** The session that is moved. */
  readonly except: string | null;
}) {
  const found = useCommand('listOverlaps', { startsAt, durationMinutes, except }).data ?? [];
  if (found.length === 0) return null;
  return (
    <Notice tone="warn">
      <span data-private>
        {found
          .map((session) =>
            words.schedule.overlap(session.personName, formatInstant(session.startsAt, 'time')),
          )
          .join(' ')}
      </span>{' '}
      {words.schedule.overlapHint}
    </Notice>
  );
}
