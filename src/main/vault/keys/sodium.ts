import sodium from 'libsodium-wrappers-sumo';

await sodium.ready;

/** libsodium with its wasm loaded. Only workers import it, so that the main thread stays small. */
export { sodium };
