import { readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bidi } from './bidi.ts';
import type { SentPage } from './sent-page.ts';

interface Node {
  readonly sharedId: string;
}

const patience = 30_000;
/** The key, as WebDriver writes it. */
const backspace = '\uE003';

/** @param downloads the folder into which the browser saves */
export function pageOf(bidi: Bidi, context: string, downloads: string): SentPage {
  const run = async (declaration: string, ...values: readonly object[]): Promise<unknown> => {
    const answer = (await bidi.send('script.callFunction', {
      functionDeclaration: declaration,
      arguments: values,
      target: { context },
      awaitPromise: true,
    })) as { readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: object };
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return answer.result?.value;
  };
  const locate = async (locator: object, what: string): Promise<Node> => {
    const end = Date.now() + patience;
    for (;;) {
      const { nodes } = (await bidi.send('browsingContext.locateNodes', { context, locator })) as {
        readonly nodes: readonly Node[];
      };
      if (nodes[0]) return { sharedId: nodes[0].sharedId };
      if (Date.now() > end) throw new Error(`not on the page: ${what}`);
      await run('() => new Promise((resolve) => setTimeout(resolve, 100))');
    }
  };
  const named = (role: string, name: string): Promise<Node> =>
    locate({ type: 'accessibility', value: { role, name } }, name);
  // A field for a passphrase, or for a file, has no role by which it could be found.
  const labelled = (label: string): Promise<Node> =>
    locate({ type: 'xpath', value: `//*[@id=//label[.="${label}"]/@for]` }, label);
  const click = async (node: Node): Promise<void> => {
    await run('(element) => element.scrollIntoView({ block: "center" })', node);
    const origin = { type: 'element', element: node };
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await bidi.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  };
  return {
    heading: async (name) => {
      await named('heading', name);
    },
    texts: async (selector) =>
      JSON.parse(
        String(
          await run(
            `(selector) =>
              JSON.stringify([...document.querySelectorAll(selector)].map((one) => one.textContent))`,
            { type: 'string', value: selector },
          ),
        ),
      ) as readonly string[],
    fill: async (label, text) => {
      const node = await labelled(label);
      await click(node);
      await run('(element) => element.select()', node);
      const keys = [backspace, ...Array.from(text)].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await bidi.send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keys', actions: keys }],
      });
    },
    press: async (name) => click(await named('button', name)),
    choose: async (label) => click(await labelled(label)),
    unfold: async (summary) =>
      click(await locate({ type: 'xpath', value: `//summary[.="${summary}"]` }, summary)),
    attach: async (label, paths) => {
      await bidi.send('input.setFiles', {
        context,
        element: await labelled(label),
        files: paths,
      });
    },
    says: async (text) => {
      await locate(
        { type: 'xpath', value: `//*[not(self::script)][contains(text(), "${text}")]` },
        text,
      );
    },
    save: async (name, path) => {
      await click(await named('button', name));
      await movedTo(downloads, path);
    },
  };
}

/** Waits for the one whole file in a folder of downloads, and moves it. */
async function movedTo(folder: string, path: string): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const only = (await readdir(folder)).find((name) => !name.endsWith('.part'));
    if (only !== undefined && (await stat(join(folder, only))).size > 0) {
      await rename(join(folder, only), path);
      return;
    }
    if (Date.now() > end) throw new Error('nothing was downloaded');
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
}
