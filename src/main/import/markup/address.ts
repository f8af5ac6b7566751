const longestAddress = 2_000;
const allowed = new Set(['https:', 'http:', 'mailto:']);

/**
 * An address that a note may lead to, written so that it can end no link of Markdown; null for scripts,
 * files of this machine, and all else that is not the web or a letter.
 */
export function safeAddress(raw: string): string | null {
  if (raw.length > longestAddress || !/^\s*(?:https?:\/\/|mailto:)/iu.test(raw)) return null;
  const url = URL.parse(raw.trim());
  if (url === null || !allowed.has(url.protocol)) return null;
  return url.href.replaceAll(/[()<>[\]\\`*_~|"'\s]/gu, (sign) =>
    sign === '_' || sign === '~' ? sign : encodeURIComponent(sign).replaceAll(/[()'*]/gu, percent),
  );
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
