import {
  IconArrowDown,
  IconArrowUp,
  IconCommand,
  IconEyeOff,
  IconLock,
  IconNote,
  IconNotes,
  IconSearch,
  IconShare,
  IconTag,
  IconTextSpellcheck,
  IconUserPlus,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import { shortcuts } from '#shared/model/shortcuts/table.ts';
import type { ShortcutId } from '#shared/model/shortcuts/table.ts';
import { canRun } from '../shortcuts/index.ts';

const icons: { readonly [id in ShortcutId]?: Icon } = {
  quickNote: IconNote,
  newPerson: IconUserPlus,
  lock: IconLock,
  privacy: IconEyeOff,
  onlyYou: IconNotes,
  find: IconSearch,
  findNext: IconArrowDown,
  findPrevious: IconArrowUp,
  spelling: IconTextSpellcheck,
  nextSpelling: IconArrowDown,
  nextAnswer: IconArrowDown,
  previousAnswer: IconArrowUp,
  share: IconShare,
  tagWhat: IconTag,
  tagHow: IconTag,
  tagBoth: IconTag,
};

/** What the shortcuts of places do is offered as those places, and the palette itself is there already. */
const elsewhere: ReadonlySet<ShortcutId> = new Set([
  'palette',
  'home',
  'people',
  'insights',
  'search',
  'library',
  'verify',
  'settings',
  'help',
  'keyboard',
]);

/** What can be done here and now: everything that a shortcut does on this page. */
export function actsHere(): readonly { readonly id: ShortcutId; readonly mark: Icon }[] {
  return shortcuts
    .filter(({ id }) => !elsewhere.has(id) && canRun(id))
    .map(({ id }) => ({ id, mark: icons[id] ?? IconCommand }));
}
