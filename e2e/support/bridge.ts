import type { Page } from 'playwright-core';
import type { Bridge } from '#shared/bridge.ts';
import type { CommandName } from '#shared/contract.ts';

/** What main answers to a message that the page itself sends, past the app's own client. */
export interface RawReply {
  readonly ok: boolean;
  readonly error?: { readonly code: string };
}

/**
 * Sends a command as a script in the page could. It takes over the page's one listener, so the page
 * has to be reloaded before the app in it can be used again.
 */
export function sendRaw(page: Page, command: CommandName, input: unknown): Promise<RawReply> {
  return page.evaluate(
    ([name, data]) =>
      new Promise<RawReply>((resolve) => {
        // Above every id that the app's own client has used by now.
        const id = 1_000_000 + Math.floor(performance.now());
        const { countersign } = window as unknown as { countersign: Bridge };
        countersign.listen((text) => {
          const message = JSON.parse(text) as { id?: number; reply?: RawReply };
          if (message.id === id && message.reply) resolve(message.reply);
        });
        countersign.post(JSON.stringify({ id, command: name, input: data }));
      }),
    [command, input] as const,
  );
}

/** Every command of the coach, with an input that would be answered if it were allowed. */
export function coachCommands(ids: {
  readonly personId: string;
  readonly sessionId: string;
}): readonly (readonly [CommandName, unknown])[] {
  const { personId, sessionId } = ids;
  return [
    ['getHome', { today: '2026-11-22', zone: 'UTC' }],
    ['listPeople', {}],
    ['getPerson', { personId }],
    ['addPerson', { name: 'Mallory', role: '' }],
    ['openSession', { sessionId }],
    ['search', { text: 'the', today: '2026-11-22', zone: 'UTC', order: 'best', limit: 10 }],
    ['getSummary', { sessionId }],
    ['issueSummary', { sessionId }],
    ['handOver', { sessionId }],
    ['exportSummary', { sessionId, format: 'pdf' }],
    ['getKit', { sessionId }],
    ['makeKit', { sessionId }],
    ['importReply', {}],
    ['chooseImport', { what: 'file', zone: 'UTC' }],
    ['getImport', {}],
    ['listImports', {}],
    ['getSettings', {}],
    ['showRecoveryKey', { passphrase: 'seven quiet herons stand' }],
    ['changePassphrase', { passphrase: 'seven quiet herons stand', newPassphrase: 'another' }],
    ['reencryptVault', { passphrase: 'seven quiet herons stand' }],
    ['getKeychain', {}],
    ['getBackups', {}],
    ['backUpNow', {}],
    ['chooseBackupFolder', {}],
    ['getBin', {}],
    ['getAuditLog', { before: null, limit: 50 }],
    ['lockVault', {}],
  ];
}

/** Everything that the page's heap holds, as one text. */
export async function heapOf(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await devtools.detach();
  return chunks.join('');
}
