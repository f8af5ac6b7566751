import type { ProfileField } from '#shared/model/profile.ts';
import { words } from '#shared/words/index.ts';

interface ProfileGroup {
  readonly title: string;
  readonly fields: readonly ProfileField[];
}

/**
 * The fields of a profile as a coach looks for them.
 *
 * @param freshStart whether this person was on the team before, without 1-1s
 */
export function profileGroups(freshStart: boolean): readonly ProfileGroup[] {
  const { together, person, checkIns } = words.profile.groups;
  return [
    {
      title: together,
      fields: [
        ...(freshStart ? (['clean_slate'] as const) : []),
        'expectations',
        'logistics',
        'communication',
      ],
    },
    { title: person, fields: ['motivations', 'frustrations'] },
    { title: checkIns, fields: ['results', 'relationship'] },
  ];
}
