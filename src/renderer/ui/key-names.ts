export function isApple(): boolean {
  return /mac|iphone|ipad/iu.test(navigator.userAgent);
}

const arrows = { ArrowDown: '↓', ArrowUp: '↑' };

/** What stands on the keys of a combination such as `mod+shift+F`. */
export function keyNames(keys: string, apple: boolean): readonly string[] {
  const names: { readonly [key: string]: string } = apple
    ? { mod: '⌘', shift: '⇧', alt: '⌥', ...arrows }
    : { mod: 'Ctrl', shift: 'Shift', alt: 'Alt', ...arrows };
  return keys.split('+').map((key) => names[key] ?? key.toUpperCase());
}
