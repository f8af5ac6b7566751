/** What every shell puts on the page as `window.countersign`: JSON text in both directions. */
export interface Bridge {
  /** Sends one message to the main process. */
  post(text: string): void;
  /** Hears what the main process says; what came before is kept until the first listener is there. */
  listen(listener: (text: string) => void): void;
}
