/** Dots; twice what it takes on the page, for screens that are finer. */
const widest = 640;
const highest = 400;

/**
 * A small copy of an image, drawn in the page and kept nowhere; null where it cannot be drawn.
 *
 * @param address `data:` address of the image
 * @returns a `data:` address
 */
export async function thumbnailOf(address: string): Promise<string | null> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, widest / naturalWidth, highest / naturalHeight);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(naturalHeight * scale));
  const drawing = canvas.getContext('2d');
  if (drawing === null) return null;
  drawing.imageSmoothingQuality = 'high';
  drawing.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/webp', 0.85);
}
