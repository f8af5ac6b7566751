// One peer in a process of its own, which may be ended: `child.ts PEER RECORDS`. Tells what it did as it goes.
import { setTimeout as turn } from 'node:timers/promises';
import { parseSearch } from '#shared/model/search/parse.ts';
import { today } from '../queries/asked.ts';
import { inTurn } from '../queries/in-turn.ts';
import { mix } from '../queries/mix.ts';
import { timed } from '../timing.ts';
import { openMiniSearch } from './minisearch.ts';
import type { PeerName, PeerNews } from './peer.ts';
import { openScan } from './scan.ts';

const openers = { minisearch: openMiniSearch, scan: openScan } as const;
const rounds = 4;

const [name = '', records = ''] = process.argv.slice(2);
await run(name as PeerName, records);
process.disconnect();

async function run(peerName: PeerName, path: string): Promise<void> {
  const queries = inTurn(mix).map(({ kind, text }) => ({
    kind,
    query: parseSearch(text, { today }).query,
  }));
  const [first] = queries;
  if (first === undefined) return;
  const started = performance.now();
  const peer = openers[peerName](path);
  const opened = performance.now();
  peer.search(first.query);
  tell({ type: 'opened', ms: opened - started, firstAnswerMs: performance.now() - started });
  for (let round = 0; round < rounds; round += 1) {
    for (const { kind, query } of queries) {
      tell({ type: 'searched', kind, ...(await timed(() => peer.search(query))) });
      // What was told leaves between two searches.
      await turn(0);
    }
  }
  tell({ type: 'ended', rss: process.memoryUsage.rss() });
}

function tell(news: PeerNews): void {
  process.send?.(news);
}
