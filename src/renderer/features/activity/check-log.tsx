import { Button } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { locale } from '#shared/words/language.ts';
import { words } from '#shared/words/index.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { Notice } from '#renderer/ui/index.ts';
import classes from './activity.module.css';

const text = words.activity;

/** Goes through the whole log, line by line, and says what was found. */
export function CheckLog() {
  const check = useAct('checkAuditLog');
  const found = check.data;
  return (
    <div className={classes['check']}>
      <p className={classes['soft']}>{text.checkText}</p>
      <Button
        variant="default"
        leftSection={<IconShieldCheck size={17} stroke={1.6} aria-hidden />}
        loading={check.isPending}
        onClick={() => check.mutate({})}
      >
        {text.check}
      </Button>
      <output className={classes['found']}>
        {found !== undefined && !check.isPending && (
          <Notice tone={found.intact ? 'good' : 'danger'}>
            {found.intact
              ? text.intact(found.rows.toLocaleString(locale()))
              : text.broken(found.rows.toLocaleString(locale()))}
            <span className={classes['head']}>
              {text.head} <code>{found.head.slice(0, 16)}</code>
            </span>
          </Notice>
        )}
      </output>
    </div>
  );
}
