export function isApple(): boolean {
  return /mac|iphone|ipad/iu.test(navigator.userAgent);
}

/** What stands on the keys of a combination such as `mod+shift+F`. */
export function keyNames(keys: string, apple: boolean): readonly string[] {
  const names: { readonly [key: string]: string } = apple
    ? { mod: '⌘', shift: '⇧', alt: '⌥' }
    : { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' };
  return keys.split('+').map((key) => names[key] ?? key.toUpperCase());
}
