import type { SummaryContent } from '#shared/model/summary.ts';
import type { VerifiedSummary } from '#shared/model/verdict.ts';
import { changeLines } from '#shared/verdict/change-lines.ts';
import { linkModel } from '#shared/verdict/link-model.ts';
import { linksOf, memberMark } from '#shared/verdict/links.ts';
import { words } from '#shared/words/index.ts';
import { formatInstant } from '../../ui/index.ts';
import { SummaryPaper } from '../../ui/summary-paper/index.ts';
import classes from './links-list.module.css';

const say = words.verify.links;

/** The chain of a summary with addenda, oldest first: who signed each link, and what it changed. */
export function LinksList({ summary }: { readonly summary: VerifiedSummary }) {
  const links = linksOf(summary);
  return (
    <ol className={classes['list']}>
      {links.map((link) => {
        const name = say.name(link.position);
        const isNewest = link.position === links.length - 1;
        return (
          <li key={link.position} className={classes['link']}>
            <h4 className={classes['name']}>
              {name}{' '}
              <span className={classes['soft']}>
                {words.verify.verdict.version(link.version)}
                {isNewest && `, ${say.newest}`}
              </span>
            </h4>
            {link.signatures.map((mark) => (
              <p key={mark.role} className={classes['soft']} data-private>
                {say.signed(
                  mark.name,
                  words.summary.signature.meaning[mark.meaning],
                  words.summary.signature.claimed(formatInstant(mark.claimedTime, 'longTime')),
                )}
              </p>
            ))}
            {!memberMark(link.signatures) && <p className={classes['soft']}>{say.waiting}</p>}
            {link.before !== null && (
              <Changes before={link.before} after={link.content} summary={summary} />
            )}
            {!isNewest && (
              <details className={classes['asSigned']}>
                <summary>{say.read}</summary>
                <SummaryPaper model={linkModel(summary, link, navigator.language)} label={name} />
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Changes({
  before,
  after,
  summary,
}: {
  readonly before: SummaryContent;
  readonly after: SummaryContent;
  readonly summary: VerifiedSummary;
}) {
  const changes = changeLines(before, after, summary, navigator.language);
  if (changes.length === 0) return <p className={classes['soft']}>{say.nothingChanged}</p>;
  return (
    <dl className={classes['changes']} aria-label={say.changed} data-private>
      {changes.map((change) => (
        <div key={`${change.label} ${change.before ?? ''} ${change.after ?? ''}`}>
          <dt>{change.label}</dt>
          {change.before !== null && (
            <dd>
              <del>{change.before}</del>
            </dd>
          )}
          {change.after !== null && (
            <dd>
              <ins>{change.after}</ins>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
