/**
 * libsodium, here and in a browser. Loaded when a key is used, so that a process that only verifies does
 * not carry it.
 */
export async function loadSodium() {
  const { default: sodium } = await import('libsodium-wrappers-sumo');
  await sodium.ready;
  return sodium;
}
export type Sodium = Awaited<ReturnType<typeof loadSodium>>;
