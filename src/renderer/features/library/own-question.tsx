import { Menu } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { steps } from '#shared/model/library.ts';
import type { BankQuestion } from '#shared/model/library.ts';
import { words } from '#shared/words/index.ts';
import { useBin } from '#renderer/app/use-bin.ts';
import { MoreMenu, menuIcon } from '#renderer/ui/more-menu.tsx';
import classes from './library.module.css';

const { library } = words;

/** A question of the coach's own, with where it fits. */
export function OwnQuestion({
  question,
  onEdit,
}: {
  readonly question: BankQuestion;
  readonly onEdit: (question: BankQuestion) => void;
}) {
  const bin = useBin('question', {
    removed: library.questionRemoved,
    back: library.questionRestored,
  });
  const step = steps.find((name) => name === question.step);
  const fits = [
    ...(step === undefined ? [] : [library.steps[step]]),
    ...(question.situation === null ? [] : [library.situations[question.situation]]),
  ];
  return (
    <li className={classes['row']}>
      <div className={classes['words']}>
        <p className={classes['saying']} data-private>
          {question.text}
        </p>
        {fits.length > 0 && <p className={classes['faint']}>{fits.join(' · ')}</p>}
      </div>
      <MoreMenu size="lg" label={library.more(question.text)}>
        <Menu.Item leftSection={<IconPencil {...menuIcon} />} onClick={() => onEdit(question)}>
          {library.editQuestion}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash {...menuIcon} />}
          onClick={() => void bin.remove(question.id)}
        >
          {library.remove}
        </Menu.Item>
      </MoreMenu>
    </li>
  );
}
