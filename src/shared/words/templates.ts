/** Templates: what sessions are held by, and changing a copy of one. */
export const templates = {
  heldWith: 'Held with',
  noOutcome: 'nothing named so far',
};
