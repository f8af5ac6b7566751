import { z } from 'zod';
import { day, uuid } from '../input/common.ts';
import { spans } from '../model/insights/page.ts';
import type { InsightsPage } from '../model/insights/page.ts';
import { amongst } from '../model/insights/terms.ts';
import type { ThemeLines, ThemesPage } from '../model/insights/theme.ts';
import { coach } from './command.ts';

const lookingBack = {
  personId: uuid.nullable(),
  span: z.enum(spans),
  today: day,
  zone: z.string().min(1).max(80),
};

/** Looking back over a stretch of time. */
export const insightsCommands = {
  /** Of everyone, or of one person, up to `today`, as clocks in `zone` show days. */
  getInsights: coach(z.strictObject(lookingBack)).gives<InsightsPage>(),
  /** What came back in these sessions, counted in the words of the notes; of the newest only, if many. */
  getThemes: coach(z.strictObject(lookingBack)).gives<ThemesPage>(),
  /** Where a theme stands, or any other word or phrase. */
  getThemeLines: coach(
    z.strictObject({
      ...lookingBack,
      among: z.enum(amongst),
      words: z.string().min(1).max(200),
    }),
  ).gives<ThemeLines>(),
} as const;
