import { assertNever } from './assert-never.ts';
import type { BlockNode, InlineNode, ListItemNode } from './document.ts';
import type { BlockDetail, DiffLine } from './diff.ts';
import { inlineText } from './entry.ts';

/** A line with what it is compared by. */
export interface ComparedLine {
  readonly line: DiffLine;
  /** The same for lines that read the same and are formed the same. */
  readonly key: string;
  /** The id of a typed block, by which it is known when its text changed. */
  readonly id: string | null;
  readonly style: string;
}

const plain = { number: null, action: null, block: null, shared: null, side: null } as const;
const noDetail: BlockDetail = { part: null, direction: null, valueId: null, referred: null };

/** The lines of blocks, as a reader sees them; those without text are none. */
export function comparedLines(blocks: readonly BlockNode[], depth = 0): readonly ComparedLine[] {
  return blocks.flatMap((block): readonly ComparedLine[] => {
    switch (block.type) {
      case 'paragraph':
        return textLine('paragraph', depth, block.content);
      case 'blockquote':
        return block.content.flatMap((inner) =>
          inner.type === 'paragraph'
            ? textLine('quote', depth, inner.content)
            : comparedLines([inner], depth + 1),
        );
      case 'bulletList':
        return block.content.flatMap((item) => itemLines(item, 'bullet', depth, null));
      case 'orderedList': {
        const first = block.attrs?.start ?? 1;
        return block.content.flatMap((item, index) =>
          itemLines(item, 'number', depth, first + index),
        );
      }
      case 'action': {
        const { id, owner, due, done, shared, side } = block.attrs;
        const action = { owner, due, done };
        return compared(
          { ...plain, type: 'action', depth, action, shared, side },
          block.content,
          id,
        );
      }
      case 'insight':
      case 'question': {
        const { id, shared, side } = block.attrs;
        return compared({ ...plain, type: block.type, depth, shared, side }, block.content, id);
      }
      case 'acknowledgement': {
        const { id, valueId, shared, side } = block.attrs;
        const detail = { ...noDetail, valueId };
        return compared(
          { ...plain, type: 'acknowledgement', depth, block: detail, shared, side },
          block.content,
          id,
        );
      }
      case 'feedback': {
        const { id, direction, valueId, shared, side } = block.attrs;
        return block.content.flatMap(({ attrs: { part }, content }) => {
          const detail = { ...noDetail, part, direction, valueId };
          return compared(
            { ...plain, type: 'feedback', depth, block: detail, shared, side },
            content,
            `${id} ${part}`,
          );
        });
      }
      case 'tool': {
        const { id, title, shared, side } = block.attrs;
        const head: DiffLine = { ...plain, type: 'tool', depth, shared, side, text: title };
        return [
          ...(title === '' ? [] : [lineOf(head, [], id)]),
          ...comparedLines(block.content, depth + 1),
        ];
      }
      case 'attachment': {
        const { id, name } = block.attrs;
        const head: DiffLine = { ...plain, type: 'attachment', depth, shared: false, text: name };
        return [lineOf(head, [], id), ...textLine('paragraph', depth + 1, block.content)];
      }
      case 'boundary': {
        const { id, referred } = block.attrs;
        const detail = { ...noDetail, referred };
        return compared(
          { ...plain, type: 'boundary', depth, block: detail, shared: false },
          block.content,
          id,
        );
      }
      default:
        return assertNever(block);
    }
  });
}

type Formed = Omit<DiffLine, 'text'>;

function textLine(
  type: DiffLine['type'],
  depth: number,
  content: readonly InlineNode[] | undefined,
  number: number | null = null,
): readonly ComparedLine[] {
  return compared({ ...plain, type, depth, number }, content, null);
}

function itemLines(
  { content }: ListItemNode,
  type: 'bullet' | 'number',
  depth: number,
  number: number | null,
): readonly ComparedLine[] {
  const [first, ...more] = content;
  if (first?.type !== 'paragraph') return comparedLines(content, depth + 1);
  return [...textLine(type, depth, first.content, number), ...comparedLines(more, depth + 1)];
}

function compared(
  formed: Formed,
  content: readonly InlineNode[] | undefined,
  id: string | null,
): readonly ComparedLine[] {
  const text = inlineText(content);
  return text === '' ? [] : [lineOf({ ...formed, text }, content ?? [], id)];
}

function lineOf(line: DiffLine, content: readonly InlineNode[], id: string | null): ComparedLine {
  const style = JSON.stringify([line.type, line.depth, stylesOf(content)]);
  // The number is left out: an item more at the top would change all below it.
  const key = JSON.stringify([
    style,
    line.text,
    line.action,
    line.block,
    line.shared,
    line.side,
    id,
  ]);
  return { line, key, id, style };
}

/** From where to where the text stands in which marks, without regard to how the editor cut it. */
function stylesOf(content: readonly InlineNode[]): readonly (readonly [string, number, number])[] {
  const styles: (readonly [string, number, number])[] = [];
  let from = 0;
  for (const node of content) {
    const to = from + (node.type === 'text' ? node.text.length : 1);
    const marks = (node.type === 'text' ? (node.marks ?? []) : []).map(({ type }) => type);
    const style = marks.toSorted().join(' ');
    const last = styles.at(-1);
    if (last?.[0] === style && last[2] === from) styles[styles.length - 1] = [style, last[1], to];
    else if (style !== '') styles.push([style, from, to]);
    from = to;
  }
  return styles;
}
