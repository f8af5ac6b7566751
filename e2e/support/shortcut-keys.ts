import { shortcuts } from '#shared/model/shortcuts/table.ts';

/** Every key of the coach's table, as the browser's driver names them. */
export const shortcutKeys: readonly string[] = shortcuts
  .flatMap(({ keys }) => keys)
  .map((keys) => keys.split('+').map(keyName).join('+'));

function keyName(part: string): string {
  if (part === 'mod') return 'ControlOrMeta';
  return part === 'shift' || part === 'alt' ? `${part[0]?.toUpperCase()}${part.slice(1)}` : part;
}
