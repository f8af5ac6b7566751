import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import {
  forgetRecentSearches,
  keepRecentSearch,
  listSearches,
  removeSavedSearch,
  saveSearch,
} from '#main/vault/search/kept-searches.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

test('searches are saved, changed in place and removed, and a second removal does no harm', async () => {
  const { vault } = await bareVaultForTest();
  const steps = { id: newId(), name: 'Late steps', text: 'is:open before:today' };
  const trust = { id: newId(), name: 'Trust', text: 'trust -fear' };
  saveSearch(vault, steps);
  saveSearch(vault, trust);
  const renamed = saveSearch(vault, { ...steps, name: 'Open steps' });
  const both = listSearches(vault).saved;
  removeSavedSearch(vault, { id: trust.id });
  removeSavedSearch(vault, { id: trust.id });
  expect([both, listSearches(vault).saved]).toEqual([[renamed, trust], [renamed]]);
});

test('the twenty latest searches are kept, each once, also within one millisecond', async () => {
  const { vault } = await bareVaultForTest();
  const typed = Array.from({ length: 23 }, (_, index) => `search ${index}`);
  for (const text of [...typed, 'search 9']) keepRecentSearch(vault, { text });
  const { recent } = listSearches(vault);
  forgetRecentSearches(vault);
  expect([recent, listSearches(vault).recent]).toEqual([
    [
      'search 9',
      ...typed
        .slice(4)
        .filter((text) => text !== 'search 9')
        .toReversed(),
      'search 3',
    ],
    [],
  ]);
});
