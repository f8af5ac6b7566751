import { shredKinds } from '#shared/model/history.ts';
import type { ShredPreview as Preview } from '#shared/model/history.ts';
import { words } from '#shared/words/index.ts';
import { BackupList } from './backup-list.tsx';
import classes from './shred.module.css';

/** What would be destroyed, and where the person would still be found. */
export function ShredPreview({ preview }: { readonly preview: Preview }) {
  const { privacy } = words;
  const some = shredKinds.filter((kind) => preview[kind] > 0);
  return (
    <>
      <div className={classes['part']}>
        <p>{privacy.shredLead}</p>
        {some.length === 0 ? (
          <p>{privacy.shredNothing}</p>
        ) : (
          <ul className={classes['goes']}>
            {some.map((kind) => (
              <li key={kind}>{privacy.shredCounts[kind](preview[kind])}</li>
            ))}
          </ul>
        )}
      </div>
      <section className={classes['part']} aria-labelledby="shred-stays">
        <h3 id="shred-stays" className={classes['title']}>
          {privacy.shredStays}
        </h3>
        <BackupList
          backups={preview.backups}
          some={privacy.shredBackups}
          none={privacy.shredNoBackups}
        />
        <p className={classes['soft']}>{privacy.shredExports}</p>
        <p className={classes['soft']}>{privacy.shredCopies}</p>
      </section>
    </>
  );
}
