import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AppWindow, IncomingMessage, Shell } from '#main/shell/shell.ts';
import { printOnce } from '../../support/shell/print-once.ts';

/** A shell under test, on the pages of `test/fixtures/shell-pages`. */
export interface Subject {
  readonly shell: Shell;
  /** Ends what the subject itself started, after the shell has quit. */
  stop(): Promise<void> | void;
}

/** What every shell has to do, whatever it is made of. Returns how many specs have run. */
export function conformance(name: string, start: () => Promise<Subject>): () => number {
  const specs = new Set<string>();
  describe(`${name} shell`, () => {
    const received: IncomingMessage[] = [];
    const said: Readonly<Record<string, unknown>>[] = [];
    const waiting = new Set<() => void>();
    let subject: Subject;
    let window: AppWindow;
    let lastId = 0;

    /** Waits for messages by their arrival, never by time. */
    const until = async <T>(find: () => T | undefined): Promise<T> => {
      for (;;) {
        const found = find();
        if (found !== undefined) return found;
        await new Promise<void>((resolve) => waiting.add(resolve));
      }
    };
    const ready = (page: string) => until(() => said.find((message) => message['ready'] === page));
    const ask = async (request: Readonly<Record<string, unknown>>): Promise<unknown> => {
      lastId += 1;
      const id = lastId;
      window.post(JSON.stringify({ ...request, id }));
      const answer = await until(() => said.find((message) => message['id'] === id));
      return answer['value'];
    };

    beforeEach(({ task }) => void specs.add(task.name));
    beforeAll(async () => {
      subject = await start();
      window = await subject.shell.openWindow('index');
      window.onMessage((message) => {
        received.push(message);
        said.push(JSON.parse(message.text) as Readonly<Record<string, unknown>>);
        const looks = [...waiting];
        waiting.clear();
        for (const look of looks) look();
      });
    });
    afterAll(async () => {
      await subject.shell.quit();
      await subject.stop();
    });

    test('hears what the page says first, from its own main frame', async () => {
      await ready('index');
      expect(received[0]).toMatchObject({
        text: '{"ready":"index"}',
        sender: { mainFrame: true, origin: window.origin },
      });
    });

    test('carries a megabyte and every kind of character both ways unchanged', async () => {
      const text = `${'a "quoted" \\ line\n'.repeat(60_000)}\u0000 \u2028 é 漢字 👩🏽‍💻 \ud800`;
      expect(await ask({ do: 'echo', text })).toBe(text);
    });

    test('keeps the order of messages', async () => {
      const many = 500;
      await ask({ do: 'count', messages: many });
      const answers = await Promise.all(
        Array.from({ length: many }, (_, index) => ask({ do: 'echo', text: String(index) })),
      );
      const counted = said.flatMap(({ counted }) => (counted === undefined ? [] : [counted]));
      const echoed = said.slice(-many).map(({ value }) => value);
      expect({ counted, echoed }).toEqual({
        counted: [...Array(many).keys()],
        echoed: answers,
      });
    });

    test('titles the window with the name of the app and nothing else', async () => {
      expect(await ask({ do: 'title' })).toBe('Countersign');
    });

    test('refuses requests to anywhere else', async () => {
      const urls = ['https://example.com/', 'http://127.0.0.1:9/', 'file:///etc/passwd'];
      const asked = urls.flatMap((url) => [ask({ do: 'fetch', url }), ask({ do: 'script', url })]);
      expect(await Promise.all(asked)).toEqual(asked.map(() => 'refused'));
    });

    test('gives a page the files of its own folder, and no path out of it', async () => {
      const ways = [
        './innocent.js',
        '../shell-secret.js',
        '/%2e%2e/shell-secret.js',
        '/..%2fshell-secret.js',
        '/%2e%2e%2fshell-secret.js',
        '/..%5cshell-secret.js',
        '/innocent.js%00',
      ];
      expect(await Promise.all(ways.map((url) => ask({ do: 'script', url })))).toEqual([
        'reached',
        ...ways.slice(1).map(() => 'refused'),
      ]);
    });

    test('prints a page to a PDF that holds its text', async () => {
      const pdf = await printOnce(
        subject.shell,
        '<!doctype html><html lang="en"><title>Summary</title><p>Agreed between both</p></html>',
      );
      expect(textOf(pdf)).toContain('Agreed between both');
    });

    test('shows the other page after a reload, and answers to the page before reach nobody', async () => {
      const before = received[0];
      await window.reload('your-turn');
      await ready('your-turn');
      before?.reply(JSON.stringify({ id: 0, do: 'echo', text: 'for the page before' }));
      expect(await ask({ do: 'page' })).toBe('your-turn');
      expect(said.filter(({ value }) => value === 'for the page before')).toEqual([]);
    });

    test('shows the page that was asked for last, however many were asked for at once', async () => {
      said.length = 0;
      await Promise.all([
        window.reload('your-turn', 'first'),
        window.reload('index'),
        window.reload('your-turn', 'second'),
        window.reload('index'),
      ]);
      await ready('index');
      expect(await ask({ do: 'page' })).toBe('index');
    });
  });
  return () => specs.size;
}

function textOf(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  try {
    writeFileSync(join(folder, 'page.pdf'), pdf);
    return execFileSync('pdftotext', [join(folder, 'page.pdf'), '-'], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
