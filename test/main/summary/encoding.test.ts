import { expect, it } from 'vitest';
import { fromBase64url } from '#main/summary/encoding.ts';

const letters = Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/= \n\u00e9',
);
const pairs = letters.flatMap((one) => letters.map((two) => one + two));
const endings = ['', ...letters, ...pairs, ...pairs.map((pair) => `Q${pair}`)];

it.each(['', 'Zm9v', 'Zm9vYmFy'])(
  'takes one spelling of bytes and no other, after %j',
  (before) => {
    const wrong = endings.filter((end) => {
      const spelled = before + end;
      const bytes = fromBase64url(spelled);
      const expected = Buffer.from(spelled, 'base64url');
      return expected.toString('base64url') === spelled
        ? bytes === null || !expected.equals(bytes)
        : bytes !== null;
    });
    expect(wrong).toEqual([]);
  },
);
