import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

const namesOnPath: Readonly<Record<string, readonly string[]>> = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'chrome',
  ],
  darwin: ['chromium', 'google-chrome'],
  win32: ['chrome.exe', 'msedge.exe', 'chromium.exe'],
};

/**
 * Every place where a Chromium, Chrome or Edge usually lies, best first.
 *
 * @param env `COUNTERSIGN_BROWSER`, when set, is the only place looked at
 */
export function browserCandidates(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const byHand = env['COUNTERSIGN_BROWSER'];
  if (byHand !== undefined && byHand !== '') return [byHand];
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
  const names = namesOnPath[platform] ?? namesOnPath['linux'] ?? [];
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...usualPlaces(platform, env), ...onPath];
}

function usualPlaces(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return folders.flatMap((folder) =>
      apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    const programs = [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => programs.map((program) => `${folder}\\${program}`));
  }
  return [];
}

/** The installed browser to show the app in. Throws an Error that says what to install. */
export async function findBrowser(): Promise<string> {
  for (const candidate of browserCandidates(process.platform, process.env)) {
    try {
      await access(candidate, constants.X_OK);
      return candidate;
    } catch {
      // Not here: the next one.
    }
  }
  throw new Error(
    'No Chromium, Chrome or Edge was found. Install one, or name its program in COUNTERSIGN_BROWSER.',
  );
}
