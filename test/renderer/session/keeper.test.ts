import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Input, Request } from '#shared/contract.ts';
import type { SessionDocument } from '#shared/model/document.ts';
import { emptyNotes } from '#shared/model/document.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import type { SessionPage } from '#shared/model/session.ts';
import { actionBlock, morning, regularDocument } from '../../support/session-texts.ts';

/** A vault of one session, as a window knows it: it takes a save only of the text that it has. */
let saved: { revision: number; document: SessionDocument };

const text = (done: boolean) =>
  regularDocument({ 'what.next': [actionBlock('step', 'Write the plan', { done })] });

beforeEach(() => {
  saved = { revision: 4, document: text(false) };
  let say: (text: string) => void = () => undefined;
  vi.stubGlobal('window', {
    countersign: {
      listen: (listener: typeof say) => (say = listener),
      post: (message: string) => {
        const { id, input } = JSON.parse(message) as Request;
        const { revision, document } = input as Input<'saveSession'>;
        const stale = revision !== saved.revision;
        if (!stale) saved = { revision: revision + 1, document };
        const reply = stale
          ? { ok: false, error: { code: 'stale_revision' } }
          : { ok: true, value: { revision: revision + 1, savedAt: '2026-11-22T09:00:00.000Z' } };
        queueMicrotask(() => say(JSON.stringify({ id, reply })));
      },
    },
    addEventListener: () => undefined,
  });
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

const page = (part: Partial<SessionPage['session']> = {}): SessionPage => ({
  session: {
    ...morning,
    id: 'session',
    personId: 'sam',
    personName: 'Sam',
    status: 'open',
    summary: 'none',
    addendum: 0,
    missedBy: null,
    movedFrom: null,
    invite: 'none',
    ...part,
  },
  person: { id: 'sam', name: 'Sam', role: '' },
  template: regularTemplate,
  document: saved.document,
  notes: emptyNotes,
  revision: saved.revision,
  focus: '',
  reflection: '',
});

async function opened(session: SessionPage = page()) {
  const { keep } = await import('#renderer/features/session/keeper.ts');
  const { openText } = await import('#renderer/app/open-texts.ts');
  return { keeper: keep(session), held: openText('session') };
}

test('a tick made elsewhere goes through the text that is open, and the next save is none of older text', async () => {
  const { keeper, held } = await opened();
  await held?.tick('step', true);
  const ticked = saved;
  keeper.write(text(false));

  expect([ticked, await keeper.flush(), saved]).toEqual([
    { revision: 5, document: text(true) },
    true,
    { revision: 6, document: text(false) },
  ]);
});

test('a tick made elsewhere goes to the editor that shows the text, which writes it as its own', async () => {
  const { keeper, held } = await opened();
  const shown: (readonly [string, boolean])[] = [];
  keeper.shownBy((actionId, done) => {
    shown.push([actionId, done]);
    keeper.write(text(done));
    return true;
  });
  await held?.tick('step', true);
  expect([shown, saved]).toEqual([[['step', true]], { revision: 5, document: text(true) }]);
});

test('a tick is left to the vault where the text is not open, not changed here, or does not hold it', async () => {
  const { held } = await opened();
  const signed = await opened(page({ id: 'signed', summary: 'cosigned' }));
  const { openText } = await import('#renderer/app/open-texts.ts');
  expect([
    openText('elsewhere'),
    held?.tick('another', true),
    openText('signed')?.tick('step', true),
    signed.keeper.state().typed,
    saved.revision,
  ]).toEqual([undefined, null, null, 0, 4]);
});

test('a tick that cannot be saved is refused in the words of the reason, and the text is kept', async () => {
  const { keeper, held } = await opened();
  saved = { ...saved, revision: 9 };
  await expect(held?.tick('step', true)).rejects.toMatchObject({ code: 'stale_revision' });
  expect([keeper.text().document, saved.document, held?.tick('step', false)]).toEqual([
    text(true),
    text(false),
    null,
  ]);
});
