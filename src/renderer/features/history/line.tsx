import { VisuallyHidden } from '@mantine/core';
import {
  IconAward,
  IconBulb,
  IconMessage2,
  IconPaperclip,
  IconQuestionMark,
  IconSquare,
  IconSquareCheck,
  IconStethoscope,
  IconTool,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { assertNever } from '#shared/model/assert-never.ts';
import type { DiffLine } from '#shared/model/diff.ts';
import { words } from '#shared/words/index.ts';
import { formatDay } from '#renderer/ui/index.ts';
import classes from './pieces.module.css';

const signs = { added: '+', removed: '−', changed: '~', same: '' };

const nothingElse: readonly string[] = [];

/** One paragraph, item or block of an answer, with the sign of what happened to it in the margin. */
export function Line({
  line,
  change,
  notes = nothingElse,
  memberName,
  children,
}: {
  readonly line: DiffLine;
  readonly change: keyof typeof signs;
  /** What changed besides the words. */
  readonly notes?: readonly string[];
  readonly memberName: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes['line']} data-change={change} data-type={line.type}>
      <span className={classes['sign']} aria-hidden>
        {signs[change]}
      </span>
      <div className={classes['text']} data-depth={Math.min(line.depth, 4)}>
        <Lead line={line} />
        <div className={classes['words']}>
          {line.block?.part && (
            <span className={classes['part']}>{words.blocks.parts[line.block.part]}: </span>
          )}
          {children}
          {line.action !== null && (
            <span className={classes['meta']}>{actionWords(line.action, memberName)}</span>
          )}
          {notes.map((note) => (
            <span key={note} className={classes['note']}>
              {note}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

function Lead({ line }: { readonly line: DiffLine }) {
  switch (line.type) {
    case 'bullet':
      return <span className={classes['lead']}>•</span>;
    case 'number':
      return <span className={classes['lead']}>{line.number}.</span>;
    case 'action':
      return (
        <span className={classes['lead']}>
          {line.action?.done === true ? <IconSquareCheck {...icon} /> : <IconSquare {...icon} />}
          <VisuallyHidden>{words.session.action}: </VisuallyHidden>
        </span>
      );
    case 'paragraph':
    case 'quote':
      return null;
    case 'insight':
    case 'feedback':
    case 'acknowledgement':
    case 'question':
    case 'tool':
    case 'boundary':
    case 'attachment': {
      const Icon = blockIcons[line.type];
      return (
        <span className={classes['lead']}>
          <Icon {...icon} />
          <VisuallyHidden>{words.search.kind[line.type]}: </VisuallyHidden>
        </span>
      );
    }
    default:
      return assertNever(line.type);
  }
}

const blockIcons = {
  insight: IconBulb,
  feedback: IconMessage2,
  acknowledgement: IconAward,
  question: IconQuestionMark,
  tool: IconTool,
  boundary: IconStethoscope,
  attachment: IconPaperclip,
} as const;

function actionWords(
  { owner, due, done }: NonNullable<DiffLine['action']>,
  memberName: string,
): string {
  return [
    owner === 'coach' ? words.common.ownerCoach : memberName,
    ...(due === null ? [] : [words.common.due(formatDay(due))]),
    ...(done ? [words.session.actionDone] : []),
  ].join(' · ');
}
