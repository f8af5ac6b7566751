import { Spotlight } from '@mantine/spotlight';
import type { SpotlightActionGroupData, SpotlightFilterFunction } from '@mantine/spotlight';
import {
  IconCalendarPlus,
  IconChartBar,
  IconEyeOff,
  IconHome,
  IconLock,
  IconMessages,
  IconSearch,
  IconShieldCheck,
  IconUserPlus,
  IconUsers,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { Person } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { formatInstant } from '../ui/dates.ts';
import { Avatar } from '../ui/avatar.tsx';
import { useDialogs } from './dialogs.tsx';
import { isNamedBy } from './palette-filter.ts';
import { libraryPlaces } from './library-places.ts';
import { settingsPlaces } from './settings-places.ts';
import { togglePrivacy } from './privacy/index.ts';
import { useCommand } from './use-command.ts';

type SettingsPlace = (typeof settingsPlaces)[number]['to'];
type LibraryPlace = (typeof libraryPlaces)[number]['to'];

const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;
/** For entries that hold a name. */
const hidden = { 'data-private': true } as const;

/** The palette reaches everything by name: places, people, their sessions, and what can be done. */
export function Palette({ onLock }: { readonly onLock: () => void }) {
  return (
    <Spotlight
      actions={usePaletteActions(onLock)}
      attributes={{ content: { 'aria-label': words.common.palette } }}
      nothingFound={words.common.paletteNothing}
      highlightQuery={false}
      filter={narrowed}
      limit={24}
      shortcut={null}
      scrollable
      maxHeight="min(28rem, 70vh)"
      searchProps={{
        placeholder: words.common.palettePlaceholder,
        'aria-label': words.common.palettePlaceholder,
        leftSection: <IconSearch {...icon} />,
      }}
    />
  );
}

/** Only the groups and entries that the typed words name; the archived only once something is typed. */
const narrowed: SpotlightFilterFunction = (typed, groups) =>
  groups
    .filter((group): group is SpotlightActionGroupData => 'actions' in group)
    .filter(({ group }) => group !== words.common.paletteArchived || typed.trim() !== '')
    .map((group) => ({
      ...group,
      actions: group.actions.filter((action) =>
        isNamedBy(typed, `${action.label ?? ''} ${action.description ?? ''}`),
      ),
    }))
    .filter((group) => group.actions.length > 0);

function usePaletteActions(onLock: () => void): SpotlightActionGroupData[] {
  const everyone = useCommand('listPeople', {}).data ?? [];
  const people = everyone.filter(({ archivedAt }) => archivedAt === null);
  const archived = everyone.filter(({ archivedAt }) => archivedAt !== null);
  const navigate = useNavigate();
  const dialogs = useDialogs();
  const { common } = words;
  const sessions = people.flatMap((person) =>
    [person.nextSession, person.lastSession].filter((session) => session !== null),
  );
  const entryOf = (person: Person) => ({
    ...hidden,
    id: `person-${person.id}`,
    label: person.name,
    description: person.role,
    leftSection: <Avatar name={person.name} size="sm" />,
    onClick: () => void navigate({ to: '/people/$personId', params: { personId: person.id } }),
  });
  const place =
    (to: '/' | '/people' | '/insights' | '/search' | '/verify' | LibraryPlace | SettingsPlace) =>
    () =>
      void navigate({ to });

  return [
    {
      group: common.paletteActions,
      actions: [
        {
          id: 'new-person',
          label: common.newPerson,
          leftSection: <IconUserPlus {...icon} />,
          onClick: dialogs.newPerson,
        },
        {
          id: 'privacy',
          label: common.privacy,
          leftSection: <IconEyeOff {...icon} />,
          onClick: () => void togglePrivacy(),
        },
        { id: 'lock', label: common.lock, leftSection: <IconLock {...icon} />, onClick: onLock },
      ],
    },
    {
      group: common.palettePlaces,
      actions: [
        {
          id: 'home',
          label: common.home,
          leftSection: <IconHome {...icon} />,
          onClick: place('/'),
        },
        {
          id: 'people',
          label: common.people,
          leftSection: <IconUsers {...icon} />,
          onClick: place('/people'),
        },
        {
          id: 'insights',
          label: words.insights.title,
          leftSection: <IconChartBar {...icon} />,
          onClick: place('/insights'),
        },
        {
          id: 'search',
          label: common.search,
          leftSection: <IconSearch {...icon} />,
          onClick: place('/search'),
        },
        {
          id: 'verify',
          label: common.verify,
          leftSection: <IconShieldCheck {...icon} />,
          onClick: place('/verify'),
        },
        ...libraryPlaces.map(({ to, label, Icon }) => ({
          id: to,
          label: words.library.place(label),
          leftSection: <Icon {...icon} />,
          onClick: place(to),
        })),
        ...settingsPlaces.map(({ to, label, Icon }) => ({
          id: to,
          label: words.settings.place(label),
          leftSection: <Icon {...icon} />,
          onClick: place(to),
        })),
      ],
    },
    {
      group: common.palettePeople,
      actions: people.map(entryOf),
    },
    { group: common.paletteArchived, actions: archived.map(entryOf) },
    {
      group: common.paletteSessions,
      actions: sessions.map((session) => ({
        ...hidden,
        id: `session-${session.id}`,
        label: session.personName,
        description: formatInstant(session.startsAt, 'longTime'),
        leftSection: <IconMessages {...icon} />,
        onClick: () =>
          void navigate({ to: '/sessions/$sessionId', params: { sessionId: session.id } }),
      })),
    },
    {
      group: common.planSession,
      actions: people.map((person) => ({
        ...hidden,
        id: `plan-${person.id}`,
        label: common.planSessionWith(person.name),
        leftSection: <IconCalendarPlus {...icon} />,
        onClick: () => dialogs.plan(person),
      })),
    },
  ].filter((group) => group.actions.length > 0);
}
