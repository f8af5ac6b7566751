import type { BackupMark } from '#shared/model/backup.ts';
import { words } from '#shared/words/index.ts';
import { FormattedDate } from '../../ui/formatted-date.tsx';
import classes from './shred.module.css';

/** The backups that hold a person, newest first, by date and file name. */
export function BackupList({
  backups,
  some,
  none,
}: {
  readonly backups: readonly BackupMark[];
  readonly some: (count: number) => string;
  readonly none: string;
}) {
  if (backups.length === 0) return <p className={classes['soft']}>{none}</p>;
  return (
    <>
      <p className={classes['soft']}>{some(backups.length)}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls on its own, so the keyboard must be able to stand in it */}
      <ul className={classes['backups']} tabIndex={0}>
        {backups.map((backup) => (
          <li key={backup.id} className={classes['backup']}>
            <FormattedDate at={backup.madeAt} form="day" />
            <span className={classes['file']}>
              {backup.fileName}
              {!backup.present && (
                <span className={classes['gone']}> ({words.privacy.backupGone})</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
