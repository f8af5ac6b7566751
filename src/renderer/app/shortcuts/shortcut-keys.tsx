import type { ShortcutId } from '#shared/model/shortcuts/table.ts';
import { Keys } from '../../ui/keys.tsx';
import { useKeysOf } from './own-keys.ts';

/** The keys of a shortcut as they are now; nothing where it has none. */
export function ShortcutKeys({ id }: { readonly id: ShortcutId }) {
  const keys = useKeysOf(id);
  return keys === null ? null : <Keys keys={keys} />;
}
