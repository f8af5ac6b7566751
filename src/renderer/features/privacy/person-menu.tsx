import type { Person } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { ShredItem } from '#renderer/app/shred/shred-item.tsx';
import { MoreMenu } from '#renderer/ui/more-menu.tsx';

/** What can be done with a person besides restoring or keeping. */
export function PersonMenu({ person }: { readonly person: Person }) {
  return (
    <MoreMenu label={words.privacy.personMenu(person.name)}>
      <ShredItem person={person} />
    </MoreMenu>
  );
}
