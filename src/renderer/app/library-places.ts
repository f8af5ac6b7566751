import { IconCompass, IconMessageQuestion, IconSeedling, IconTools } from '@tabler/icons-react';
import { words } from '#shared/words/index.ts';

/** The places of the library, in the order of their list; the palette reaches them, too. */
export const libraryPlaces = [
  { to: '/library', label: words.library.values, Icon: IconSeedling },
  { to: '/library/questions', label: words.library.questions, Icon: IconMessageQuestion },
  { to: '/library/tools', label: words.library.tools, Icon: IconTools },
  { to: '/library/boundary', label: words.library.boundary, Icon: IconCompass },
] as const;
