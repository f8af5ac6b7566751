import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import type { Verdict } from '#shared/model/verdict.ts';
import { linkModel } from '#shared/verdict/link-model.ts';
import { verdictSays } from '#shared/verdict/verdict-says.ts';
import { locale } from '#shared/words/language.ts';
import { words } from '#shared/words/index.ts';
import { Section } from '../../ui/index.ts';
import { SignatureList, SummaryPaper } from '../../ui/summary-paper/index.ts';
import { useFirstFocus } from '../../ui/use-first-focus.ts';
import { CheckList } from './check-list.tsx';
import { LinksList } from './links-list.tsx';
import { ReplacedKeys } from './replaced-keys.tsx';
import classes from './verify-page.module.css';

const icons = { valid: IconCircleCheck, invalid: IconCircleX, unreadable: IconHelpCircle };

/** The verdict first and plainly; then who signed, what was checked, and the verified text itself. */
export function VerdictView({ verdict }: { readonly verdict: Verdict }) {
  const heading = useFirstFocus<HTMLHeadingElement>();
  const Icon = icons[verdict.outcome];
  const { title, means } = verdictSays(verdict);

  return (
    <>
      <section className={classes['verdict']} data-outcome={verdict.outcome}>
        <Icon size={34} stroke={1.5} aria-hidden className={classes['verdictIcon']} />
        <div className={classes['verdictWords']}>
          <h2 ref={heading} tabIndex={-1} className={classes['verdictTitle']}>
            {title}
          </h2>
          <p>{means}</p>
          <dl className={classes['facts']}>
            <dt>{words.verify.verdict.file}</dt>
            <dd>{verdict.fileName}</dd>
            {verdict.outcome === 'valid' && (
              <>
                <dt>{words.verify.verdict.document}</dt>
                <dd>
                  {verdict.summary.documentId},{' '}
                  {words.verify.verdict.version(verdict.summary.version)}
                </dd>
              </>
            )}
          </dl>
        </div>
      </section>
      {verdict.outcome === 'valid' && (
        <Section title={words.verify.signatures.title}>
          <div className={classes['signatures']}>
            <SignatureList signatures={verdict.summary.signatures} />
            <p className={classes['soft']}>{words.verify.signatures.claims}</p>
          </div>
        </Section>
      )}
      {verdict.outcome === 'valid' && verdict.summary.earlierKeys.length > 0 && (
        <Section title={words.verify.keys.title}>
          <ReplacedKeys keys={verdict.summary.earlierKeys} />
        </Section>
      )}
      {verdict.outcome === 'valid' && verdict.summary.earlier.length > 0 && (
        <Section title={words.verify.links.title}>
          <p className={classes['soft']}>{words.verify.links.lead}</p>
          <LinksList summary={verdict.summary} />
        </Section>
      )}
      <Section title={words.verify.checks.title}>
        <CheckList checks={verdict.checks} />
      </Section>
      {verdict.outcome === 'valid' && (
        <Section title={words.verify.content}>
          <div className={classes['desk']}>
            <SummaryPaper
              model={linkModel(verdict.summary, verdict.summary, locale())}
              label={words.verify.content}
            />
          </div>
        </Section>
      )}
    </>
  );
}
