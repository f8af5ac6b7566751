import { Button } from '@mantine/core';
import { defaultSettings } from '#shared/model/app.ts';
import type { SummaryPage } from '#shared/model/summary.ts';
import { locale } from '#shared/words/language.ts';
import { words } from '#shared/words/index.ts';
import { useCommand } from '../../app/use-command.ts';
import { Notice } from '../../ui/index.ts';
import { SummaryPaper } from '../../ui/summary-paper/index.ts';
import type { ShownLink } from './shown-link.ts';
import { summaryModel } from './summary-model.ts';
import classes from './summary-page.module.css';

/** The sheet of the newest link of the chain, or of an earlier one as it was signed. */
export function Desk({
  summary,
  link,
  onNewest,
}: {
  readonly summary: SummaryPage;
  readonly link: ShownLink;
  readonly onNewest: () => void;
}) {
  const { path } = words.summary;
  const paper = useCommand('getSettings', {}).data?.paper ?? defaultSettings.paper;
  const model = summaryModel(summary, link, paper, locale());
  const name = path.asSigned(path.link(link.position));
  const isNewest = link.position === summary.position;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls on its own, so the keyboard must be able to stand in it
    <section className={classes['desk']} tabIndex={0} aria-label={words.summary.desk}>
      {!isNewest && (
        <div className={classes['earlier']}>
          <Notice
            title={name}
            action={
              <Button size="compact-sm" variant="default" onClick={onNewest}>
                {path.toNewest}
              </Button>
            }
          >
            {path.asSignedMeans}
          </Notice>
        </div>
      )}
      <SummaryPaper model={model} label={isNewest ? words.summary.sheetName : name} />
    </section>
  );
}
