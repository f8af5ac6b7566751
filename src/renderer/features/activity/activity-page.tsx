import { words } from '#shared/words/index.ts';
import { Page } from '#renderer/ui/index.ts';

export function ActivityPage() {
  return <Page title={words.settings.activity}>{null}</Page>;
}
