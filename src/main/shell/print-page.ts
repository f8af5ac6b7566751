/** What comes with a page that is printed: styles and fonts written into it, and no script at all. */
export const printHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'",
  'Content-Type': 'text/html; charset=utf-8',
};
