const namespace = 'http://www.w3.org/2000/svg';

/**
 * Outlines in the manner of the icons elsewhere (24 units, stroke 1.6). Node views are drawn without
 * React, so that a keystroke never waits for it; hence icons as plain paths here.
 */
const paths = {
  lock: [
    'M5 13a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2z',
    'M8 11v-4a4 4 0 1 1 8 0v4',
  ],
  page: [
    'M14 3v4a1 1 0 0 0 1 1h4',
    'M17 21h-10a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2h7l5 5v11a2 2 0 0 1 -2 2z',
    'M9 13h6',
    'M9 17h4',
  ],
  bulb: [
    'M9 16a5 5 0 1 1 6 0a3.5 3.5 0 0 0 -1 3a2 2 0 0 1 -4 0a3.5 3.5 0 0 0 -1 -3',
    'M9.7 17h4.6',
    'M3 12h1m8 -9v1m8 8h1m-15.4 -6.4l.7 .7m12.1 -.7l-.7 .7',
  ],
  calendar: [
    'M4 7a2 2 0 0 1 2 -2h12a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2z',
    'M16 3v4m-8 -4v4m-4 4h16',
  ],
  person: ['M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0', 'M6 21v-2a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4v2'],
  message: [
    'M8 9h8',
    'M8 13h6',
    'M9 18h-3a3 3 0 0 1 -3 -3v-8a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 3v8a3 3 0 0 1 -3 3h-3l-3 3l-3 -3',
  ],
  award: [
    'M6 9a6 6 0 1 0 12 0a6 6 0 1 0 -12 0',
    'M12 15l3.4 5.89l1.598 -3.233l3.598 .232l-3.4 -5.889',
    'M6.802 12l-3.4 5.89l3.598 -.233l1.598 3.232l3.4 -5.889',
  ],
  question: [
    'M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0',
    'M12 16v.01',
    'M12 13a2 2 0 0 0 .914 -3.782a1.98 1.98 0 0 0 -2.414 .483',
  ],
  tool: ['M7 10h3v-3l-3.5 -3.5a6 6 0 0 1 8 8l6 6a2 2 0 0 1 -3 3l-6 -6a6 6 0 0 1 -8 -8l3.5 3.5'],
  boundary: [
    'M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
    'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0',
    'M15 15l3.35 3.35',
    'M9 15l-3.35 3.35',
    'M5.65 5.65l3.35 3.35',
    'M18.35 5.65l-3.35 3.35',
  ],
  exchange: ['M7 10h14l-4 -4', 'M17 14h-14l4 4'],
  value: [
    'M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0',
    'M7 12a5 5 0 1 0 10 0a5 5 0 1 0 -10 0',
    'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0',
  ],
  follow: ['M6 6v6a3 3 0 0 0 3 3h10l-4 -4m0 8l4 -4'],
  keep: ['M18 7v14l-6 -4l-6 4v-14a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4'],
  file: [
    'M15 7l-6.5 6.5a1.5 1.5 0 0 0 3 3l6.5 -6.5a3 3 0 0 0 -6 -6l-6.5 6.5a4.5 4.5 0 0 0 9 9l6.5 -6.5',
  ],
  image: [
    'M15 8h.01',
    'M3 6a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 3v12a3 3 0 0 1 -3 3h-12a3 3 0 0 1 -3 -3z',
    'M3 16l5 -5c.928 -.893 2.072 -.893 3 0l5 5',
    'M14 14l1 -1c.928 -.893 2.072 -.893 3 0l3 3',
  ],
  save: ['M4 17v2a2 2 0 0 0 2 2h12a2 2 0 0 0 2 -2v-2', 'M7 11l5 5l5 -5', 'M12 4v12'],
  larger: [
    'M4 8v-2a2 2 0 0 1 2 -2h2',
    'M4 16v2a2 2 0 0 0 2 2h2',
    'M16 4h2a2 2 0 0 1 2 2v2',
    'M16 20h2a2 2 0 0 0 2 -2v-2',
  ],
  remove: ['M18 6l-12 12', 'M6 6l12 12'],
  check: ['M5 12l5 5l10 -10'],
  bulletList: ['M9 6h11', 'M9 12h11', 'M9 18h11', 'M5 6v.01', 'M5 12v.01', 'M5 18v.01'],
  orderedList: [
    'M11 6h9',
    'M11 12h9',
    'M12 18h8',
    'M4 16a2 2 0 1 1 4 0c0 .6 -.5 1 -1 1.5l-3 2.5h4',
    'M6 10v-6l-2 2',
  ],
  quote: [
    'M10 11h-4a1 1 0 0 1 -1 -1v-3a1 1 0 0 1 1 -1h3a1 1 0 0 1 1 1v6c0 2.7 -1.3 4.3 -4 5',
    'M19 11h-4a1 1 0 0 1 -1 -1v-3a1 1 0 0 1 1 -1h3a1 1 0 0 1 1 1v6c0 2.7 -1.3 4.3 -4 5',
  ],
} as const satisfies Record<string, readonly string[]>;

export type IconName = keyof typeof paths;

/** @param size in pixels */
export function icon(name: IconName, size = 16): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  const attributes = {
    width: String(size),
    height: String(size),
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.6',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  for (const d of paths[name]) {
    const path = document.createElementNS(namespace, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
