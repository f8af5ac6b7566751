import type { ImageType } from './attachment.ts';

/** What the first bytes of an image say. */
export interface ImageHead {
  readonly type: ImageType;
  /** Dots. */
  readonly width: number;
  readonly height: number;
}

/**
 * What an image is by its bytes; null for whatever is none that the app shows. Only the head is read: that
 * the rest can be drawn is for the page to find out.
 *
 * Sources: PNG (W3C, 5.2 and 11.2.2), GIF89a (18), JFIF and ITU-T T.81 (B.2.2), WebP container
 * (developers.google.com/speed/webp/docs/riff_container) and RFC 6386 (9.1).
 */
export function imageHead(bytes: Uint8Array): ImageHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return png(view) ?? gif(view) ?? jpeg(view) ?? webp(view);
  } catch (error) {
    // The bytes end where their head goes on.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function png(view: DataView): ImageHead | null {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return null;
  if (text(view, 12) !== 'IHDR') return null;
  return sized('image/png', view.getUint32(16), view.getUint32(20));
}

function gif(view: DataView): ImageHead | null {
  if (text(view, 0) !== 'GIF8' || !['7a', '9a'].includes(text(view, 4, 2))) return null;
  return sized('image/gif', view.getUint16(6, true), view.getUint16(8, true));
}

/** Marker by marker to the first start of a frame. */
function jpeg(view: DataView): ImageHead | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      // Fill bytes may stand before a marker.
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized('image/jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    // The picture itself, or its end, before any frame: none of ours.
    if (marker === 0xd9 || marker === 0xda) return null;
    const hasLength = !(marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7));
    const length = hasLength ? view.getUint16(at + 2) : 0;
    if (hasLength && length < 2) return null;
    at += 2 + length;
  }
}

function webp(view: DataView): ImageHead | null {
  if (text(view, 0) !== 'RIFF' || text(view, 8) !== 'WEBP') return null;
  const type = 'image/webp';
  switch (text(view, 12)) {
    case 'VP8X':
      return sized(type, 1 + uint24(view, 24), 1 + uint24(view, 27));
    case 'VP8L': {
      if (view.getUint8(20) !== 0x2f) return null;
      const bits = view.getUint32(21, true);
      return sized(type, 1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff));
    }
    case 'VP8 ':
      if (uint24(view, 23) !== 0x2a019d) return null;
      return sized(type, view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    default:
      return null;
  }
}

function sized(type: ImageType, width: number, height: number): ImageHead | null {
  return width > 0 && height > 0 ? { type, width, height } : null;
}

function text(view: DataView, at: number, length = 4): string {
  return String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
}
