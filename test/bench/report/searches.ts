import type { PeerName } from '../peers/peer.ts';
import type { SearchFigures, SizeFigures } from '../figures.ts';
import { megabytes, ms, times } from './table.ts';
import type { Table } from './table.ts';

/** What searching costs by kind of search; milliseconds. */
export function searchTable({ rows }: SearchFigures): Table {
  const heads = [
    'search',
    'n',
    'p50',
    'p95',
    'p99',
    'cpu p95',
    'plain p50',
    'plain p95',
    'plain cpu p95',
    'p50 x plain',
    'p95 x plain',
    'MiniSearch p50',
    'MiniSearch p95',
    'scan p50',
    'scan p95',
  ];
  const lines = rows.map(({ kind, vault, plain, peers }) => [
    kind,
    String(vault.n),
    ms(vault.p50),
    ms(vault.p95),
    ms(vault.p99),
    ms(vault.cpu95),
    ms(plain.p50),
    ms(plain.p95),
    ms(plain.cpu95),
    times(vault.p50 / plain.p50),
    times(vault.p95 / plain.p95),
    ms(peers.minisearch?.p50),
    ms(peers.minisearch?.p95),
    ms(peers.scan?.p50),
    ms(peers.scan?.p95),
  ]);
  return { heads, lines };
}

/** What it takes to be able to search, and what it holds; null where that was not measured. */
export function storesTable({ search, bytes }: SizeFigures): Table | null {
  if (search === null) return null;
  const { firstAnswer, first, peers, memory } = search;
  const opening = (peer: PeerName) => peers[peer].stopped ?? ms(peers[peer].firstAnswerMs);
  const held = (peer: PeerName) => {
    const { rss } = peers[peer];
    return megabytes(rss === null ? null : rss - memory.bareNode);
  };
  return {
    heads: ['', 'vault', 'plain', 'MiniSearch', 'scan'],
    lines: [
      [
        'to the first answer, ms',
        ms(firstAnswer.vault.p50),
        ms(firstAnswer.plain.p50),
        opening('minisearch'),
        opening('scan'),
      ],
      ['first search of these, ms', ms(first.vault.p50), ms(first.plain.p50), '', ''],
      ['memory of the app, MB', megabytes(memory.app.searched), '', '', ''],
      ['of it at the lock screen', megabytes(memory.app.locked), '', '', ''],
      [
        'beyond a bare Node',
        megabytes(memory.app.searched - memory.bareNode),
        '',
        held('minisearch'),
        held('scan'),
      ],
      [
        'without the shell, beyond a bare Node',
        megabytes(memory.host.searched - memory.bareNode),
        '',
        '',
        '',
      ],
      [
        'on the disk, MB',
        megabytes(bytes.vault),
        megabytes(bytes.plain),
        megabytes(bytes.records),
        megabytes(bytes.records),
      ],
    ],
  };
}

/** What kept a peer from coming to its end, in sentences; none where all did. */
export function stops({ search }: SizeFigures): readonly string[] {
  if (search === null) return [];
  const { minisearch, scan } = search.peers;
  return [
    ...(minisearch.stopped === null ? [] : [`MiniSearch ${minisearch.stopped}.`]),
    ...(scan.stopped === null ? [] : [`The scan ${scan.stopped}.`]),
  ];
}
