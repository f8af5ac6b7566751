import { Radio, Stack, Textarea } from '@mantine/core';
import { memberMeanings, needsComment } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import type { SignForm, SignProblems } from './sign-form.ts';
import classes from './sign-step.module.css';

/** What the signature says. A comment is asked for only where it is part of the meaning. */
export function MeaningChoice({
  form,
  problems,
  onChange,
}: {
  readonly form: SignForm;
  readonly problems: SignProblems;
  readonly onChange: (part: Partial<SignForm>) => void;
}) {
  return (
    <div>
      <Radio.Group
        label={words.turn.sign.meaning}
        value={form.meaning}
        error={problems.meaning}
        onChange={(chosen) => {
          const meaning = memberMeanings.find((each) => each === chosen);
          if (meaning !== undefined) onChange({ meaning });
        }}
      >
        <Stack gap="xs" className={classes['choices']}>
          {memberMeanings.map((meaning) => (
            <Radio
              key={meaning}
              value={meaning}
              label={words.turn.sign[meaning]}
              description={words.turn.sign[`${meaning}Means`]}
              aria-invalid={problems.meaning === undefined ? undefined : true}
              classNames={{ root: classes['choice'] ?? '' }}
            />
          ))}
        </Stack>
      </Radio.Group>
      {form.meaning !== null && needsComment(form.meaning) && (
        <Textarea
          className={classes['comment']}
          classNames={{ input: classes['writing'] ?? '' }}
          label={form.meaning === 'declined' ? words.turn.sign.reason : words.turn.sign.comment}
          description={
            form.meaning === 'declined' ? words.turn.sign.reasonHint : words.turn.sign.commentHint
          }
          autosize
          minRows={3}
          maxLength={2_000}
          value={form.comment}
          error={problems.comment}
          onChange={(event) => onChange({ comment: event.currentTarget.value })}
        />
      )}
    </div>
  );
}
