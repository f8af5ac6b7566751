import { kitPage } from '#shared/words/kit-page.ts';
import { fingerprintWords } from '../../keys/fingerprint-words.ts';
import { drawn, el, keyWords } from '../../self-contained/dom.ts';
import type { Opened } from './opened.ts';
import { saveFile } from './save-file.ts';
import type { Signed } from './sign-step.ts';
import type { Step } from './step.ts';

const say = kitPage.send;

/** The member keeps their key, where it is new, and saves the reply. */
export function sendStep({ summary }: Opened, signed: Signed, onSaved: () => void): Step {
  const { coachName, memberName, documentId } = summary;
  const words = fingerprintWords(signed.thumbprint);
  const replyName = `summary-${documentId.slice(0, 8)}.countersign-reply`;
  const keyName = `${words.slice(0, 2).join('-')}.countersign-key`;
  return {
    at: 'send',
    title: say.title(memberName),
    content: [
      el('p', { class: 'kit-lead' }, `${say.said[signed.meaning]} ${say.lead}`),
      ...(signed.madeKey === null
        ? []
        : [
            part(say.keyTitle, say.keyMeans, saver(say.saveKey, keyName, signed.madeKey)),
            el(
              'section',
              { class: 'kit-card' },
              el('h2', {}, say.wordsTitle),
              el('p', { class: 'kit-soft' }, say.wordsMean),
              drawn(keyWords(words, say.wordsLabel)),
            ),
          ]),
      part(
        say.replyTitle,
        say.replyMeans(coachName),
        saver(say.saveReply, replyName, signed.reply, onSaved),
      ),
      el('p', { class: 'kit-soft' }, say.close),
    ],
  };
}

function part(title: string, means: string, save: HTMLElement): HTMLElement {
  return el(
    'section',
    { class: 'kit-card' },
    el('h2', {}, title),
    el('p', { class: 'kit-soft' }, means),
    save,
  );
}

function saver(label: string, fileName: string, text: string, onSaved?: () => void): HTMLElement {
  const button = el('button', { type: 'button', class: 'kit-main' }, label);
  const status = el('p', { class: 'kit-status', role: 'status' });
  button.addEventListener('click', () => {
    saveFile(fileName, text);
    status.textContent = say.saved(fileName);
    onSaved?.();
  });
  return el('div', {}, button, status);
}
