import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import type { Request } from '#shared/contract.ts';
import { actOptions } from '#renderer/app/use-command.ts';

afterEach(() => vi.unstubAllGlobals());

/** The window listens once, for all tests. */
let say: (text: string) => void = () => undefined;

/** A main process that does all that it is asked to. */
function obedientMain(): void {
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
}

test('what was saved is said although the place that saved it was left meanwhile', async () => {
  obedientMain();
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
  obedientMain();
  const client = new QueryClient();
  const place = new MutationObserver(client, actOptions(client, 'changePassphrase', {}));
  const leave = place.subscribe(() => undefined);
  const done = place.mutate({ passphrase: 'lantern over water', newPassphrase: 'another one' });
  leave();
  await done;

  await vi.waitFor(() => expect(client.getMutationCache().getAll()).toEqual([]));
});
