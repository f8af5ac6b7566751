import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded, Page, Section } from '#renderer/ui/index.ts';
import { CheckSpelling } from './check-spelling.tsx';
import { OwnWords } from './own-words.tsx';

const text = words.spelling;

/** Whether spelling is checked, and the coach's own words. */
export function SpellingPage() {
  const settings = useCommand('getSettings', {});
  const ownWords = useCommand('listOwnWords', {});
  const count = ownWords.data?.words.length ?? 0;
  return (
    <Page title={text.title} lead={text.lead}>
      <Section title={text.writing}>
        <Loaded query={settings}>{({ spelling }) => <CheckSpelling on={spelling} />}</Loaded>
      </Section>
      <Section title={text.own} aside={count > 0 && text.count(count)}>
        <Loaded query={ownWords}>{({ words: own }) => <OwnWords own={own} />}</Loaded>
      </Section>
    </Page>
  );
}
