import { words } from '#shared/words/index.ts';
import { HelpLink } from '#renderer/app/help-link.tsx';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded, Page, Section } from '#renderer/ui/index.ts';
import { LockAfter } from './lock-after.tsx';
import { NewKey, WaysIn } from './ways-in.tsx';
import classes from './security.module.css';

/** What opens this vault, when it closes by itself, and how to give it another key. */
export function SecurityPage() {
  const settings = useCommand('getSettings', {});
  const vault = useCommand('getAppState', {}).data?.open?.name ?? '';
  return (
    <Page
      title={words.settings.security}
      lead={words.security.lead}
      actions={<HelpLink page="safety" />}
    >
      <Loaded query={settings}>
        {(now) => (
          <>
            <Section title={words.security.waysIn}>
              <WaysIn vault={vault} />
            </Section>
            <Section title={words.security.locking}>
              <LockAfter minutes={now.lockAfterMinutes} />
              <ul className={classes['facts']}>
                {words.security.lockFacts.map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
              </ul>
            </Section>
            <Section title={words.security.suspicion}>
              <NewKey vault={vault} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
