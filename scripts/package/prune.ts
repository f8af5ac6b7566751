import { goesOutWhole, isLicenceFile } from './licences.ts';

/** What no running app reads: types, sources of what is built, maps, and words for programmers. */
const idle = [
  /\.map$/,
  /\.[cm]?tsx?$/,
  /\.(?:cc?|cpp|h|gypi?|flow)$/,
  /\.(?:md|markdown)$/i,
  /^(?:yarn\.lock|\.[^/]+|binding\.gyp)$/,
  /(?:^|\/)tests?\//,
];

/** Whole folders, by package, that are the same once more in another form, or belong to tools. */
const idleFolders: Readonly<Record<string, readonly string[]>> = {
  'better-sqlite3-multiple-ciphers': ['deps', 'src'],
  'pdf-lib': ['dist', 'es', 'src', 'ts3.4'],
  '@pdf-lib/standard-fonts': ['dist', 'es'],
  '@pdf-lib/upng': ['dist'],
  pako: ['dist'],
  // Its viewer of traces and its recorder; browsers are not fetched, but found.
  'playwright-core': ['bin', 'lib/vite', 'types'],
  'node-addon-api': ['tools'],
  zod: ['src'],
};

/**
 * Whether a file of a package goes out.
 *
 * @param name of the package in the registry
 * @param file its path in the package, with `/`
 * @param platform `linux-x64` to keep only what is compiled for that, or null for every platform
 */
export function goesOut(name: string, file: string, platform: string | null): boolean {
  if (isLicenceFile(file) || goesOutWhole(name)) return true;
  if (idle.some((pattern) => pattern.test(file))) return false;
  if (idleFolders[name]?.some((folder) => file.startsWith(`${folder}/`)) === true) return false;
  const compiled = /(?:^|\/)prebuilds\/([^/]+)\.node$/.exec(file)?.[1];
  return compiled === undefined || platform === null || compiled === platform;
}
