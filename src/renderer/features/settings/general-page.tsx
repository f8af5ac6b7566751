import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded, Page, Section } from '#renderer/ui/index.ts';
import { About } from './about.tsx';
import { Choices } from './choices.tsx';
import { CoachName } from './coach-name.tsx';
import { Remind, RemindOfSignature } from './remind.tsx';
import { SearchIndex } from './search-index.tsx';

export function GeneralPage() {
  const settings = useCommand('getSettings', {});
  return (
    <Page title={words.settings.general}>
      <Loaded query={settings}>
        {(now) => (
          <>
            <Section title={words.settings.you}>
              <CoachName name={now.coachName} />
            </Section>
            <Choices settings={now} />
            <Section title={words.settings.reminders}>
              <Remind minutes={now.remindMinutes} />
              <RemindOfSignature days={now.remindSignatureDays} />
            </Section>
            <Section title={words.settings.search}>
              <SearchIndex />
            </Section>
            <Section title={words.settings.about}>
              <About />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
