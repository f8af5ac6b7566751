import { z } from 'zod';
import { day, uuid } from '../input/common.ts';
import { spans } from '../model/insights/page.ts';
import type { InsightsPage } from '../model/insights/page.ts';
import { coach } from './command.ts';

/** Looking back over a stretch of time. */
export const insightsCommands = {
  /** Of everyone, or of one person, up to `today`, as clocks in `zone` show days. */
  getInsights: coach(
    z.strictObject({
      personId: uuid.nullable(),
      span: z.enum(spans),
      today: day,
      zone: z.string().min(1).max(80),
    }),
  ).gives<InsightsPage>(),
} as const;
