import type { VerifiedSummary } from '#shared/model/verdict.ts';
import { linkModel } from '#shared/verdict/link-model.ts';
import { linksOf, memberMark } from '#shared/verdict/links.ts';
import { locale } from '#shared/words/language.ts';
import { words } from '#shared/words/index.ts';
import { formatInstant } from '../../ui/index.ts';
import { ChangeList, SummaryPaper } from '../../ui/summary-paper/index.ts';
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
              <ChangeList before={link.before} after={link.content} people={summary} />
            )}
            {!isNewest && (
              <details className={classes['asSigned']}>
                <summary>{say.read}</summary>
                <SummaryPaper model={linkModel(summary, link, locale())} label={name} />
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}
