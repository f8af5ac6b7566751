import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import type { Request } from '#shared/contract.ts';

afterEach(() => vi.unstubAllGlobals());

/** A main process that does all that it is asked to, and a window that listens to this one and no other. */
async function obedientMain() {
  let say: (text: string) => void = () => undefined;
  vi.stubGlobal('window', {
    countersign: {
      post: (text: string) => {
        const { id } = JSON.parse(text) as Request;
        queueMicrotask(() => say(JSON.stringify({ id, reply: { ok: true, value: null } })));
      },
      listen: (listener: typeof say) => (say = listener),
    },
    addEventListener: () => undefined,
  });
  vi.resetModules();
  return import('#renderer/app/use-command.ts');
}

test('what was saved is said although the place that saved it was left meanwhile', async () => {
  const { actOptions } = await obedientMain();
  const heard: unknown[] = [];
  const client = new QueryClient();
  const act = actOptions(client, 'dropAgendaItem', {
    onDone: (output, input) => void heard.push([output, input]),
  });
  const place = new MutationObserver(client, act);
  const leave = place.subscribe(() => undefined);

  const input = { itemId: 'a', dropped: true };
  const done = place.mutate(input, { onSuccess: () => void heard.push('only of the place') });
  leave();
  await done;
  expect(heard).toEqual([[null, input]]);
});

test('what an act was given, a passphrase it may be, is forgotten once its place is left', async () => {
  const { actOptions } = await obedientMain();
  const client = new QueryClient();
  const place = new MutationObserver(client, actOptions(client, 'changePassphrase', {}));
  const leave = place.subscribe(() => undefined);
  const done = place.mutate({ passphrase: 'lantern over water', newPassphrase: 'another one' });
  leave();
  await done;

  await vi.waitFor(() => expect(client.getMutationCache().getAll()).toEqual([]));
});
