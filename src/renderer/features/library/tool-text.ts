import type { Tool } from '#shared/model/library.ts';
import { words } from '#shared/words/index.ts';
import { api, onEvent } from '#renderer/api.ts';

/** What was typed and is not on disk yet, by tool: it outlives its page. */
const unsaved = new Map<string, Tool>();

// Once the vault is locked, no text of it stays in this window by intent.
onEvent('locked', () => unsaved.clear());

/** Takes the newest text of a tool; `saveNewest` brings it to disk. */
export function noteTyped(tool: Tool): void {
  unsaved.set(tool.id, tool);
}

/** What was typed and could not be saved yet, where there is such a text. */
export function typedTool(id: string): Tool | undefined {
  return unsaved.get(id);
}

/**
 * Saves the newest text of a tool, whoever asks: a late try of a page that was left must not write an
 * older one over it.
 *
 * @returns whether nothing is left to save
 */
export async function saveNewest(id: string): Promise<boolean> {
  const tool = unsaved.get(id);
  if (tool === undefined) return true;
  const title = tool.title.trim() === '' ? words.library.untitled : tool.title;
  const reply = await api.saveTool({ ...tool, title });
  if (reply.ok && unsaved.get(id) === tool) unsaved.delete(id);
  return reply.ok;
}
