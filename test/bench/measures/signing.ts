import { createPrivateKey, sign } from 'node:crypto';
import { flattenedVerify } from 'jose';
import { openBrowserPrinter } from '#main/shell/chromium/print.ts';
import { findBrowser } from '#main/shell/chromium/browser.ts';
import {
  attachBundle,
  countersign,
  sealPdf,
  summaryHtml,
  verifyBundle,
} from '#main/summary/index.ts';
import { publicPart } from '#main/summary/keys/ed25519.ts';
import { endPrinting, openPage } from '../../support/print.ts';
import { cosignedChain, partsOf } from '../../support/signed-files.ts';
import {
  bundled,
  coach,
  content,
  cosigned,
  issued,
  member,
  memberSigning,
  pageOf,
} from '../../support/summaries.ts';
import type { Printer } from '#main/shell/shell.ts';
import type { Row } from '../figures.ts';
import { timed, timingOf } from '../timing.ts';
import type { Taken } from '../timing.ts';

const addenda = 10;
const signings = 300;
const verifications = 100;
const prints = 8;
/** Not counted: code that runs for the first time is compiled meanwhile. */
const settling = 20;

/** As much as makes three pages. */
const long = {
  ...content,
  memberWords: Array.from({ length: 8 }, () => content.memberWords).join('\n'),
  answers: Array.from({ length: 7 }, (_, at) => ({
    promptId: `what.${at}`,
    question: 'Which results deserve to be acknowledged, and what did they serve?',
    text: Array.from({ length: 3 }, () => content.memberWords).join('\n'),
  })),
};

/**
 * Signing and checking, each beside the bare work of the cipher, and a PDF of three pages beside
 * Chromium's own printing of it in a browser that is open.
 */
export async function measureSigning(): Promise<readonly Row[]> {
  return [...(await signingRows()), await verifyingRow(), ...(await printingRows())];
}

async function signingRows(): Promise<readonly Row[]> {
  const [ours, theirs, bare]: [Taken[], Taken[], Taken[]] = [[], [], []];
  const { key } = await member();
  const bareKey = createPrivateKey({ key: { ...coach.signing }, format: 'jwk' });
  for (let time = -settling; time < signings; time += 1) {
    let envelope = '';
    const byCoach = await timed(async () => (envelope = await issued()));
    const { payload, signatures } = partsOf(envelope);
    const signed = Buffer.from(`${signatures[0]?.protected}.${payload}`);
    const alone = await timed(() => sign(null, signed, bareKey));
    const answered = await timed(() => countersign(envelope, key, memberSigning));
    if (time < 0) continue;
    ours.push(byCoach);
    theirs.push(answered);
    bare.push(alone);
  }
  const plain = timingOf(bare);
  return [
    { what: 'sign as coach', vault: timingOf(ours), plain, goal: 5 },
    { what: 'sign as member, key open', vault: timingOf(theirs), plain, goal: 5 },
  ];
}

async function verifyingRow(): Promise<Row> {
  const { publicJwk } = await member();
  const chain = await cosignedChain(...Array.from({ length: addenda + 1 }, () => content));
  const bundle = await bundled(...chain);
  const keys = [publicPart(coach.signing), publicPart(publicJwk)];
  const each = chain.flatMap((envelope) => {
    const { payload, signatures } = partsOf(envelope);
    return signatures.map((signature, at) => ({
      jws: { payload, ...signature },
      key: { ...keys[at] },
    }));
  });
  const [ours, bare]: [Taken[], Taken[]] = [[], []];
  for (let time = -settling; time < verifications; time += 1) {
    const checked = await timed(() => verifyBundle(bundle));
    const alone = await timed(async () => {
      for (const { jws, key } of each) await flattenedVerify(jws, key);
    });
    if (time < 0) continue;
    ours.push(checked);
    bare.push(alone);
  }
  const what = `verify ${addenda} addenda`;
  return { what, vault: timingOf(ours), plain: timingOf(bare), goal: 10 };
}

/** The app starts its printer while the person chooses where to; the second row also waits for that. */
async function printingRows(): Promise<readonly Row[]> {
  const envelope = await cosigned({ content: long });
  const bundle = await bundled(envelope);
  const page = pageOf(envelope);
  const browser = await findBrowser();
  const open = await openPage();
  await open.setContent(await summaryHtml(page), { waitUntil: 'load' });
  const [ours, cold, bare]: [Taken[], Taken[], Taken[]] = [[], [], []];
  const ready = openBrowserPrinter(browser);
  const printed = async (printer: Printer) => {
    const pdf = await printer.print(await summaryHtml(page), page.paper);
    await sealPdf(await attachBundle(pdf, bundle), coach);
  };
  try {
    for (let time = -1; time < prints; time += 1) {
      const whole = await timed(() => printed(ready));
      const fromStart = await timed(async () => {
        const printer = openBrowserPrinter(browser);
        await printed(printer);
        await printer.close();
      });
      const alone = await timed(() =>
        open.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }),
      );
      if (time < 0) continue;
      ours.push(whole);
      cold.push(fromStart);
      bare.push(alone);
    }
  } finally {
    await ready.close();
    await endPrinting();
  }
  const what = 'PDF of 3 pages, sealed';
  const plain = timingOf(bare);
  return [
    { what, vault: timingOf(ours), plain, goal: 1_500 },
    { what: `${what}, cold`, vault: timingOf(cold), plain, goal: null },
  ];
}
