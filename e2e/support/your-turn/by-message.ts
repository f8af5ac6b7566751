import type { Bridge } from '#shared/bridge.ts';
import { commands } from '#shared/contract.ts';
import type { CommandName } from '#shared/contract.ts';
import { coachCommands, sendRaw } from '../bridge.ts';
import type { RawReply } from '../bridge.ts';
import { expect } from '../expect.ts';
import { coachPassphrase } from '../seed.ts';
import { reloadByHand, say } from './stage.ts';
import type { TurnStage } from './stage.ts';

const refusedAs = (code: string): RawReply => ({ ok: false, error: { code } });
const answered = { ok: true, value: null };

/** Every command that is not the turn's own, with nothing in it, and the coach's with what would do. */
export async function everyCommand({ page, ids }: TurnStage): Promise<void> {
  const names = (Object.keys(commands) as CommandName[]).filter((name) =>
    ['coach', 'entry'].includes(commands[name].for),
  );
  const asked = [...coachCommands(ids), ...names.map((name) => [name, {}] as const)];
  const codes = await page.evaluate(
    (messages) =>
      new Promise<readonly string[]>((resolve) => {
        const { countersign } = window as unknown as { countersign: Bridge };
        const heard = new Map<number, string>();
        countersign.listen((text) => {
          const { id = 0, reply } = JSON.parse(text) as { id?: number; reply?: RawReply };
          if (id < 1_000_000) return;
          heard.set(id, JSON.stringify(reply));
          if (heard.size === messages.length) resolve([...new Set(heard.values())]);
        });
        for (const [index, [command, input]] of messages.entries()) {
          countersign.post(JSON.stringify({ id: 1_000_000 + index, command, input }));
        }
      }),
    asked,
  );
  expect(codes).toEqual([JSON.stringify(refusedAs('handed_over'))]);
  await reloadByHand(page);
}

/** What main alone says, said to main; and an answer that nobody asked for. */
export async function forgeMain({ page }: TurnStage): Promise<void> {
  await say(page, [
    { event: 'locked', data: { reason: 'asked' } },
    { event: 'handedBack', data: {} },
    { id: 1, reply: { ok: true, value: { standing: 'unlocked' } } },
    { id: 'getHome', command: 'getHome', input: {} },
    [{ id: 1, command: 'handBack', input: {} }],
  ]);
}

export async function replayTokens({ page, tokens }: TurnStage): Promise<void> {
  expect(tokens.length).toBeGreaterThan(0);
  for (const token of [...tokens, '', 'x'.repeat(43)]) {
    expect(await sendRaw(page, 'openTurn', { token })).toEqual(refusedAs('turn_not_open'));
  }
  await reloadByHand(page);
}

/** A load of the page whose own script never came: it has a bridge, and no token. */
export async function comeInWithout({ page, tokens }: TurnStage): Promise<void> {
  const scripts = '**/*.js';
  await page.route(scripts, (route) => route.abort());
  await reloadByHand(page);
  const asked: readonly (readonly [CommandName, unknown])[] = [
    ['getTurn', {}],
    ['saveMemberWords', { words: 'Not mine.' }],
    ['reviewSummary', {}],
    ['handBack', { passphrase: coachPassphrase }],
    ['openTurn', { token: tokens.at(-1) ?? '' }],
    ['getTurn', {}],
  ];
  for (const [command, input] of asked) {
    expect([command, await sendRaw(page, command, input)]).toEqual([
      command,
      refusedAs('turn_not_open'),
    ]);
  }
  await page.unroute(scripts);
  await reloadByHand(page);
}

/** A frame has a bridge of its own, and main hears from where it speaks. */
export async function speakFromFrame({ app, page }: TurnStage): Promise<void> {
  const before = app.host.standing;
  await page.evaluate((passphrase) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = frame.contentWindow as unknown as { countersign?: Bridge } | null;
    for (const [command, input] of [
      ['handBack', { passphrase }],
      ['lockVault', {}],
      ['saveMemberWords', { words: 'Not mine.' }],
    ] as const) {
      inside?.countersign?.post(JSON.stringify({ id: 1, command, input }));
    }
  }, coachPassphrase);
  // Messages are heard in their order: this one is answered after those of the frame.
  expect(await sendRaw(page, 'noteActivity', {})).toEqual(answered);
  expect(app.host.standing).toBe(before);
  await reloadByHand(page);
}

/** Asking often brings the same page, and nothing else. */
export async function askForReload({ page }: TurnStage): Promise<void> {
  await say(
    page,
    Array.from({ length: 5 }, (_, id) => ({ id, command: 'reloadTurn', input: {} })),
  );
}
