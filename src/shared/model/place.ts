/**
 * Where an item goes when it is moved by one place: before which other one, null for the end, undefined
 * where it stands at that end already.
 *
 * @param ids of those among which it moves, in their order
 */
export function placeOneOn(
  ids: readonly string[],
  id: string,
  way: 'up' | 'down',
): string | null | undefined {
  const at = ids.indexOf(id);
  if (at === -1) return undefined;
  if (way === 'up') return at === 0 ? undefined : ids[at - 1];
  return at === ids.length - 1 ? undefined : (ids[at + 2] ?? null);
}
