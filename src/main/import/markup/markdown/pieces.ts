type Kind = 'link' | 'picture' | 'element';

interface Standing {
  readonly kind: Kind;
  /** Where an element of HTML leads; empty for brackets. */
  readonly target: string;
  /** How many pieces were put out before it. */
  readonly at: number;
}

interface Opened extends Standing {
  /** What was put out since; null where it is too long for a label. */
  readonly label: () => string | null;
  /** Puts `text` in the place of the opening and all since. */
  readonly replace: (text: string) => void;
}

/** Text that is put out piece by piece, with the brackets and elements that are open in it. */
export interface Pieces {
  readonly put: (text: string) => void;
  readonly open: (kind: Kind, target?: string) => void;
  /** Closes the last bracket that is open. */
  readonly close: () => Opened | null;
  readonly closeElement: () => Opened | null;
  /** Whether the line so far is a row of a table. */
  readonly inRow: () => boolean;
  readonly atLineStart: () => boolean;
  /** Where `text` goes on after the next of what `sought` matches; null where there is none. */
  readonly after: (text: string, sought: string, from: number) => number | null;
  readonly all: () => string;
}

const longestLabel = 2_000;

const beginnings: Readonly<Record<Kind, string>> = {
  link: '[',
  // As long as it is not closed, it is an exclamation mark.
  picture: '\\![',
  element: '',
};

export function pieces(): Pieces {
  const out: string[] = [];
  const brackets: Standing[] = [];
  const elements: Standing[] = [];
  let line = '';

  function put(text: string): void {
    if (text === '') return;
    out.push(text);
    const end = text.lastIndexOf('\n');
    line = end < 0 ? (line + text.slice(0, 8)).slice(0, 8) : text.slice(end + 1, end + 9);
  }

  function closeLast(standing: Standing[]): Opened | null {
    const found = standing.pop();
    if (found === undefined) return null;
    const label = () => {
      let length = 0;
      for (let index = found.at + 1; index < out.length && length <= longestLabel; index += 1) {
        length += out[index]?.length ?? 0;
      }
      return length > longestLabel ? null : out.slice(found.at + 1).join('');
    };
    const replace = (text: string) => {
      out.length = found.at;
      // No link holds another: what is open around one stays text. A picture may stand in a link.
      const isGone = ({ at }: Standing) => found.kind !== 'picture' || at >= found.at;
      for (const each of [brackets, elements]) {
        while (each.length > 0 && isGone(each.at(-1) ?? found)) each.pop();
      }
      put(text);
    };
    return { ...found, label, replace };
  }

  return {
    put,
    open: (kind, target = '') => {
      (kind === 'element' ? elements : brackets).push({ kind, target, at: out.length });
      out.push(beginnings[kind]);
    },
    close: () => closeLast(brackets),
    closeElement: () => closeLast(elements),
    inRow: () => /^\s*\|/u.test(line),
    atLineStart: () => line.trim() === '',
    after: afterNext(),
    all: () => out.join(''),
  };
}

/** Looks only once to the end of a text in vain. */
function afterNext(): Pieces['after'] {
  const inVain = new Set<string>();
  return (text, sought, from) => {
    if (inVain.has(sought)) return null;
    const pattern = new RegExp(sought, 'giu');
    pattern.lastIndex = from;
    if (pattern.test(text)) return pattern.lastIndex;
    inVain.add(sought);
    return null;
  };
}
