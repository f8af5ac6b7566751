import { words } from '#shared/words/index.ts';
import { Page } from '#renderer/ui/index.ts';

export function BackupsPage() {
  return <Page title={words.settings.backups}>{null}</Page>;
}
