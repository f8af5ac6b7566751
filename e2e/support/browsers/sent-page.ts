/** What somebody does on a page that was sent to them, in whichever browser. Names are what they read. */
export interface SentPage {
  /** Waits for a heading. */
  heading(name: string): Promise<void>;
  /** Waits until the page says this somewhere. */
  says(text: string): Promise<void>;
  /** The text of everything that a CSS selector finds, in the order of the page. */
  texts(selector: string): Promise<readonly string[]>;
  /** Types into the field of a label, over what is in it. */
  fill(label: string, text: string): Promise<void>;
  press(button: string): Promise<void>;
  choose(label: string): Promise<void>;
  /** Opens what is folded away under its summary. */
  unfold(summary: string): Promise<void>;
  attach(label: string, paths: readonly string[]): Promise<void>;
  /** Presses what saves a file, and puts the file at `path`. */
  save(button: string, path: string): Promise<void>;
}

/** A browser of its own on one file, without a network. */
export interface OpenedPage {
  readonly page: SentPage;
  /** The address of every request but for the page itself and what is inside it, and every complaint. */
  readonly heard: readonly string[];
  close(): Promise<void>;
}

/** Whether an address is the page itself, or a part of it. */
export const isOfPage = (address: string, url: string): boolean =>
  address === url || /^(?:blob|data):/u.test(address);
