import { words } from '#shared/words/index.ts';
import { Page } from '#renderer/ui/index.ts';

export function PrivacyPage() {
  return <Page title={words.settings.privacy}>{null}</Page>;
}
