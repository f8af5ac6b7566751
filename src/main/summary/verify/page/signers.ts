import type { EarlierKey, KeyFingerprint, SignatureMark } from '#shared/model/summary.ts';
import { instantIn } from '#shared/summary-page/dates.ts';
import { summary } from '#shared/words/summary.ts';
import { verify } from '#shared/words/verify.ts';
import { h } from '#shared/summary-page/node.ts';
import type { PageNode } from '#shared/summary-page/node.ts';
import { keyWords } from '../../self-contained/dom.ts';
import { drawnSignature } from './drawn-signature.ts';

const say = summary.signature;

/** Who signed, what they meant by it, when by their own clock, and with which key. */
export function signers(
  signatures: readonly SignatureMark[],
  zone: string,
  locale: string,
): PageNode {
  return h(
    'ul.signers',
    signatures.map((mark) =>
      h('li', [
        h('p.signer', [h('strong', [mark.name]), ` ${say.meaning[mark.meaning]}`]),
        h('p.soft', [
          `${say.role[mark.role]}, ${say.claimed(instantIn(mark.claimedTime, zone, locale))}, ${say.device[mark.device]}`,
        ]),
        mark.comment === '' ? null : h('blockquote', [mark.comment]),
        mark.drawing === null ? null : drawnSignature(mark.drawing),
        h('p.label', [say.key]),
        keyBox(mark.key, say.keyOf(mark.name)),
      ]),
    ),
  );
}

/** Keys that the member had before, each with when another took its place. */
export function replacedKeys(keys: readonly EarlierKey[], zone: string, locale: string): PageNode {
  return h(
    'ul.signers',
    keys.map(({ key, replacedAt }) =>
      h('li', [
        h('p', [verify.keys.changed(instantIn(replacedAt, zone, locale))]),
        h('p.label', [verify.keys.earlier]),
        keyBox(key, verify.keys.earlier),
      ]),
    ),
  );
}

function keyBox({ words, thumbprint }: KeyFingerprint, label: string): PageNode {
  return h('div.key', [keyWords(words, label), h('p.thumbprint', [thumbprint])]);
}
