import { wordChangers } from '#shared/contract/spelling.ts';
import { api, onEvent, value } from '../../api.ts';
import { queryClient } from '../query-client.ts';
import { makeSpeller } from './speller.ts';

/** The dictionaries of the app, asked through the contract; one for all texts of a window. */
export const speller = makeSpeller(async (words) => {
  const { wrong } = await value(api.checkSpelling({ words: [...words] }));
  return wrong;
});

const changesWords: ReadonlySet<unknown> = new Set(wordChangers);

queryClient.getMutationCache().subscribe((event) => {
  if (event.type !== 'updated' || event.action.type !== 'success') return;
  if (changesWords.has(event.mutation.options.mutationKey?.[0])) speller.forget();
});

onEvent('locked', speller.clear);
