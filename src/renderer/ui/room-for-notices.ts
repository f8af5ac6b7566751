/**
 * Says in `--notices` how much of the foot of the window notices take, so that dialogs leave it to them.
 *
 * @returns what stops it
 */
export function leaveRoomFor(notices: HTMLElement): () => void {
  const { style } = document.documentElement;
  const watch = new ResizeObserver(() => {
    const { height, bottom } = notices.getBoundingClientRect();
    const below = window.innerHeight - bottom;
    style.setProperty('--notices', height === 0 ? '0px' : `${height + 2 * below}px`);
  });
  watch.observe(notices);
  return () => {
    watch.disconnect();
    style.removeProperty('--notices');
  };
}
