import { words } from '#shared/words/index.ts';

export function isApple(): boolean {
  return /mac|iphone|ipad/iu.test(navigator.userAgent);
}

const arrows = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→' };

/** What stands on the keys of a combination such as `mod+shift+F`. */
export function keyNames(keys: string, apple: boolean): readonly string[] {
  const { key } = words.shortcuts;
  const others = { PageUp: key.pageUp, PageDown: key.pageDown };
  const names: { readonly [key: string]: string } = apple
    ? { mod: '⌘', shift: '⇧', alt: '⌥', ...arrows, ...others }
    : { mod: key.ctrl, shift: key.shift, alt: key.alt, ...arrows, ...others };
  return keys.split('+').map((each) => names[each] ?? each.toUpperCase());
}
