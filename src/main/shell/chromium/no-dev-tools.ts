import type { BrowserContext } from 'playwright-core';

/**
 * Closes the browser's developer tools as soon as they open, of any page and by whatever key or menu:
 * nothing from outside keeps them from opening.
 */
export async function keepDevToolsClosed(context: BrowserContext): Promise<void> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (devtools === undefined) throw new Error('The browser does not tell what opens in it.');
  const look = (target: { readonly targetId: string; readonly url: string }): void => {
    if (!target.url.startsWith('devtools:')) return;
    // Told of more than once while it opens and closes.
    devtools.send('Target.closeTarget', { targetId: target.targetId }).catch(() => undefined);
  };
  devtools.on('Target.targetCreated', ({ targetInfo }) => look(targetInfo));
  devtools.on('Target.targetInfoChanged', ({ targetInfo }) => look(targetInfo));
  // One filter that excludes nothing: left to itself, the browser is silent about its own windows.
  await devtools.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
}
