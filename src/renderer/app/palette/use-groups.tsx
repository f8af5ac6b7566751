import type { SpotlightActionGroupData } from '@mantine/spotlight';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { words } from '#shared/words/index.ts';
import { systemZone, today } from '../../ui/dates.ts';
import { useDialogs } from '../dialogs.tsx';
import { runShortcut } from '../shortcuts/index.ts';
import { useCommand } from '../use-command.ts';
import { actionOf, hidden, keysOf, markOf } from './action-of.tsx';
import { actsHere } from './acts.ts';
import {
  generalPlaces,
  helpPlaces,
  personPlace,
  placesOfPerson,
  placesOfSession,
  sessionPlace,
  templatePlaces,
  toolPlaces,
} from './places.ts';
import type { Place } from './places.ts';
import { recentPaths, sessionIdsIn } from './recent.ts';

/** Sessions found by what is typed, at most. */
const mostSessions = 12;

export interface PaletteGroup extends SpotlightActionGroupData {
  /** `always`; only while something, or nothing, is typed; `found` by the words that were typed. */
  readonly shown: 'always' | 'typed' | 'untyped' | 'found';
}

/** What the palette offers, in groups, and whether more is being looked for. */
export function useGroups(opened: boolean, typed: string) {
  const router = useRouter();
  const dialogs = useDialogs();
  const { common, shortcuts } = words;
  const paths = opened ? recentPaths() : [];
  const here = opened ? router.state.location.pathname : '';
  const { data: everyone = [], isLoading } = useCommand('listPeople', {}, { enabled: opened });
  const tools = useCommand('listTools', {}, { enabled: opened }).data ?? [];
  const templates = useCommand('listTemplates', {}, { enabled: opened }).data ?? [];
  const seen = useCommand(
    'listSessions',
    { sessionIds: [...sessionIdsIn([here, ...paths])] },
    { enabled: opened && sessionIdsIn([here, ...paths]).length > 0 },
  ).data;
  const text = typed.trim().slice(0, 200);
  const found = useCommand(
    'findSessions',
    { text, today: today(), zone: systemZone(), limit: mostSessions },
    { enabled: opened && text !== '' },
  );
  if (!opened) return { groups: [], looking: false };

  const people = everyone.filter(({ archivedAt }) => archivedAt === null);
  const archived = everyone.filter(({ archivedAt }) => archivedAt !== null);
  const general = [
    ...generalPlaces(),
    ...toolPlaces(tools),
    ...templatePlaces(templates.filter(({ builtIn }) => !builtIn)),
  ];
  const ofPeople = everyone.map(personPlace);
  const partsOfPeople = everyone.flatMap(placesOfPerson);
  const sessions = (seen ?? []).flatMap((one) => [sessionPlace(one), ...placesOfSession(one)]);
  const known = new Map(
    [...general, ...helpPlaces(), ...ofPeople, ...partsOfPeople, ...sessions].map((place) => [
      place.path,
      place,
    ]),
  );
  const recent = paths.flatMap((path) => known.get(path) ?? []);
  const ofHere = sessions.filter(({ path }) => path.startsWith(`${sessionPath(here)}/`));

  const go = (path: string) => router.history.push(path);
  const group = (
    shown: PaletteGroup['shown'],
    title: string,
    places: readonly Place[],
    prefix = '',
  ): PaletteGroup => ({
    shown,
    group: title,
    actions: places.map((place) => {
      const action = actionOf(place, go);
      return { ...action, id: `${prefix}${action.id}` };
    }),
  });

  const groups: readonly PaletteGroup[] = [
    group('untyped', common.paletteRecent, recent, 'recent '),
    {
      shown: 'always',
      group: common.paletteActions,
      actions: actsHere().map(({ id, mark }) => ({
        id: `do ${id}`,
        label: shortcuts.name[id],
        leftSection: markOf(mark),
        ...keysOf(id),
        onClick: () => runShortcut(id),
      })),
    },
    group('always', common.palettePlaces, [...ofHere, ...general]),
    group('always', common.palettePeople, people.map(personPlace)),
    group('typed', common.paletteArchived, archived.map(personPlace)),
    group('found', common.paletteSessions, (found.data ?? []).map(sessionPlace), 'found '),
    group('typed', common.palettePeoplePlaces, partsOfPeople),
    group('typed', words.help.title, helpPlaces()),
    {
      shown: 'always',
      group: common.planSession,
      actions: people.map((person) => ({
        ...hidden,
        id: `plan ${person.id}`,
        label: common.planSessionWith(person.name),
        leftSection: markOf(IconCalendarPlus),
        onClick: () => dialogs.plan(person),
      })),
    },
  ];
  return { groups, looking: isLoading || found.isFetching };
}

function sessionPath(path: string): string {
  return /^\/sessions\/[^/]+/u.exec(path)?.[0] ?? '-';
}
