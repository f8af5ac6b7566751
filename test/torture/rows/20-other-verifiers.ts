import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  attachBundle,
  sealPdf,
  summaryHtml,
  verifyBundle,
  verifyFile,
} from '#main/summary/index.ts';
import { joseAccepts } from '../../support/jose-verifier.ts';
import { endPrinting, printToPdf } from '../../support/print.ts';
import { seeded } from '../../support/random.ts';
import { coach, cosigned, pageOf } from '../../support/summaries.ts';
import { countFor, tally } from '../row.ts';
import type { RowOptions, TortureRow } from '../row.ts';
import { badBundle, goodBundle } from '../support/bundles-at-random.ts';
import { outsideVerdicts, pdfsigAccepts } from '../support/outside-verifiers.ts';

/** What each verifier said of one file, and what is true of it. */
interface Judged {
  readonly name: string;
  readonly isGood: boolean;
  readonly verdicts: Readonly<Record<string, boolean>>;
}

export const otherVerifiers: TortureRow = {
  id: 20,
  title: 'The same verdict from other verifiers',
  run: async (options) => {
    const bundles = await judgedBundles(options);
    const pdfs = await judgedPdfs(options);
    const judged = [...bundles, ...pdfs];
    const outcomes = judged.flatMap(({ isGood, verdicts }) =>
      Object.values(verdicts).map((accepted) =>
        accepted === isGood ? (isGood ? 'good accepted' : 'bad refused') : 'differ',
      ),
    );
    const failures = judged
      .filter(({ isGood, verdicts }) => Object.values(verdicts).some((said) => said !== isGood))
      .map(
        ({ name, isGood, verdicts }) =>
          `${name} is ${isGood ? 'good' : 'bad'}: ${JSON.stringify(verdicts)}`,
      );
    const notes = [
      `${bundles.length} bundles by ours, jose, python3-jwcrypto and openssl`,
      `${pdfs.length} PDFs by ours and pdfsig`,
    ];
    return {
      cases: judged.length,
      fired: outcomes.length,
      outcomes: tally(outcomes),
      lost: 0,
      notes,
      failures,
    };
  },
};

async function judgedBundles({
  scale,
  seed,
  folder,
  tell,
}: RowOptions): Promise<readonly Judged[]> {
  const count = countFor(scale, { small: 7, full: 200 });
  const random = seeded(seed);
  const made: { readonly name: string; readonly isGood: boolean; readonly text: string }[] = [];
  for (let at = 0; at < count; at += 1) {
    made.push({ name: `bundle-${at}-good`, isGood: true, text: await goodBundle(at, random) });
    made.push({ name: `bundle-${at}-bad`, isGood: false, text: await badBundle(at, random) });
  }
  const files = made.map(({ name, text }) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, text);
    return file;
  });
  tell(`${files.length} bundles made`);
  const { jwcrypto, openssl } = await outsideVerdicts(folder, files);
  return Promise.all(
    made.map(async ({ name, isGood, text }, at) => ({
      name,
      isGood,
      verdicts: {
        ours: (await verifyBundle(text)).outcome === 'valid',
        jose: await joseAccepts(text),
        jwcrypto: jwcrypto[at] === true,
        openssl: openssl[at] === true,
      },
    })),
  );
}

async function judgedPdfs({ scale, seed, folder, tell }: RowOptions): Promise<readonly Judged[]> {
  const count = countFor(scale, { small: 1, full: 20 });
  const random = seeded(seed + 1);
  const page = await printed();
  const judged: Judged[] = [];
  for (let at = 0; at < count; at += 1) {
    const bundle = await goodBundle(at, random);
    const sealed = await sealPdf(await attachBundle(page, bundle), coach);
    for (const isGood of [true, false]) {
      const pdf = isGood ? sealed : damaged(sealed, at, random);
      const name = `pdf-${at}-${isGood ? 'good' : 'bad'}`;
      const file = join(folder, `${name}.pdf`);
      writeFileSync(file, pdf);
      judged.push({
        name,
        isGood,
        verdicts: {
          ours: (await verifyFile(name, pdf)).outcome === 'valid',
          pdfsig: await pdfsigAccepts(file),
        },
      });
    }
  }
  tell(`${judged.length} PDFs judged`);
  return judged;
}

/** The seal binds whatever pages there are: one print serves for all bundles. */
async function printed(): Promise<Uint8Array> {
  try {
    return await printToPdf(await summaryHtml(pageOf(await cosigned())));
  } finally {
    await endPrinting();
  }
}

/** One flipped bit anywhere but in the seal, whose form pdfsig does not look at; or something added. */
function damaged(pdf: Uint8Array, index: number, random: () => number): Uint8Array {
  if (index % 5 === 4) return Buffer.concat([pdf, Buffer.from('\n9 0 obj\n<<>>\nendobj\n%%EOF\n')]);
  const text = Buffer.from(pdf).toString('latin1');
  const seal = text.indexOf('/Contents <');
  const sealEnd = text.indexOf('>', seal);
  const flipped = pdf.slice();
  let at = seal;
  while (at >= seal && at <= sealEnd) at = Math.floor(random() * pdf.length);
  flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  return flipped;
}
