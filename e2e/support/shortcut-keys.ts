import { editorShortcuts, keysOf, shortcuts } from '#renderer/app/shortcuts.ts';

/** Every key of the coach's tables, as the browser's driver names them. */
export const shortcutKeys: readonly string[] = Object.values({
  ...shortcuts,
  ...editorShortcuts,
})
  .flatMap(keysOf)
  .map((keys) => keys.split('+').map(keyName).join('+'));

function keyName(part: string): string {
  if (part === 'mod') return 'ControlOrMeta';
  return part === 'shift' || part === 'alt' ? part[0]?.toUpperCase() + part.slice(1) : part;
}
