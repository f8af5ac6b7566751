// Runs inside a real Electron: carries a shell's calls and messages over the process's own channel.
import { resolve } from 'node:path';
import { shellOfThisElectron } from '#main/shell/electron/here.ts';
import { assertNever } from '#shared/model/assert-never.ts';
import type { AppWindow, IncomingMessage, PageName } from '#main/shell/shell.ts';
import { printOnce } from './print-once.ts';

export type ToHost =
  | { readonly call: 'openWindow' | 'reload'; readonly id: number; readonly page: PageName }
  | { readonly call: 'printToPdf'; readonly id: number; readonly html: string }
  | { readonly call: 'quit'; readonly id: number }
  | { readonly call: 'post'; readonly text: string }
  | { readonly call: 'reply'; readonly to: number; readonly text: string };

export type FromHost =
  | { readonly answer: number; readonly value: string }
  | ({ readonly said: number } & Omit<IncomingMessage, 'reply'>);

const shell = await shellOfThisElectron(resolve(import.meta.dirname, 'main'));
const heard: IncomingMessage[] = [];
let window: AppWindow | null = null;

const tell = (message: FromHost): void => void process.send?.(message);

async function run(message: ToHost): Promise<string> {
  switch (message.call) {
    case 'openWindow':
      window = await shell.openWindow(message.page);
      window.onMessage((incoming) => {
        heard.push(incoming);
        const { text, sender, load } = incoming;
        tell({ said: heard.length - 1, text, sender, load });
      });
      return window.origin;
    case 'reload':
      await window?.reload(message.page);
      return '';
    case 'printToPdf':
      return Buffer.from(await printOnce(shell, message.html)).toString('base64');
    case 'quit':
      await shell.quit();
      return '';
    case 'post':
      window?.post(message.text);
      return '';
    case 'reply':
      heard[message.to]?.reply(message.text);
      return '';
    default:
      return assertNever(message);
  }
}

const answer = async (message: ToHost): Promise<void> => {
  const value = await run(message);
  if ('id' in message) tell({ answer: message.id, value });
};
process.on('message', (message: ToHost) => void answer(message));
