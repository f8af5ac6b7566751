import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locale, speak } from '#shared/words/language.ts';
import { respond } from '#main/shell/response.ts';

let outside = '';
let folder = '';

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'response-'));
  folder = join(outside, 'renderer');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(outside, 'secret.js'), 'secret');
  await writeFile(join(folder, 'index.html'), '<meta nonce="__CSP_NONCE__">index');
  await writeFile(join(folder, 'your-turn.html'), '<meta nonce="__CSP_NONCE__">turn');
  await writeFile(join(folder, 'assets/app.js'), 'app');
  await writeFile(join(folder, 'assets/type.woff2'), 'type');
  await writeFile(join(folder, 'assets/keyfile.exe'), 'no');
  await symlink(join(outside, 'secret.js'), join(folder, 'assets/link.js'));
});
afterAll(() => rm(outside, { recursive: true }));

test('gives the page that the main process chose, whatever the address says', async () => {
  const pages = await Promise.all([
    respond(folder, '/', 'index'),
    respond(folder, '/', 'your-turn'),
    respond(folder, '/index.html', 'your-turn'),
    respond(folder, '/your-turn.html', 'index'),
  ]);
  expect(
    pages.map(({ status, body }) => [status, body.toString().replace(/^<meta.*?>/, '')]),
  ).toEqual([
    [200, 'index'],
    [200, 'turn'],
    [404, 'not found'],
    [404, 'not found'],
  ]);
});

test('a page says in which language it is, before anything in it runs', async () => {
  await writeFile(join(folder, 'index.html'), '<html lang="en"><meta nonce="__CSP_NONCE__">index');
  const before = locale();
  try {
    speak('de-AT');
    expect((await respond(folder, '/', 'index')).body.toString()).toMatch(/^<html lang="de-AT">/);
  } finally {
    speak(before);
  }
});

test('writes a fresh nonce into policy and page at every load', async () => {
  const load = async () => {
    const { headers, body } = await respond(folder, '/', 'index');
    const nonce = /nonce="(.*?)"/.exec(body.toString())?.[1] ?? '';
    return { nonce, policy: headers['Content-Security-Policy']?.replace(nonce, 'NONCE') };
  };
  const [one, other] = [await load(), await load()];
  expect(one.nonce).toMatch(/^[\w-]{22}$/);
  expect(one.nonce).not.toBe(other.nonce);
  expect(one.policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-NONCE'; font-src 'self'; img-src 'self' data:; worker-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});

test('gives every answer the headers that close it', async () => {
  const answers = await Promise.all(
    ['/', '/assets/app.js', '/nothing'].map((path) => respond(folder, path, 'index')),
  );
  expect(
    answers.map(({ headers }) => [
      headers['Content-Type'],
      headers['Cache-Control'],
      headers['Referrer-Policy'],
      headers['X-Content-Type-Options'],
      headers['Permissions-Policy']?.includes('camera=(), clipboard-read=()'),
    ]),
  ).toEqual(
    ['text/html; charset=utf-8', 'text/javascript; charset=utf-8', 'text/plain; charset=utf-8'].map(
      (type) => [type, 'no-store', 'no-referrer', 'nosniff', true],
    ),
  );
});

test('leaves a shell the one feature that it names, for its own origin only', async () => {
  const { headers } = await respond(folder, '/', 'index', ['clipboard-read']);
  const allowed = headers['Permissions-Policy']?.match(/[\w-]+=\([^)]+\)/g);
  expect(allowed).toEqual(['clipboard-read=(self)']);
});

test('gives files of the folder and finds nothing outside of it', async () => {
  const paths = [
    '/assets/app.js',
    '/assets/type.woff2',
    '/assets/keyfile.exe',
    '/assets',
    '/assets/',
    '/assets/link.js',
    '/../secret.js',
    '/..%2fsecret.js',
    '/%2e%2e%2fsecret.js',
    '/assets/..%2f..%2fsecret.js',
    '/..%5csecret.js',
    '/c:%5csecret.js',
    '/assets/app.js%00',
    '/assets/%ff.js',
    '//etc/passwd',
    `/${'a'.repeat(10_000)}.js`,
  ];
  const answers = await Promise.all(
    paths.map(async (path) => [path, (await respond(folder, path, 'index')).status]),
  );
  expect(answers).toEqual(paths.map((path, index) => [path, index < 2 ? 200 : 404]));
});
