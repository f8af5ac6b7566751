/** Words as a set of names. */
function named(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** What runs, loads or only says how the rest looks: nothing of it is taken. */
export const nothingOf: ReadonlySet<string> = named(`
  script style template link base svg canvas audio video map iframe frame frameset noframes
  object embed noembed applet portal fencedframe
`);

export const headingLevels: ReadonlyMap<string, number> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
]);

/** What begins a line of its own. */
export const blockNames: ReadonlySet<string> = new Set([
  ...headingLevels.keys(),
  ...named(`
  p div section article header footer main aside nav address ul ol li dl dt dd blockquote pre
  hr table tr figure figcaption details summary form fieldset legend center en-note html body
  xmp listing plaintext tbody thead tfoot td th menu dir caption
`),
]);

/** Blocks that stand apart from what is before and after them. */
export const apart: ReadonlySet<string> = named(`
  p figure dl fieldset details
`);

export const marks: ReadonlyMap<string, string> = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['i', '*'],
  ['em', '*'],
  ['cite', '*'],
  ['dfn', '*'],
  ['var', '*'],
  ['s', '~~'],
  ['strike', '~~'],
  ['del', '~~'],
]);

export const codeNames: ReadonlySet<string> = named(`
  code kbd samp tt
`);

/** All that HTML and ENML have by name, beside the above: whatever else stands in `<>` is text. */
export const otherNames: ReadonlySet<string> = named(`
  a abbr acronym area bdi bdo big br button col colgroup data datalist dialog font head hgroup
  img image input ins isindex keygen label marquee mark math meta meter noscript optgroup
  option output param picture progress q rp rt ruby search select slot small source span sub
  sup textarea time title track u wbr nobr en-media en-todo en-crypt
`);
