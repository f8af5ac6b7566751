import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { verifyBundle } from '#main/summary/index.ts';
import { writeFormatPrograms } from '../../support/format-programs.ts';
import { goodBundles } from '../../support/signed-files.ts';
import { bundled, coach, content, cosigned } from '../../support/summaries.ts';
import { altered } from './forge.ts';

/** The programs of docs/format.md, as they stand there. */
const folder = mkdtempSync(join(tmpdir(), 'format-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFormatPrograms(folder);

interface Opinion {
  readonly ours: boolean;
  readonly jwcrypto: boolean;
  readonly openssl: boolean;
}

async function opinions(text: string): Promise<Opinion> {
  const file = join(folder, 'bundle.json');
  writeFileSync(file, text);
  const run = (program: string, script: string) =>
    spawnSync(program, [join(folder, script), file], { encoding: 'utf8' });
  return {
    ours: (await verifyBundle(text)).outcome === 'valid',
    jwcrypto: run('/usr/bin/python3', 'verify.py').status === 0,
    openssl: run('sh', 'verify.sh').status === 0,
  };
}

const all = (holds: boolean): Opinion => ({ ours: holds, jwcrypto: holds, openssl: holds });

/** Another letter in the middle, so that other bytes come of it, and still valid base64url. */
function bent(encoded: string): string {
  const at = Math.floor(encoded.length / 2);
  return encoded.slice(0, at) + (encoded[at] === 'A' ? 'B' : 'A') + encoded.slice(at + 1);
}

it('all three verify a freshly signed bundle', async () => {
  const text = await bundled(
    await cosigned({ content: { ...content, memberWords: 'Größe, “Mut”\n\tund 🌱 </html> \\ "' } }),
  );
  expect(await opinions(text)).toEqual(all(true));
});

it('both strangers read the very text that was signed', async () => {
  const file = join(folder, 'read.json');
  writeFileSync(file, await bundled(await cosigned()));
  const read = (program: string, script: string) =>
    spawnSync(program, [join(folder, script), file], { encoding: 'utf8' }).stdout;
  for (const output of [read('/usr/bin/python3', 'verify.py'), read('sh', 'verify.sh')]) {
    expect(output).toContain(content.memberWords);
    expect(output).toContain(coach.thumbprint);
  }
});

it('all three verify every kind of good bundle', async () => {
  const kinds = Object.entries(await goodBundles());
  const verdicts: Record<string, Opinion> = {};
  for (const [name, text] of kinds) verdicts[name] = await opinions(text);
  expect(verdicts).toEqual(Object.fromEntries(kinds.map(([name]) => [name, all(true)])));
});

it.each([
  ['the payload', 'payload'],
  ['the coach’s protected header', 'coachHeader'],
  ['the member’s protected header', 'memberHeader'],
  ['the coach’s signature', 'coachSignature'],
  ['the member’s signature', 'memberSignature'],
])('none of the three verifies after one altered letter in %s', async (_, part) => {
  const text = altered(await bundled(await cosigned()), ({ envelope, coach, member }) => {
    if (part === 'payload') envelope.payload = bent(envelope.payload);
    if (part === 'coachHeader') coach.protected = bent(coach.protected);
    if (part === 'memberHeader') member.protected = bent(member.protected);
    if (part === 'coachSignature') coach.signature = bent(coach.signature);
    if (part === 'memberSignature') member.signature = bent(member.signature);
  });
  expect(await opinions(text)).toEqual(all(false));
});

it('none of the three verifies a bundle whose signatures were taken out', async () => {
  const text = altered(await bundled(await cosigned()), ({ envelope }) => {
    envelope.signatures = [];
  });
  expect(await opinions(text)).toEqual(all(false));
});
