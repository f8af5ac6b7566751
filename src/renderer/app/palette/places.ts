import {
  IconChartBar,
  IconFileText,
  IconHelpCircle,
  IconHistory,
  IconHome,
  IconMessages,
  IconSearch,
  IconShieldCheck,
  IconTemplate,
  IconTools,
  IconUsers,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { TemplateCard } from '#shared/model/framework/template.ts';
import { helpPageIds } from '#shared/model/help/pages.ts';
import type { Tool } from '#shared/model/library.ts';
import type { Person } from '#shared/model/person.ts';
import type { SessionRef } from '#shared/model/session.ts';
import type { ShortcutId } from '#shared/model/shortcuts/table.ts';
import { words } from '#shared/words/index.ts';
import { formatInstant } from '../../ui/dates.ts';
import { libraryPlaces } from '../library-places.ts';
import { personPlaces } from '../person-places.ts';
import { settingsPlaces } from '../settings-places.ts';

/** Somewhere that the palette leads to. */
export interface Place {
  /** The address: `/people/0199…`. */
  readonly path: string;
  /** The route that it is of: `/people/$personId`. */
  readonly route: string;
  readonly label: string;
  readonly description?: string;
  /** A picture, or a name for initials. */
  readonly mark: Icon | string;
  /** Whether it holds a name, or words of the coach's. */
  readonly isPrivate: boolean;
  readonly shortcut?: ShortcutId;
}

/** The places that are always there. */
export function generalPlaces(): readonly Place[] {
  const { common, insights, library, settings, shortcuts } = words;
  const top = [
    { path: '/', label: common.home, mark: IconHome, shortcut: 'home' },
    { path: '/people', label: common.people, mark: IconUsers, shortcut: 'people' },
    { path: '/insights', label: insights.title, mark: IconChartBar, shortcut: 'insights' },
    { path: '/search', label: common.search, mark: IconSearch, shortcut: 'search' },
    { path: '/verify', label: common.verify, mark: IconShieldCheck, shortcut: 'verify' },
    { path: '/help', label: words.help.title, mark: IconHelpCircle, shortcut: 'help' },
  ] as const;
  const keysOf: Readonly<Record<string, ShortcutId>> = {
    '/library': 'library',
    '/settings': 'settings',
    '/settings/keyboard': 'keyboard',
  };
  const holds: Readonly<Record<string, string>> = {
    '/settings': [settings.coachName, settings.theme, settings.paper, settings.reminders].join(
      ', ',
    ),
    '/settings/keyboard': shortcuts.name.keyboard,
  };
  const listed = [
    ...libraryPlaces.map((place) => ({ ...place, label: library.place(place.label) })),
    ...settingsPlaces.map((place) => ({ ...place, label: settings.place(place.label) })),
    {
      to: '/settings/backups/restore',
      label: settings.place(words.backups.restore),
      Icon: IconHistory,
    },
  ].map(({ to, label, Icon }) => ({
    path: to,
    label,
    mark: Icon,
    ...(keysOf[to] === undefined ? {} : { shortcut: keysOf[to] }),
    ...(holds[to] === undefined ? {} : { description: holds[to] }),
  }));
  return [...top, ...listed].map((place) => ({ ...place, route: place.path, isPrivate: false }));
}

export function helpPlaces(): readonly Place[] {
  return helpPageIds.map((id) => ({
    path: `/help/${id}`,
    route: '/help/$pageId',
    label: words.help.place(words.help.pages[id].title),
    description: words.help.pages[id].lead,
    mark: IconHelpCircle,
    isPrivate: false,
  }));
}

export function toolPlaces(tools: readonly Tool[]): readonly Place[] {
  return tools.map(({ id, title }) => ({
    path: `/library/tools/${id}`,
    route: '/library/tools/$toolId',
    label: title,
    description: words.library.place(words.library.tools),
    mark: IconTools,
    isPrivate: true,
  }));
}

/** Only the coach's own have a page to themselves. */
export function templatePlaces(templates: readonly TemplateCard[]): readonly Place[] {
  return templates.map(({ id, name }) => ({
    path: `/settings/templates/${id}`,
    route: '/settings/templates/$templateId',
    label: name,
    description: words.settings.place(words.templates.title),
    mark: IconTemplate,
    isPrivate: true,
  }));
}

export function personPlace({ id, name, role }: Person): Place {
  return {
    path: `/people/${id}`,
    route: '/people/$personId',
    label: name,
    ...(role === '' ? {} : { description: role }),
    mark: name,
    isPrivate: true,
  };
}

/** What there is of one person beside their first page. */
export function placesOfPerson({ id, name }: Person): readonly Place[] {
  return personPlaces
    .filter(({ to }) => to !== '/people/$personId')
    .map(({ to, label }) => ({
      path: to.replace('$personId', id),
      route: to,
      label: `${name}: ${label}`,
      mark: name,
      isPrivate: true,
    }));
}

export function sessionPlace({ id, personName, startsAt }: SessionRef): Place {
  return {
    path: `/sessions/${id}`,
    route: '/sessions/$sessionId',
    label: personName,
    description: formatInstant(startsAt, 'longTime'),
    mark: IconMessages,
    isPrivate: true,
  };
}

/** What belongs to a session beside its text. */
export function placesOfSession(session: SessionRef): readonly Place[] {
  const { path, label, description = '' } = sessionPlace(session);
  const part = (name: string, title: string, mark: Icon): Place => ({
    path: `${path}/${name}`,
    route: `/sessions/$sessionId/${name}`,
    label: `${label}: ${title}`,
    description,
    mark,
    isPrivate: true,
  });
  return [
    part('summary', words.session.summary, IconFileText),
    part('history', words.history.title, IconHistory),
  ];
}
