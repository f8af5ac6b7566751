import type { BackupMark } from '#shared/model/backup.ts';
import { words } from '#shared/words/index.ts';
import { formatBytes, relativeInstant } from '#renderer/ui/index.ts';
import classes from './backups.module.css';

/** Every backup that is known, newest first; also one whose file is gone. */
export function BackupTable({ backups }: { readonly backups: readonly BackupMark[] }) {
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{words.backups.columnMade}</th>
          <th scope="col">{words.backups.columnHolds}</th>
          <th scope="col" className={classes['number']}>
            {words.backups.columnSize}
          </th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <tr key={backup.id} data-present={backup.present}>
            <th scope="row">
              <time dateTime={backup.madeAt}>{relativeInstant(backup.madeAt)}</time>
              <span className={classes['file']}>{backup.fileName}</span>
            </th>
            <td>
              {backup.present
                ? words.backups.holds(backup.counts.people, backup.counts.sessions)
                : words.backups.gone}
            </td>
            <td className={classes['number']}>{backup.present && formatBytes(backup.bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
