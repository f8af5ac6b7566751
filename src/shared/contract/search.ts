import { z } from 'zod';
import { day, uuid } from '../input/common.ts';
import { searchOrders } from '../model/search/result.ts';
import type { IndexProgress, SearchResult } from '../model/search/result.ts';
import { coach, nothing } from './command.ts';

/** What a person typed, with the day and the zone by which its dates are meant. */
const typed = z.strictObject({
  text: z.string().max(500),
  today: day,
  zone: z.string().min(1).max(80),
});

/** Finding what was written. */
export const searchCommands = {
  /** Nothing typed finds nothing. */
  search: coach(
    typed.extend({ order: z.enum(searchOrders), limit: z.int().min(1).max(500) }),
  ).gives<SearchResult>(),
  /** Pieces that have the most telling words of one in common, best first; none where there are none. */
  findSimilar: coach(
    z.strictObject({
      sessionId: uuid,
      entryKey: z.string().min(1).max(100),
      limit: z.int().min(1).max(100),
    }),
  ).gives<SearchResult>(),
  /** For a search that found nothing: the same one with words that the vault holds, if there is one. */
  correctSearch: coach(typed).gives<{ readonly text: string | null }>(),
  /** How far the search index has come; null when it is whole. */
  getIndex: coach(nothing).gives<IndexProgress | null>(),
  /**
   * Builds the search index, with progress: anew, or only what is missing of it. `cancelWork` stops it; what
   * was built stays, and the next opening goes on.
   */
  buildIndex: coach(z.strictObject({ anew: z.boolean() })).gives<null>(),
} as const;
