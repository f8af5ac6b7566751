import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { sessionDocument } from '#shared/input/document.ts';
import { words } from '#shared/words/index.ts';
import { launch } from '../../../e2e/support/launch.ts';
import type { RunningApp } from '../../../e2e/support/launch.ts';
import { memberName, openNewVault, seedPlanned } from '../../../e2e/support/seed.ts';
import { goToPrompt, openSession, untilSaved } from '../../../e2e/support/steps/session.ts';
import { screen } from '../../support/xvfb.ts';
import { countFor, tally } from '../row.ts';
import type { RowOptions, RowResult, TortureRow } from '../row.ts';
import { oversized, payloads, sentinel } from '../support/paste-payloads.ts';
import type { Payload } from '../support/paste-payloads.ts';

interface Case {
  readonly outcome: string;
  readonly failure: string | null;
}

export const paste: TortureRow = {
  id: 15,
  title: 'Hostile and oversized pastes',
  run: async (options) => {
    const shown = await screen();
    try {
      return await pasteAll(options);
    } finally {
      shown.stop();
    }
  },
};

async function pasteAll({ folder, scale, tell }: RowOptions): Promise<RowResult> {
  const folders = { data: join(folder, 'data'), exports: join(folder, 'exports') };
  for (const one of Object.values(folders)) mkdirSync(one, { mode: 0o700 });
  const running = await launch(folders);
  try {
    const sessionId = await openBlankSession(running);
    const asked = watch(running.page);
    const cases: Case[] = [];
    for (const payload of payloads().slice(0, countFor(scale, { small: 24, full: 150 }))) {
      cases.push(await pasteOne(running.page, payload, asked));
    }
    tell(`${cases.length} payloads pasted`);
    await emptyPrompt(running.page);
    for (const large of oversized.slice(0, countFor(scale, { small: 2, full: 8 }))) {
      cases.push(await pasteLarge(running.page, large));
      tell(large.kind);
    }
    const failures = cases.flatMap(({ failure }) => failure ?? []);
    const unsaved = await saved(running, sessionId);
    return {
      cases: cases.length,
      fired: cases.length,
      outcomes: tally(cases.map(({ outcome }) => outcome)),
      lost: 0,
      notes: [`requests asked for by pasted text: ${asked.length}`],
      failures: unsaved === null ? failures : [...failures, unsaved],
    };
  } finally {
    await running.close();
  }
}

async function openBlankSession(running: RunningApp): Promise<string> {
  await openNewVault(running);
  const { sessionId } = await seedPlanned(running);
  await running.page.reload();
  await openSession(running.page, memberName);
  await goToPrompt(running.page, 'what.progress');
  return sessionId;
}

/** Everything that the page asks for from here on; the app itself asks for nothing more. */
function watch(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('popup', () => asked.push('a window'));
  page.on('dialog', () => asked.push('a dialog'));
  page.on('framenavigated', (frame) => asked.push(`a navigation to ${frame.url()}`));
  return asked;
}

/** Whatever must not be in the text, in the words of a selector. */
const foreign =
  'script, iframe, frame, object, embed, img, picture, video, audio, source, link, meta, base, ' +
  'style, form, template, slot, math, portal, svg script, svg [onload], svg image, svg use, ' +
  '[href], [src], [srcset], [data], [background], [onerror], [onload], [onclick], [onfocus], ' +
  '[onmouseover], [ontoggle], [onbegin], [shadowrootmode]';

async function pasteOne(page: Page, payload: Payload, asked: readonly string[]): Promise<Case> {
  const requests = asked.length;
  const { found, ran } = await page.evaluate(
    async ({ html, text, foreign, sentinel }) => {
      const target = document.activeElement?.closest('.ProseMirror');
      if (!target) throw new Error('No editor has the focus');
      const clipboardData = new DataTransfer();
      if (html !== '') clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', text);
      target.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
      // Whatever would run late: an image that fails, an animation that begins.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return {
        found: [...target.querySelectorAll(foreign)].map((element) => element.outerHTML),
        ran: sentinel in globalThis,
      };
    },
    { ...payload, foreign, sentinel },
  );
  const wrong = [
    ran ? 'its script ran' : '',
    found.length > 0 ? `left ${found.join().slice(0, 200)}` : '',
    asked.length > requests ? `asked for ${asked.slice(requests).join()}` : '',
  ].filter((what) => what !== '');
  return {
    outcome: wrong.length === 0 ? 'only text taken' : 'not harmless',
    failure: wrong.length === 0 ? null : `${payload.kind}: ${payload.html}: ${wrong.join('; ')}`,
  };
}

async function emptyPrompt(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
}

/** Longer than any machine takes that is not hung. */
const hungMs = 90_000;

async function pasteLarge(page: Page, large: (typeof oversized)[number]): Promise<Case> {
  await goToPrompt(page, 'what.progress');
  const before = await textOf(page);
  const refusal = page.getByText(words.session.pasteTooLarge);
  const work = (async () => {
    await page.evaluate(({ unit, times, html }) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(html ? 'text/html' : 'text/plain', unit.repeat(times));
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, large);
    // The window answers again, and takes what is typed.
    await page.keyboard.insertText('and on');
    return textOf(page);
  })();
  const after = await within(work, hungMs);
  if (after === null) return { outcome: 'hung', failure: `${large.kind}: the window hung` };
  const refused = after.length < before.length + 100;
  if (refused && !(await refusal.first().isVisible())) {
    return { outcome: 'refused in silence', failure: `${large.kind}: refused without a word` };
  }
  await emptyPrompt(page);
  return {
    outcome: refused ? 'too large, refused with a sentence' : 'large, taken',
    failure: null,
  };
}

function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.closest('.ProseMirror')?.textContent ?? '');
}

/** What stands there after all of it has to be a text that is kept as any other. */
async function saved({ page, app }: RunningApp, sessionId: string): Promise<string | null> {
  await goToPrompt(page, 'what.progress');
  await page.keyboard.insertText('the last words');
  await untilSaved(page);
  const { document } = await app.host.call('openSession', { sessionId });
  if (!sessionDocument.safeParse(document).success) return 'what was saved is no document';
  return JSON.stringify(document).includes('the last words')
    ? null
    : 'the last words are not saved';
}

async function within<T>(work: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
