import { expect, test } from 'vitest';
import { memoryShell, probePages } from '../../support/shell/memory-shell.ts';
import { conformance } from './conformance.ts';

conformance('in-memory', async () => ({
  shell: memoryShell({ renderer: probePages }).shell,
  stop: () => undefined,
}));

test('a page that only starts when another was asked for after it neither speaks nor hears', async () => {
  const late = Promise.withResolvers<void>();
  const said = Promise.withResolvers<string>();
  const { shell } = memoryShell({
    startPage: async (page, bridge) => {
      if (page === 'your-turn') await late.promise;
      bridge.listen(() => said.resolve(page));
      bridge.post(page);
    },
  });
  const window = await shell.openWindow('index');
  const heard: string[] = [];
  const first = window.reload('your-turn');
  await window.reload('index');
  window.onMessage(({ text }) => void heard.push(text));
  late.resolve();
  await first;
  window.post('whoever is there');
  expect([await said.promise, heard.includes('your-turn')]).toEqual(['index', false]);
});
