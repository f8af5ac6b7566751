import { Spotlight, useSpotlight } from '@mantine/spotlight';
import type { SpotlightFilterFunction } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { isNamedBy } from '#shared/model/go-to/named-by.ts';
import { words } from '#shared/words/index.ts';
import { onEvent } from '../../api.ts';
import { forgetVisits, noteVisit } from './recent.ts';
import { selectFirst } from './select-first.ts';
import { paletteStore } from './store.ts';
import { useGroups } from './use-groups.tsx';
import type { PaletteGroup } from './use-groups.tsx';

/** As many entries as are drawn at a time; whoever looks for another one types more of it. */
const most = 40;

/**
 * The palette reaches everything by name: places, people, what can be done, and any session by whom it was
 * with and when it was.
 */
export function Palette() {
  const { opened } = useSpotlight(paletteStore);
  const [typed, type] = useState('');
  const { groups, looking } = useGroups(opened, typed);
  const { pathname } = useLocation();
  useEffect(() => noteVisit(pathname), [pathname]);
  useEffect(() => onEvent('locked', forgetVisits), []);
  useEffect(() => {
    if (opened && typed !== '' && !looking) selectFirst();
  }, [opened, typed, looking]);
  return (
    <Spotlight
      store={paletteStore}
      actions={[...narrowed(groups, typed)]}
      query={typed}
      onQueryChange={type}
      attributes={{ content: { 'aria-label': words.common.palette } }}
      nothingFound={looking ? null : words.common.paletteNothing}
      highlightQuery={false}
      filter={asTheyAre}
      limit={most}
      shortcut={null}
      scrollable
      maxHeight="min(28rem, 70vh)"
      searchProps={{
        placeholder: words.common.palettePlaceholder,
        'aria-label': words.common.palettePlaceholder,
        leftSection: <IconSearch size={18} stroke={1.6} aria-hidden />,
      }}
    />
  );
}

const asTheyAre: SpotlightFilterFunction = (_typed, actions) => actions;

/** Only the groups and entries that the typed words name. */
function narrowed(groups: readonly PaletteGroup[], typed: string) {
  const isTyped = typed.trim() !== '';
  return groups
    .filter(({ shown }) => (shown === 'untyped' ? !isTyped : isTyped || shown === 'always'))
    .map(({ group, shown, actions }) => ({
      group,
      actions:
        shown === 'found'
          ? actions
          : actions.filter(({ label, description }) =>
              isNamedBy(typed, `${label ?? ''} ${description ?? ''}`),
            ),
    }))
    .filter(({ actions }) => actions.length > 0);
}
