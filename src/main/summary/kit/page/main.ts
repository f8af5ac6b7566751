import '../../self-contained/no-eval.ts';
import '../../self-contained/browser-language.ts';
import { kitPage } from '#shared/words/kit-page.ts';
import { followTheme } from '../../self-contained/theme.ts';
import { openStep } from './open-step.ts';
import type { Opened } from './opened.ts';
import { readStep } from './read-step.ts';
import { sendStep } from './send-step.ts';
import { signStep } from './sign-step.ts';
import { show } from './step.ts';
import { wordsStep } from './words-step.ts';

const page = document.querySelector<HTMLElement>('#page');
const sealed = document.querySelector('#sealed')?.textContent.trim() ?? '';
/** Whether closing the page would lose something that the member made. */
let unsaved = false;

function start(at: HTMLElement): void {
  const words = (opened: Opened, written: string): void =>
    show(
      at,
      wordsStep(
        opened,
        written,
        (next) => read(opened, next),
        () => (unsaved = true),
      ),
    );
  const read = (opened: Opened, written: string): void =>
    show(
      at,
      readStep(
        opened,
        written,
        () => words(opened, written),
        () => sign(opened, written),
      ),
    );
  const sign = (opened: Opened, written: string): void =>
    show(
      at,
      signStep(
        opened,
        written,
        () => read(opened, written),
        (signed) => {
          unsaved = true;
          show(
            at,
            sendStep(opened, signed, () => (unsaved = false)),
          );
        },
      ),
    );
  show(
    at,
    openStep(sealed, (opened) => words(opened, opened.summary.content.memberWords)),
  );
}

followTheme();
document.title = kitPage.title;
addEventListener('beforeunload', (event) => {
  if (unsaved) event.preventDefault();
});
if (page) start(page);
