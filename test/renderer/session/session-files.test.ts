import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Request } from '#shared/contract.ts';

const id = '0190d0a2-0000-7000-8000-000000000001';
let asked: string[] = [];

/** A window whose main process takes every file for what `mediaType` says. */
function windowWhere(mediaType: string): void {
  let say: (text: string) => void = () => undefined;
  const answers: Readonly<Record<string, unknown>> = {
    addAttachment: { id, name: 'board.png', mediaType, size: 3 },
    listAttachments: [{ id }],
    readAttachment: { mediaType, bytes: 'cmVhZA==' },
  };
  vi.stubGlobal('window', {
    countersign: {
      post: (text: string) => {
        const { id: request, command } = JSON.parse(text) as Request;
        asked.push(command);
        say(JSON.stringify({ id: request, reply: { ok: true, value: answers[command] } }));
      },
      listen: (listener: (text: string) => void) => (say = listener),
    },
    addEventListener: () => undefined,
  });
}

beforeEach(() => {
  asked = [];
  vi.resetModules();
  // Node reads files in another way than a page does.
  vi.stubGlobal(
    'FileReader',
    class extends EventTarget {
      readonly result = 'data:image/svg+xml;base64,Ym9hcmQ=';
      readAsDataURL(): void {
        this.dispatchEvent(new Event('load'));
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

async function filesOfSession() {
  const { sessionFiles } = await import('#renderer/features/session/files/session-files.ts');
  const nothing = () => undefined;
  const keeper = { flush: () => Promise.resolve(true) };
  return sessionFiles('session', keeper, { show: nothing, save: nothing });
}

test('an image that was just added is drawn from what is at hand, once, as the kind that its bytes are', async () => {
  windowWhere('image/png');
  const files = await filesOfSession();
  await files.add(new File(['board'], 'board.png'));
  const drawn = [await files.read(id), await files.read(id)];
  expect([drawn, asked]).toEqual([
    ['data:image/png;base64,Ym9hcmQ=', 'data:image/png;base64,cmVhZA=='],
    ['addAttachment', 'listAttachments', 'readAttachment'],
  ]);
});

test('what is no image is not held after it was added', async () => {
  windowWhere('application/octet-stream');
  const files = await filesOfSession();
  await files.add(new File(['board'], 'board.pdf'));
  await files.read(id);
  expect(asked).toEqual(['addAttachment', 'listAttachments', 'readAttachment']);
});
