import '../../self-contained/no-eval.ts';
import '../../self-contained/browser-language.ts';
import { h } from '#shared/summary-page/node.ts';
import { locale } from '#shared/words/language.ts';
import { verifyPage as say } from '#shared/words/verify-page.ts';
import type { Verdict } from '#shared/model/verdict.ts';
import { drawn, el } from '../../self-contained/dom.ts';
import { followTheme } from '../../self-contained/theme.ts';
import { verifyFile } from '../verify-file.ts';
import { canCheckSignatures } from './able.ts';
import { expectedKeys } from './expected-keys.ts';
import { filePicker } from './file-picker.ts';
import { explanation, mark } from './intro.ts';
import { verdictView } from './verdict-view.ts';

/** A file that was chosen; its bytes are kept, so that it is checked again when other keys are expected. */
interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let chosen: readonly Chosen[] = [];
/** Counts what was asked for: an answer that comes after a later question is not shown. */
let asked = 0;

const status = el('p', { class: 'status', role: 'status' });
const results = el('div', { class: 'results' });
const expected = expectedKeys(() => void checkAll());

async function choose(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  chosen = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })),
  );
  const first = await checkAll();
  first?.focus({ preventScroll: true });
  first?.scrollIntoView({ block: 'start' });
}

/** A folder, or a file that went away meanwhile, cannot be read: no bytes are no summary. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}

/** @returns the heading of the first verdict, or null where there is none */
async function checkAll(): Promise<HTMLElement | null> {
  asked += 1;
  const mine = asked;
  if (chosen.length === 0) return null;
  status.textContent = say.checking;
  const verdicts: Verdict[] = [];
  for (const { name, bytes } of chosen)
    verdicts.push(await verifyFile(name, bytes, expected.pins()));
  if (mine !== asked) return null;
  const valid = verdicts.filter(({ outcome }) => outcome === 'valid').length;
  status.textContent = say.checked(verdicts.length, valid);
  results.replaceChildren(...verdicts.map((verdict) => drawn(verdictView(verdict, locale()))));
  return results.querySelector('h2');
}

async function start(page: HTMLElement): Promise<void> {
  followTheme();
  document.title = say.title;
  const head = drawn(h('header.head', [mark(), h('h1', [say.title]), h('p.lead', [say.lead])]));
  if (!(await canCheckSignatures())) {
    page.replaceChildren(head, el('p', { class: 'too-old', role: 'alert' }, say.tooOld));
    return;
  }
  const picker = filePicker((files) => void choose(files));
  page.replaceChildren(head, picker, expected.element, status, results, drawn(explanation()));
}

const page = document.querySelector<HTMLElement>('#page');
if (page) void start(page);
