/** The day of the person who searches. */
export const today = '2026-01-15';
export const zone = 'UTC';
/** As many as a window shows first. */
export const limit = 20;
