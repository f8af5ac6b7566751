import { escaped } from '../markup/escape.ts';
import type { Wikilinks } from '../markup/markdown/context.ts';
import type { References } from '../markup/references.ts';

/**
 * Links between notes, `[[Note]]`, `[[Note#Heading]]` and `[[Note|as it is called here]]`, become what a
 * reader saw of them; `![[picture.png]]` and links to files become the file.
 *
 * Source: help.obsidian.md, Internal links and Embed files.
 */
export function wikilinksTo(references: References): Wikilinks {
  return (inner, isShown) => {
    const parting = inner.indexOf('|');
    const target = (parting < 0 ? inner : inner.slice(0, parting)).replace(/\\$/u, '').trim();
    const alias = parting < 0 ? '' : inner.slice(parting + 1).trim();
    // `![[picture.png|300]]` says how wide it is shown.
    const isWidth = isShown && /^\d+(?:x\d+)?$/u.test(alias);
    const called = alias === '' || isWidth ? nameIn(target) : alias;
    const label = escaped(called);
    const named = isShown ? references.shown(target, label) : references.linked(target, label);
    return named === '' ? escaped(inner) : named;
  };
}

/** A note as links show it: `Note#Heading` as `Note > Heading`. */
function nameIn(target: string): string {
  return target
    .split('#')
    .map((part) => part.replace(/^\^/u, '').trim())
    .filter((part) => part !== '')
    .join(' > ');
}
