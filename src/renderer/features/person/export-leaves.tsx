import type { LeavingSummary } from '#shared/model/export.ts';
import { words } from '#shared/words/index.ts';
import { LeavingLines } from '#renderer/app/leaving/leaving-lines.tsx';
import { Notice, formatInstant } from '#renderer/ui/index.ts';
import classes from './export-dialog.module.css';

const say = words.summary;

/** The leak guard of many: session by session, and in each line by line. */
export function ExportLeaves({ summaries }: { readonly summaries: readonly LeavingSummary[] }) {
  return (
    <section aria-label={say.leaving.title}>
      <div className={classes['head']}>
        <h3 className={classes['title']}>{say.leaving.title}</h3>
        <span className={classes['soft']}>{say.person.sessions(summaries.length)}</span>
      </div>
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
      <div className={classes['stays']}>
        <Notice tone="private">{say.leaving.nothingElse}</Notice>
      </div>
    </section>
  );
}
