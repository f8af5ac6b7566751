/**
 * A drawn signature: an SVG path of whole numbers in a box of 600 by 160, as `M10 80L14 76...`, one `M`
 * for each stroke. Nothing but moves and lines, so that a page can show it as it stands.
 */
export const drawingBox = { width: 600, height: 160 } as const;
export const drawingPattern = /^(?:M\d{1,3} \d{1,3}(?:L\d{1,3} \d{1,3})+)+$/;
/** In letters. A quick signature takes about two thousand. */
export const longestDrawing = 12_000;
