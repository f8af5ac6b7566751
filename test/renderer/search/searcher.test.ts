import { describe, expect, it } from 'vitest';
import type { SearchResult } from '#shared/model/search/result.ts';
import type { Reply } from '#shared/reply.ts';
import { fail, succeed } from '#shared/reply.ts';
import { createSearcher } from '#renderer/features/search/searcher.ts';

/** Results that say in their first hit what they answer. */
function found(query: string, hits = 1): SearchResult {
  return {
    found: hits,
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
function slowVault() {
  const asked: string[] = [];
  const waiting: ((reply: Reply<SearchResult>) => void)[] = [];
  const ask = (query: string) => {
    asked.push(query);
    return new Promise<Reply<SearchResult>>((resolve) => waiting.push(resolve));
  };
  const answer = async (reply: Reply<SearchResult>) => {
    waiting.shift()?.(reply);
    // The reply passes through promises only; no time is involved.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return { asked, waiting, ask, answer };
}

describe('searching as one types', () => {
  it('asks one question at a time, drops a stale answer and asks the newest text only', async () => {
    const vault = slowVault();
    const searcher = createSearcher(vault.ask);
    for (const query of ['m', 'mi', 'mig']) searcher.change(query);
    await vault.answer(succeed(found('m')));
    const afterStale = searcher.state();
    await vault.answer(succeed(found('mig')));
    expect({ asked: vault.asked, afterStale, now: searcher.state() }).toEqual({
      asked: ['m', 'mig'],
      afterStale: {
        query: 'mig',
        result: null,
        answers: '',
        selected: 0,
        busy: true,
        error: null,
      },
      now: {
        query: 'mig',
        result: found('mig'),
        answers: 'mig',
        selected: 0,
        busy: false,
        error: null,
      },
    });
  });

  it('keeps the last results in sight while newer ones are on their way', async () => {
    const vault = slowVault();
    const searcher = createSearcher(vault.ask);
    searcher.change('mig');
    await vault.answer(succeed(found('mig')));
    searcher.change('migr');
    const { result, answers, busy } = searcher.state();
    expect({ result, answers, busy }).toEqual({
      result: found('mig'),
      answers: 'mig',
      busy: true,
    });
  });

  it('forgets everything when cleared, also an answer that comes after', async () => {
    const vault = slowVault();
    const searcher = createSearcher(vault.ask);
    searcher.change('mig');
    searcher.change('');
    await vault.answer(succeed(found('mig')));
    expect(searcher.state()).toEqual({
      query: '',
      result: null,
      answers: '',
      selected: 0,
      busy: false,
      error: null,
    });
  });

  it('does not ask again for spaces at the ends', async () => {
    const vault = slowVault();
    const searcher = createSearcher(vault.ask);
    searcher.change('mig');
    searcher.change('mig ');
    await vault.answer(succeed(found('mig')));
    expect([vault.asked, searcher.state().answers]).toEqual([['mig'], 'mig']);
  });

  it('says by its code what failed, and gets over it at the next try', async () => {
    const vault = slowVault();
    const searcher = createSearcher(vault.ask);
    searcher.change('mig');
    await vault.answer(fail('disk_failed'));
    const failed = searcher.state().error;
    searcher.refresh();
    await vault.answer(succeed(found('mig')));
    expect([failed, searcher.state().error, searcher.state().result]).toEqual([
      'disk_failed',
      null,
      found('mig'),
    ]);
  });

  it('moves within the hits, stays where it was on coming back, and starts anew for a new query', async () => {
    const vault = slowVault();
    const searcher = createSearcher(vault.ask);
    const reached: number[] = [];
    const note = () => reached.push(searcher.state().selected);
    searcher.change('mig');
    await vault.answer(succeed(found('mig', 3)));
    for (const index of [2, 3, -1, 2]) {
      searcher.select(index);
      note();
    }
    searcher.refresh();
    await vault.answer(succeed(found('mig', 2)));
    note();
    searcher.change('migr');
    await vault.answer(succeed(found('migr', 3)));
    note();
    expect(reached).toEqual([2, 2, 0, 2, 1, 0]);
  });
});
