import { expect, test } from 'vitest';
import { browserCandidates } from '#main/shell/chromium/browser.ts';
import { sleepWatch } from '#main/shell/chromium/sleep-watch.ts';
import { loopbackOrigin, readCommandLine } from '#main/shell/command-line.ts';
import { dataFolder } from '#main/shell/data-folder.ts';

test('keeps data where each platform keeps them, unless told otherwise', () => {
  expect([
    dataFolder('linux', {}, '/home/alex'),
    dataFolder('linux', { XDG_DATA_HOME: '/data' }, '/home/alex'),
    dataFolder('linux', { XDG_DATA_HOME: 'relative' }, '/home/alex'),
    dataFolder('darwin', {}, '/Users/alex'),
    dataFolder('win32', { APPDATA: '/Roaming' }, '/Users/alex'),
    dataFolder('win32', {}, '/Users/alex'),
    dataFolder('darwin', { COUNTERSIGN_DATA: '/mine' }, '/Users/alex'),
  ]).toEqual([
    '/home/alex/.local/share/countersign',
    '/data/countersign',
    '/home/alex/.local/share/countersign',
    '/Users/alex/Library/Application Support/Countersign',
    '/Roaming/Countersign',
    '/Users/alex/AppData/Roaming/Countersign',
    '/mine',
  ]);
});

test('looks for a browser in the usual places of each platform, and only where it is told to', () => {
  expect([
    browserCandidates('linux', { PATH: '/usr/bin' })[0],
    browserCandidates('darwin', { HOME: '/Users/alex' })[1],
    browserCandidates('win32', { ProgramFiles: 'C:\\Program Files' })[2],
    browserCandidates('linux', { PATH: '/usr/bin', COUNTERSIGN_BROWSER: '/opt/mine' }),
  ]).toEqual([
    '/usr/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ['/opt/mine'],
  ]);
});

test('reads its command line and passes over what is not its own', () => {
  const { data, headless, dev, file } = readCommandLine([
    '/home/alex/Mine.countersign',
    '--data=/mine',
    '--headless',
    '--dev=http://127.0.0.1:5173/',
    '--enable-logging',
  ]);
  expect({ data, headless, dev, file }).toEqual({
    file: '/home/alex/Mine.countersign',
    data: '/mine',
    headless: true,
    dev: 'http://127.0.0.1:5173',
  });
});

test.each([
  'http://example.com:5173',
  'https://127.0.0.1:5173',
  'http://127.0.0.1.example.com',
  'file:///etc/passwd',
  'nonsense',
])('takes no pages from %s', (origin) => {
  expect(() => loopbackOrigin(origin)).toThrow('has to be on this machine');
});

test('knows sleep from waiting, whichever way the clocks tell it', () => {
  const clock = { wall: 0, monotonic: 0 };
  const slept = sleepWatch({ wall: () => clock.wall, monotonic: () => clock.monotonic });
  const after = (wall: number, monotonic: number) => {
    clock.wall += wall;
    clock.monotonic += monotonic;
    return slept();
  };
  const hour = 3_600_000;
  expect({
    'two quiet seconds': after(2_000, 2_000),
    'a busy machine': after(9_000, 9_000),
    'an hour asleep, the monotonic clock standing still': after(hour, 2_000),
    'an hour asleep, both clocks running on': after(hour, hour),
    'the clock set back an hour': after(2_000 - hour, 2_000),
    'two quiet seconds more': after(2_000, 2_000),
  }).toEqual({
    'two quiet seconds': false,
    'a busy machine': false,
    'an hour asleep, the monotonic clock standing still': true,
    'an hour asleep, both clocks running on': true,
    'the clock set back an hour': false,
    'two quiet seconds more': false,
  });
});
