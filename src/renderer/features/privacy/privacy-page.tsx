import { words } from '#shared/words/index.ts';
import { HelpLink } from '#renderer/app/help-link.tsx';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded, Page, Section, today } from '#renderer/ui/index.ts';
import { Bin } from './bin.tsx';
import { KeptTooLong } from './kept-too-long.tsx';
import classes from './privacy.module.css';

/** What was removed, and how long notes are kept. */
export function PrivacyPage() {
  const bin = useCommand('getBin', {});
  const retention = useCommand('getRetention', { today: today() });
  return (
    <Page title={words.privacy.title} actions={<HelpLink page="limits" />}>
      <Section title={words.privacy.bin}>
        <p className={classes['about']}>{words.privacy.binText}</p>
        <Loaded query={bin}>{(page) => <Bin bin={page} />}</Loaded>
      </Section>
      <Section title={words.privacy.keep}>
        <p className={classes['about']}>{words.privacy.keepText}</p>
        <Loaded query={retention}>{(due) => <KeptTooLong people={due} />}</Loaded>
      </Section>
    </Page>
  );
}
