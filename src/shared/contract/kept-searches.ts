import { z } from 'zod';
import { name, uuid } from '../input/common.ts';
import type { KeptSearches, SavedSearch } from '../model/search/saved.ts';
import { coach, nothing } from './command.ts';

const text = z.string().trim().min(1).max(500);

/** Searches that the vault keeps: those that the coach saved, and the latest that found something. */
export const keptSearchCommands = {
  listSearches: coach(nothing).gives<KeptSearches>(),
  /** The window makes the id, so that this writes anew and changes alike. */
  saveSearch: coach(z.strictObject({ id: uuid, name, text })).gives<SavedSearch>(),
  /** One that is gone already stays so. */
  removeSavedSearch: coach(z.strictObject({ id: uuid })).gives<null>(),
  /** Puts a search first among the recent ones; the window says when one was of use. */
  keepRecentSearch: coach(z.strictObject({ text })).gives<null>(),
  forgetRecentSearches: coach(nothing).gives<null>(),
} as const;
