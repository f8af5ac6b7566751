import { Button } from '@mantine/core';
import { useState } from 'react';
import { archive } from '#shared/words/archive.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded, Notice, Page, Section } from '#renderer/ui/index.ts';
import classes from './archive.module.css';
import { ExportDialog } from './export-dialog.tsx';

/** Taking everything along: what the file holds, who can read it, and the way to it. */
export function ArchivePage() {
  const counts = useCommand('countVault', {}, { fresh: true });
  const [open, setOpen] = useState(false);
  return (
    <Page title={archive.title} lead={archive.lead}>
      <div className={classes['begin']}>
        <Notice tone="warn" title={archive.warningTitle}>
          {archive.warning}
        </Notice>
        <div className={classes['head']}>
          <Loaded query={counts}>
            {(found) => <p className={classes['counts']}>{archive.holds(found)}</p>}
          </Loaded>
          <Button onClick={() => setOpen(true)}>{archive.begin}</Button>
        </div>
      </div>
      <Section title={archive.whatTitle}>
        <dl className={classes['parts']}>
          {archive.what.map(({ name, text }) => (
            <div key={name} className={classes['part']}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={archive.stays}>
        <p className={classes['about']}>{archive.staysText}</p>
        <p className={classes['about']}>{archive.readingBack}</p>
      </Section>
      {open && <ExportDialog onClose={() => setOpen(false)} />}
    </Page>
  );
}
