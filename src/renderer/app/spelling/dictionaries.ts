import { api, onEvent, value } from '../../api.ts';
import { makeSpeller } from './speller.ts';

/** The dictionaries of the app, asked through the contract; one for all texts of a window. */
export const speller = makeSpeller(async (words) => {
  const { wrong } = await value(api.checkSpelling({ words: [...words] }));
  return wrong;
});

onEvent('locked', speller.clear);
