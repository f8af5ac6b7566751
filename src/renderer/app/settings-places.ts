import {
  IconAdjustmentsHorizontal,
  IconArchive,
  IconEyeOff,
  IconFileExport,
  IconFileImport,
  IconHistory,
  IconKeyboard,
  IconShieldLock,
  IconTemplate,
  IconTextSpellcheck,
} from '@tabler/icons-react';
import { archive } from '#shared/words/archive.ts';
import { imports } from '#shared/words/imports.ts';
import { words } from '#shared/words/index.ts';

/** The places of Settings, in the order of their list; the palette reaches them, too. */
export const settingsPlaces = [
  { to: '/settings', label: words.settings.general, Icon: IconAdjustmentsHorizontal },
  { to: '/settings/keyboard', label: words.shortcuts.title, Icon: IconKeyboard },
  { to: '/settings/spelling', label: words.spelling.title, Icon: IconTextSpellcheck },
  { to: '/settings/templates', label: words.templates.title, Icon: IconTemplate },
  { to: '/settings/security', label: words.settings.security, Icon: IconShieldLock },
  { to: '/settings/backups', label: words.settings.backups, Icon: IconArchive },
  { to: '/settings/import', label: imports.title, Icon: IconFileImport },
  { to: '/settings/export', label: archive.title, Icon: IconFileExport },
  { to: '/settings/privacy', label: words.settings.privacy, Icon: IconEyeOff },
  { to: '/settings/activity', label: words.settings.activity, Icon: IconHistory },
] as const;
