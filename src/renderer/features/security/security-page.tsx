import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded, Page, Section } from '#renderer/ui/index.ts';
import { LockAfter } from './lock-after.tsx';

/** What opens this vault, and when it closes by itself. */
export function SecurityPage() {
  const settings = useCommand('getSettings', {});
  return (
    <Page title={words.settings.security} lead={words.security.lead}>
      <Loaded query={settings}>
        {(now) => (
          <Section title={words.security.locking}>
            <LockAfter minutes={now.lockAfterMinutes} />
          </Section>
        )}
      </Loaded>
    </Page>
  );
}
