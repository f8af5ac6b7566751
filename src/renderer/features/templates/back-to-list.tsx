import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { words } from '#shared/words/index.ts';
import classes from './template-page.module.css';

export function BackToList() {
  return (
    <Link to="/settings/templates" className={classes['back']}>
      <IconArrowLeft size={14} stroke={1.8} aria-hidden />
      {words.templates.back}
    </Link>
  );
}
