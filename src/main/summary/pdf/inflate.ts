/** A small piece of packed bytes unpacks to a thousand times its size at most. */
const pieceBytes = 2_048;

/**
 * Unpacks zlib data (RFC 1950), here and in a browser. It is fed piece by piece and stopped at the
 * limit, so that a small file cannot unpack into all the memory there is.
 *
 * @param limit in bytes
 * @throws RangeError beyond the limit; TypeError for data that are damaged, cut short, or followed by others
 */
export async function inflate(packed: Uint8Array, limit: number): Promise<Uint8Array> {
  const unpacked: Uint8Array[] = [];
  let total = 0;
  for await (const piece of piecesOf(packed).pipeThrough(new DecompressionStream('deflate'))) {
    total += piece.length;
    if (total > limit) throw new RangeError('More than any attachment of ours');
    unpacked.push(piece);
  }
  return joined(unpacked);
}

/** Several runs of bytes as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function piecesOf(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(new Uint8Array(bytes.subarray(at, at + pieceBytes)));
      at += pieceBytes;
    },
  });
}
