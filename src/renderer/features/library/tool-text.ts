import type { Tool } from '#shared/model/library.ts';
import { words } from '#shared/words/index.ts';
import { api, onEvent } from '#renderer/api.ts';
import { newestText } from './newest-text.ts';

/** Tools as they are typed; one whose title was emptied is kept under a word for that. */
export const toolText = newestText<Tool>(async (tool) => {
  const title = tool.title.trim() === '' ? words.library.untitled : tool.title;
  return (await api.saveTool({ ...tool, title })).ok;
});

// Once the vault is locked, no text of it stays in this window by intent.
onEvent('locked', toolText.forget);
