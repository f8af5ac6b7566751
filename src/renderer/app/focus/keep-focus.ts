/** What can have the focus by Tab. */
const focusable = [
  'a[href]',
  'button:not([disabled])',
  'input:not([disabled]):not([type="hidden"])',
  'select:not([disabled])',
  'textarea:not([disabled])',
  'summary',
  '[contenteditable="true"]',
  '[tabindex]:not([tabindex="-1"])',
].join(',');

/** Longer than a dialog or menu takes that gives the focus back itself, and shorter than the next key. */
const patienceMs = 60;

/** How many places of the focus are remembered, for a dialog within a dialog. */
const remembered = 12;

/** An element on the way from what had the focus up to the page, and what stood beside it. */
interface Step {
  readonly element: Element;
  readonly next: Element | null;
  readonly previous: Element | null;
}

/** Where the focus was. */
interface Stop {
  readonly element: HTMLElement;
  /** From the element outwards. */
  readonly way: readonly Step[];
}

/**
 * Puts the focus back where a person goes on, when what had it is taken off the page: out of a dialog to what
 * opened it, from a row that was deleted to the next one, from a page that was left to the heading of the new
 * one. Without this a keyboard would begin again at the top of the window. Whoever moves the focus on
 * purpose does so first and is left alone.
 */
export function keepFocus(): () => void {
  let stops: readonly Stop[] = [];
  let timer: number | undefined;

  const onFocus = (event: FocusEvent) => {
    window.clearTimeout(timer);
    const { target } = event;
    if (!(target instanceof HTMLElement) || target === document.body) return;
    stops = [stopAt(target), ...stops.filter(({ element }) => element !== target)].slice(
      0,
      remembered,
    );
  };
  // Somebody who presses into an empty part of the page means to have the focus nowhere.
  const onPress = ({ target }: PointerEvent) => {
    if (target instanceof Element && target.closest(`${focusable},[tabindex]`) === null) stops = [];
  };
  const onChange = () => {
    if (stops.length === 0 || !isNowhere()) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (isNowhere()) placeAfter(stops)?.focus();
    }, patienceMs);
  };

  const watch = new MutationObserver(onChange);
  watch.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden'],
  });
  document.addEventListener('focusin', onFocus);
  document.addEventListener('pointerdown', onPress, { capture: true });
  return () => {
    watch.disconnect();
    window.clearTimeout(timer);
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('pointerdown', onPress, { capture: true });
  };
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function stopAt(element: HTMLElement): Stop {
  const way: Step[] = [];
  for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement)
    way.push({ element: at, next: at.nextElementSibling, previous: at.previousElementSibling });
  return { element, way };
}

/** Where the focus goes on from the last places that it had, the latest first. */
function placeAfter(stops: readonly Stop[]): HTMLElement | null {
  for (const { element, way } of stops) {
    // It was only switched off for a while.
    if (canTake(element)) return element;
    const around = way.find((step) => isAround(step.element))?.element;
    // Over the page, and gone with all that was in it: what had the focus before opened it.
    if (around === undefined || (around.id !== 'page' && !around.isConnected)) continue;
    const gone = way.findLast((step) => !step.element.isConnected);
    const beside = gone && neighbour(gone, element, around);
    return beside ?? (around.id === 'page' ? heading() : around.querySelector(focusable));
  }
  return heading();
}

function isAround({ id, role }: Element): boolean {
  return id === 'page' || role === 'dialog';
}

/** The same control in the row beside, or the nearest there is; null where nothing is beside. */
function neighbour(
  { element: gone, next, previous }: Step,
  lost: Element,
  around: Element,
): HTMLElement | null {
  const row = [next, previous].find((each) => each !== null && around.contains(each));
  if (!row) return null;
  const position = controlsIn(gone).indexOf(lost);
  const controls = controlsIn(row).filter(canTake);
  const control = controls[Math.min(Math.max(position, 0), controls.length - 1)];
  return control instanceof HTMLElement ? control : null;
}

function controlsIn(element: Element): readonly Element[] {
  const own = element.matches(focusable) ? [element] : [];
  return [...own, ...element.querySelectorAll(focusable)];
}

function canTake(element: Element): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element.isConnected &&
    element.matches(`${focusable},[tabindex]`) &&
    element.checkVisibility() &&
    element.closest('[inert], [aria-hidden="true"]') === null
  );
}

/** The heading of the page that is shown, or the page. */
function heading(): HTMLElement | null {
  const page = document.getElementById('page');
  return page?.querySelector<HTMLElement>('h1[tabindex]') ?? page;
}
