import type { Locator, Page } from 'playwright-core';
import { words } from '#shared/words/index.ts';
import { expect } from '../expect.ts';
import { recoveryWordsShown } from './vault.ts';

/** What somebody new types on the way to their first note. */
export interface Newcomer {
  readonly coachName: string;
  readonly passphrase: string;
  readonly person: string;
  readonly note: string;
}

/** How much of a way a person has to do by hand. */
interface Effort {
  readonly clicks: number;
  /** Keys pressed that are not text: Tab, Enter. */
  readonly keys: number;
  readonly fields: number;
}

interface Hand {
  readonly effort: () => Effort;
  click(target: Locator): Promise<void>;
  press(key: 'Tab' | 'Enter'): Promise<void>;
  /** Types into the field that has the focus already. */
  type(field: Locator, text: string): Promise<void>;
}

/** Does and counts what a person would; nothing gets the focus but by their own hand or by itself. */
export function handOf(page: Page): Hand {
  let effort: Effort = { clicks: 0, keys: 0, fields: 0 };
  return {
    effort: () => effort,
    click: async (target) => {
      await target.click();
      effort = { ...effort, clicks: effort.clicks + 1 };
    },
    press: async (key) => {
      await page.keyboard.press(key);
      effort = { ...effort, keys: effort.keys + 1 };
    },
    type: async (field, text) => {
      await expect(field).toBeFocused();
      await page.keyboard.type(text);
      effort = { ...effort, fields: effort.fields + 1 };
    },
  };
}

/** From the first question to the empty home of a new vault. `look` is called where something is to be seen. */
export async function makesOwnVault(
  page: Page,
  hand: Hand,
  { coachName, passphrase }: Newcomer,
  look: (name: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { welcome } = words;
  await hand.type(page.getByLabel(welcome.coachName), coachName);
  await look('new-vault');
  await tabTo(hand, page.getByLabel(welcome.passphrase, { exact: true }));
  await hand.type(page.getByLabel(welcome.passphrase, { exact: true }), passphrase);
  await tabTo(hand, page.getByLabel(welcome.passphraseAgain));
  await hand.type(page.getByLabel(welcome.passphraseAgain), passphrase);
  await look('passphrase');
  await hand.press('Enter');

  await expect(page.getByRole('heading', { name: welcome.recoveryTitle })).toBeVisible();
  const recovery = await recoveryWordsShown(page);
  expect(recovery).toHaveLength(24);
  await look('recovery-key');
  await hand.click(page.getByRole('button', { name: welcome.recoveryWritten }));

  const asked = page.getByRole('textbox');
  await expect(asked).toHaveCount(2);
  const positions = await asked.evaluateAll((fields: readonly HTMLInputElement[]) =>
    fields.map((field) => Number(/\d+/u.exec(field.labels?.[0]?.textContent ?? '')?.[0])),
  );
  const [first = 0, second = 0] = positions;
  await hand.type(asked.first(), recovery[first - 1] ?? '');
  await hand.press('Tab');
  await hand.type(asked.last(), recovery[second - 1] ?? '');
  await look('recovery-check');
  await hand.press('Enter');
  await expect(page.getByText(words.home.emptyTitle)).toBeVisible();
}

/** From the empty home to a first note that is on the disk. */
export async function writesFirstNote(
  page: Page,
  hand: Hand,
  { person, note }: Newcomer,
): Promise<void> {
  await hand.type(page.getByRole('textbox', { name: words.home.emptyName }), person);
  await hand.press('Enter');
  const editor = page.getByRole('textbox', { name: words.session.document });
  await expect(editor).toBeFocused();
  await hand.type(editor, note);
  await expect(page.getByText(note)).toBeVisible();
  await expect(page.getByText(new RegExp(`^${words.common.saved}`, 'u')).first()).toBeVisible();
}

async function tabTo(hand: Hand, target: Locator): Promise<void> {
  for (let steps = 0; steps < 4; steps += 1) {
    await hand.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
}
