import { join, resolve } from 'node:path';

/**
 * Where the app keeps everything, by the custom of each platform.
 *
 * @param env `COUNTERSIGN_DATA` overrides
 */
export function dataFolder(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  const byHand = env['COUNTERSIGN_DATA'];
  if (byHand !== undefined && byHand !== '') return resolve(byHand);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Countersign');
  if (platform === 'win32') {
    return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Countersign');
  }
  // The XDG Base Directory Specification has a relative path ignored.
  const xdg = env['XDG_DATA_HOME'];
  return join(xdg?.startsWith('/') ? xdg : join(home, '.local', 'share'), 'countersign');
}
