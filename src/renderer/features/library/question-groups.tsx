import type { BankQuestion } from '#shared/model/library.ts';
import { words } from '#shared/words/index.ts';
import { Section } from '#renderer/ui/index.ts';
import { groupQuestions } from './filter-questions.ts';
import { OwnQuestion } from './own-question.tsx';
import library from './library.module.css';
import classes from './questions.module.css';

/** The coach's own first, then those of the program by where they fit. */
export function QuestionGroups({
  questions,
  all,
  onEdit,
}: {
  readonly questions: readonly BankQuestion[];
  /** Whether nothing is filtered away: only then a missing group means that there is none. */
  readonly all: boolean;
  readonly onEdit: (question: BankQuestion) => void;
}) {
  const own = questions.filter((question) => question.own);
  return (
    <>
      {(own.length > 0 || all) && (
        <Section title={words.library.ownQuestions}>
          {own.length === 0 ? (
            <p className={library['about']}>{words.library.noOwnQuestions}</p>
          ) : (
            <ul>
              {own.map((question) => (
                <OwnQuestion key={question.id} question={question} onEdit={onEdit} />
              ))}
            </ul>
          )}
        </Section>
      )}
      {groupQuestions(questions).map((group) => (
        <Section key={group.of} title={titles[group.of]}>
          <ul className={classes['list']}>
            {group.questions.map(({ id, text }) => (
              <li key={id} className={classes['question']}>
                {text}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

const titles = { ...words.library.steps, ...words.library.situations };
