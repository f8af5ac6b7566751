import { expect, test } from 'vitest';
import { imageHead } from '#shared/model/image-head.ts';
import { dots, jpegHead, pngHead } from '../../support/images.ts';

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

test.each([
  ['PNG', dots.png, { type: 'image/png', width: 1, height: 1 }],
  ['a large PNG', pngHead(4_000, 3_000), { type: 'image/png', width: 4_000, height: 3_000 }],
  ['GIF', dots.gif, { type: 'image/gif', width: 1, height: 1 }],
  ['JPEG', jpegHead(640, 480), { type: 'image/jpeg', width: 640, height: 480 }],
  ['WebP', dots.webp, { type: 'image/webp', width: 1, height: 1 }],
  [
    'WebP without loss',
    Buffer.concat([ascii('RIFF....WEBPVP8L....'), Buffer.from('2f3fc16b0010', 'hex')]),
    { type: 'image/webp', width: 320, height: 432 },
  ],
  [
    'WebP with more in it',
    Buffer.concat([ascii('RIFF....WEBPVP8X....'), Buffer.from('000000003f010077000000', 'hex')]),
    { type: 'image/webp', width: 320, height: 120 },
  ],
])('%s is told by its bytes, with its size', (_name, bytes, head) => {
  expect(imageHead(bytes)).toEqual(head);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['SVG', ascii('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['HTML', ascii('<!doctype html><script>alert(1)</script>')],
  ['PNG cut off in its head', dots.png.subarray(0, 18)],
  ['PNG without a dot', pngHead(0, 10)],
  ['GIF of a version that there never was', ascii('GIF88a\x01\x00\x01\x00')],
  ['JPEG without a frame', Buffer.from('ffd8ffd9', 'hex')],
  ['JPEG whose part has no length', Buffer.from('ffd8ffe00000ffc0', 'hex')],
  [
    'JPEG that never comes to a frame',
    Buffer.concat([Buffer.from('ffd8', 'hex'), Buffer.alloc(64, 0xff)]),
  ],
  ['WebP of another kind', ascii('RIFF....WEBPANMF................')],
  ['a sound in the same container', ascii('RIFF....WAVEfmt ................')],
])('%s is no image', (_name, bytes) => {
  expect(imageHead(bytes)).toBeNull();
});
