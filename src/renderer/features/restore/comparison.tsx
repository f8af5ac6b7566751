import type { RestorePreview } from '#shared/model/backup.ts';
import { words } from '#shared/words/index.ts';
import { compareCounts, readCounts } from './compare.ts';
import classes from './restore.module.css';

/** A table of what is in the backup; beside the vault of now where that one is here. */
export function Comparison({ preview }: { readonly preview: RestorePreview }) {
  if (preview.current === null) {
    return (
      <>
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{words.restore.columnWhat}</th>
              <th scope="col">{words.restore.columnBackup}</th>
            </tr>
          </thead>
          <tbody>
            {readCounts(preview.backup).map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={classes['text']}>{words.restore.notHere}</p>
      </>
    );
  }
  return (
    <table className={classes['table']}>
      <caption className={classes['caption']}>
        {words.restore.difference(preview.current.name)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.restore.columnWhat}</th>
          <th scope="col">{words.restore.columnBackup}</th>
          <th scope="col">{words.restore.columnNow}</th>
          <th scope="col">{words.restore.columnDifference}</th>
        </tr>
      </thead>
      <tbody>
        {compareCounts(preview.backup, preview.current.counts).map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            <td>{row.backup}</td>
            <td>{row.now}</td>
            <td className={classes['difference']} data-same={row.same}>
              {row.difference}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
