import type { LeavingSummary } from '#shared/model/export.ts';
import { words } from '#shared/words/index.ts';
import { LeavingFrame } from '#renderer/app/leaving/leaving-frame.tsx';
import { LeavingLines } from '#renderer/app/leaving/leaving-lines.tsx';
import { formatInstant } from '#renderer/ui/index.ts';
import classes from './export-dialog.module.css';

const say = words.summary;

/** The leak guard of many: session by session, and in each line by line. */
export function ExportLeaves({ summaries }: { readonly summaries: readonly LeavingSummary[] }) {
  return (
    <LeavingFrame count={say.person.sessions(summaries.length)}>
      <ul className={classes['sessions']}>
        {summaries.map(({ sessionId, startsAt, zone, links }) => (
          <li key={sessionId}>
            <details>
              <summary>
                {formatInstant(startsAt, 'day', zone)}
                <span className={classes['soft']}>
                  {[
                    say.leaving.lines(links.flatMap(({ leaving }) => leaving).length),
                    ...(links.some(({ state }) => state === 'none') ? [say.person.draft] : []),
                  ].join(', ')}
                </span>
              </summary>
              {links.map(({ position, leaving }) => (
                <div key={position}>
                  {links.length > 1 && (
                    <h4 className={classes['link']}>{say.path.link(position)}</h4>
                  )}
                  <LeavingLines lines={leaving} />
                </div>
              ))}
            </details>
          </li>
        ))}
      </ul>
    </LeavingFrame>
  );
}
