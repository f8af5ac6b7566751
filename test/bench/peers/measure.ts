import { fork } from 'node:child_process';
import type { Taken } from '../timing.ts';
import type { PeerName, PeerNews } from './peer.ts';

/** What a peer may take: beyond that it did not finish. */
const peerLimits = { openSeconds: 120, searchSeconds: 60, heapMegabytes: 4_096 } as const;

export interface PeerFigures {
  readonly peer: PeerName;
  /** What kept it from getting further; null where it came to its end. */
  readonly stopped: string | null;
  /** Milliseconds to all its records at hand; null where it did not get there. */
  readonly openMs: number | null;
  /** Milliseconds to its first answer, opening included. */
  readonly firstAnswerMs: number | null;
  readonly searches: readonly (Taken & { readonly kind: string })[];
  /** Bytes; null where it did not come to its end. */
  readonly rss: number | null;
}

/**
 * Opens a peer and asks it the mix, in a process with a bounded heap and bounded time.
 *
 * @param program the peers' own process
 */
export async function measurePeer(
  program: string,
  peer: PeerName,
  records: string,
): Promise<PeerFigures> {
  const child = fork(program, [peer, records], {
    execArgv: [`--max-old-space-size=${peerLimits.heapMegabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let openMs: number | null = null;
  let firstAnswerMs: number | null = null;
  let rss: number | null = null;
  let late = false;
  const searches: (Taken & { readonly kind: string })[] = [];
  const endAfter = (seconds: number) =>
    setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, seconds * 1_000);
  let timer = endAfter(peerLimits.openSeconds);
  child.on('message', (news: PeerNews) => {
    if (news.type === 'opened') {
      ({ ms: openMs, firstAnswerMs } = news);
      clearTimeout(timer);
      timer = endAfter(peerLimits.searchSeconds);
    } else if (news.type === 'searched') searches.push(news);
    else rss = news.rss;
  });
  await new Promise((resolve) => child.once('exit', resolve));
  clearTimeout(timer);
  return { peer, stopped: reasonOf(), openMs, firstAnswerMs, searches, rss };

  function reasonOf(): string | null {
    if (rss !== null) return null;
    const { openSeconds, searchSeconds, heapMegabytes } = peerLimits;
    if (!late) return `ran out of a heap of ${heapMegabytes} MB`;
    return openMs === null
      ? `did not open in ${openSeconds} s`
      : `did not finish the mix in ${searchSeconds} s`;
  }
}
