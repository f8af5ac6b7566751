/**
 * Puts `text` on the clipboard; false where the browser refuses. To be called while a press of the
 * person is being answered.
 *
 * The older way, on purpose: the newer one needs a permission, and this window has none at all.
 */
export function copyText(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  const copied = document.execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  return copied;
}
