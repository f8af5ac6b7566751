import { describe, expect, it } from 'vitest';
import type { SearchResult } from '#shared/model/search/result.ts';
import type { Reply } from '#shared/reply.ts';
import { fail, succeed } from '#shared/reply.ts';
import { flatHits } from '#renderer/features/search/hits.ts';
import { createSearcher, hitsAtOnce } from '#renderer/features/search/searcher.ts';
import type { Question, SearchState } from '#renderer/features/search/searcher.ts';

/** Results that say in their first hit what they answer. */
function found(query: string, hits = 1, all = hits): SearchResult {
  return {
    found: all,
    complete: true,
    unknownPeople: [],
    indexing: null,
    groups: [
      {
        sessionId: 'session',
        personId: 'person',
        personName: 'Freya Lindqvist',
        startsAt: '2026-11-12T09:00:00.000Z',
        zone: 'Europe/Berlin',
        hits: Array.from({ length: hits }, (_, index) => ({
          entryKey: `${query}-${index}`,
          kind: 'prompt',
          promptId: 'what.progress',
          side: 'what',
          shared: false,
          snippet: [{ text: query, hit: true }],
        })),
      },
    ],
  };
}

/** A vault that answers when told to. */
function slowVault(meant: string | null = null) {
  const asked: string[] = [];
  const waiting: ((reply: Reply<SearchResult>) => void)[] = [];
  const answerLater = (question: string) => {
    asked.push(question);
    return new Promise<Reply<SearchResult>>((resolve) => waiting.push(resolve));
  };
  const searcher = createSearcher({
    search: ({ text, order, limit }) =>
      answerLater([text, ...(order === 'best' ? [] : [order]), ...more(limit)].join(' | ')),
    similar: ({ hit }, limit) => answerLater([`like ${hit.entryKey}`, ...more(limit)].join(' | ')),
    correct: async (text) => {
      asked.push(`correct ${text}`);
      return succeed({ text: meant });
    },
  });
  const answer = async (reply: Reply<SearchResult>) => {
    waiting.shift()?.(reply);
    // The reply passes through promises only; no time is involved.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return { asked, answer, searcher };
}

const more = (limit: number) => (limit === hitsAtOnce ? [] : [limit]);
const question = (text: string): Question => ({ text, order: 'best', limit: hitsAtOnce });
const blank: SearchState = {
  ...question(''),
  result: null,
  answers: null,
  selected: 0,
  busy: false,
  error: null,
  meant: null,
  like: null,
};

describe('searching as one types', () => {
  it('asks one question at a time, drops a stale answer and asks the newest text only', async () => {
    const { asked, answer, searcher } = slowVault();
    for (const text of ['m', 'mi', 'mig']) searcher.change(text);
    await answer(succeed(found('m')));
    const afterStale = searcher.state();
    await answer(succeed(found('mig')));
    expect({ asked, afterStale, now: searcher.state() }).toEqual({
      asked: ['m', 'mig'],
      afterStale: { ...blank, text: 'mig', busy: true },
      now: { ...blank, text: 'mig', result: found('mig'), answers: question('mig') },
    });
  });

  it('keeps the last results in sight while newer ones are on their way', async () => {
    const { answer, searcher } = slowVault();
    searcher.change('mig');
    await answer(succeed(found('mig')));
    searcher.change('migr');
    const { result, answers, busy } = searcher.state();
    expect({ result, answers, busy }).toEqual({
      result: found('mig'),
      answers: question('mig'),
      busy: true,
    });
  });

  it('forgets everything but the order when cleared, also an answer that comes after', async () => {
    const { answer, searcher } = slowVault();
    searcher.sort('newest');
    searcher.change('mig');
    searcher.change('');
    await answer(succeed(found('mig')));
    expect(searcher.state()).toEqual({ ...blank, order: 'newest' });
  });

  it('does not ask again for spaces before, and does for one behind, which ends the word', async () => {
    const { asked, answer, searcher } = slowVault();
    searcher.change('mig');
    await answer(succeed(found('mig')));
    searcher.change('  mig');
    searcher.change('mig ');
    expect(asked).toEqual(['mig', 'mig ']);
  });

  it('says by its code what failed, and gets over it at the next try', async () => {
    const { answer, searcher } = slowVault();
    searcher.change('mig');
    await answer(fail('disk_failed'));
    const failed = searcher.state().error;
    searcher.refresh();
    await answer(succeed(found('mig')));
    expect([failed, searcher.state().error, searcher.state().result]).toEqual([
      'disk_failed',
      null,
      found('mig'),
    ]);
  });

  it('moves within the hits, stays where it was on coming back, and starts anew for a new query', async () => {
    const { answer, searcher } = slowVault();
    const reached: number[] = [];
    const note = () => reached.push(searcher.state().selected);
    searcher.change('mig');
    await answer(succeed(found('mig', 3)));
    for (const index of [2, 3, -1, 2]) {
      searcher.select(index);
      note();
    }
    searcher.refresh();
    await answer(succeed(found('mig', 2)));
    note();
    searcher.change('migr');
    await answer(succeed(found('migr', 3)));
    note();
    expect(reached).toEqual([2, 2, 0, 2, 1, 0]);
  });

  it('asks for more of the same without leaving the place, and from the top for another order', async () => {
    const { asked, answer, searcher } = slowVault();
    searcher.change('mig');
    await answer(succeed(found('mig', 3, 6)));
    searcher.select(2);
    searcher.more();
    await answer(succeed(found('mig', 6)));
    const longer = searcher.state().selected;
    // All are shown.
    searcher.more();
    searcher.sort('newest');
    await answer(succeed(found('mig', 3)));
    expect([asked, longer, searcher.state().selected]).toEqual([
      ['mig', `mig | ${2 * hitsAtOnce}`, 'mig | newest'],
      2,
      0,
    ]);
  });
});

describe('when nothing was found', () => {
  it('asks what may have been meant, and forgets it with the next letter', async () => {
    const { asked, answer, searcher } = slowVault('migration');
    searcher.change('migartion');
    await answer(succeed(found('migartion', 0)));
    const { meant } = searcher.state();
    searcher.change('migartions');
    expect([asked, meant, searcher.state().meant]).toEqual([
      ['migartion', 'correct migartion', 'migartions'],
      'migration',
      null,
    ]);
  });
});

describe('more like a hit', () => {
  async function likeTheSecond() {
    const vault = slowVault();
    vault.searcher.change('mig');
    await vault.answer(succeed(found('mig', 3)));
    vault.searcher.select(1);
    const second = flatHits(vault.searcher.state().result)[1];
    if (second === undefined) throw new Error('there is no second hit');
    vault.searcher.showLike(second);
    return vault;
  }

  it('is shown instead of the results, and leads back to where one was', async () => {
    const { asked, answer, searcher } = await likeTheSecond();
    await answer(succeed(found('like', 5)));
    searcher.select(4);
    const shown = searcher.state();
    searcher.back();
    expect([asked, shown.result, shown.selected, searcher.state()]).toEqual([
      ['mig', 'like mig-1'],
      found('like', 5),
      4,
      { ...blank, text: 'mig', result: found('mig', 3), answers: question('mig'), selected: 1 },
    ]);
  });

  it('shows more of them, and as many of the results as before on coming back', async () => {
    const { asked, answer, searcher } = await likeTheSecond();
    await answer(succeed(found('like', 5, 9)));
    searcher.more();
    await answer(succeed(found('like', 9)));
    const { limit } = searcher.state();
    searcher.back();
    expect([asked, limit, searcher.state().limit]).toEqual([
      ['mig', 'like mig-1', `like mig-1 | ${2 * hitsAtOnce}`],
      2 * hitsAtOnce,
      hitsAtOnce,
    ]);
  });

  it('is left by typing on', async () => {
    const { asked, answer, searcher } = await likeTheSecond();
    searcher.change('migr');
    await answer(succeed(found('like', 5)));
    await answer(succeed(found('migr')));
    expect([asked, searcher.state()]).toEqual([
      ['mig', 'like mig-1', 'migr'],
      { ...blank, text: 'migr', result: found('migr'), answers: question('migr') },
    ]);
  });

  it('does not come over the results when it was left before it was found', async () => {
    const { asked, answer, searcher } = await likeTheSecond();
    searcher.back();
    await answer(succeed(found('like', 5)));
    await answer(succeed(found('mig', 3)));
    expect([asked, searcher.state().result, searcher.state().busy]).toEqual([
      ['mig', 'like mig-1', 'mig'],
      found('mig', 3),
      false,
    ]);
  });
});
