import { useState } from 'react';
import type { ImportFolder, ImportOverview } from '#shared/model/import/preview.ts';
import { imports } from '#shared/words/imports.ts';
import { useAct, useCommand } from '#renderer/app/use-command.ts';
import { Loaded } from '#renderer/ui/index.ts';
import { Pager } from './pager.tsx';
import { WhoseSelect } from './whose-select.tsx';
import classes from './rows.module.css';

/** Whose the notes of each folder are, and those of which nobody knows it. */
export function FoldersPart({
  overview: { unknown, rest },
}: {
  readonly overview: ImportOverview;
}) {
  const [from, setFrom] = useState(0);
  const folders = useCommand('listImportFolders', { from }, { fresh: true, keepPrevious: true });
  const map = useAct('mapImport');
  return (
    <Loaded query={folders}>
      {({ rows, total }) => (
        <>
          <ul>
            {rows.map((folder) => (
              <Folder key={folder.index} folder={folder} map={map.mutate} />
            ))}
            {(unknown > 0 || rest.kind !== 'nobody') && (
              <li className={classes['row']}>
                <div className={classes['words']}>
                  <p className={classes['name']}>{imports.rest}</p>
                  <p className={classes['detail']}>{imports.restHint(unknown)}</p>
                </div>
                <div className={classes['control']}>
                  <WhoseSelect
                    target={rest}
                    name={imports.whoseOf(imports.rest)}
                    onTarget={(target) => map.mutate({ of: { kind: 'rest' }, target })}
                  />
                </div>
              </li>
            )}
          </ul>
          <Pager from={from} total={total} onFrom={setFrom} />
        </>
      )}
    </Loaded>
  );
}

function Folder({
  folder: { index, path, notes, found, target },
  map,
}: {
  readonly folder: ImportFolder;
  readonly map: ReturnType<typeof useAct<'mapImport'>>['mutate'];
}) {
  const name = imports.folder(path);
  return (
    <li className={classes['row']}>
      <div className={classes['words']}>
        <p className={classes['name']} data-private>
          <bdi>{name}</bdi>
        </p>
        <p className={classes['detail']}>{imports.notesIn(notes)}</p>
      </div>
      <div className={classes['control']}>
        <WhoseSelect
          target={target}
          asFound={imports.asFound(found)}
          suggestion={path.at(-1) ?? ''}
          name={imports.whoseOf(name)}
          onTarget={(next) => map({ of: { kind: 'folder', index }, target: next })}
        />
      </div>
    </li>
  );
}
