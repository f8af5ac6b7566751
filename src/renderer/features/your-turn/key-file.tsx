import { Button, FileButton, Input } from '@mantine/core';
import { useId } from 'react';
import { words } from '#shared/words/index.ts';
import type { SignForm, SignProblems } from './sign-form.ts';
import classes from './sign-step.module.css';

/** The longest that main takes (contract `signAsMember`); a key file has a few hundred letters. */
const longest = 10_000;

/** The member's own key file, read in the page. */
export function KeyFile({
  file,
  problem,
  onChange,
  onProblem,
}: {
  readonly file: SignForm['keyFile'];
  readonly problem: string | undefined;
  readonly onChange: (file: SignForm['keyFile']) => void;
  readonly onProblem: (problems: SignProblems) => void;
}) {
  const id = useId();
  const { sign } = words.turn;
  const read = async (chosen: File | null) => {
    if (chosen === null) return;
    const text = chosen.size > longest ? null : await chosen.text().catch(() => null);
    onChange(text === null ? null : { name: chosen.name, text });
    if (text === null) onProblem({ keyFile: words.errors.member_key_unreadable });
  };
  return (
    <Input.Wrapper
      className={classes['fileField'] ?? ''}
      label={sign.file}
      labelElement="div"
      description={sign.fileMeans}
      error={problem}
      errorProps={{ id: `${id}-error` }}
    >
      <div className={classes['file']}>
        <FileButton onChange={(chosen) => void read(chosen)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              aria-describedby={problem === undefined ? undefined : `${id}-error`}
              data-invalid={problem === undefined ? undefined : true}
            >
              {file === null ? sign.fileChoose : sign.fileOther}
            </Button>
          )}
        </FileButton>
        <output className={classes['fileName']}>{file?.name}</output>
      </div>
    </Input.Wrapper>
  );
}
