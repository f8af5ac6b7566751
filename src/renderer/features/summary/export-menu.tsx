import { Button, Menu } from '@mantine/core';
import {
  IconDownload,
  IconFileText,
  IconMarkdown,
  IconPrinter,
  IconSignature,
} from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import type { SummaryPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { menuIcon } from '../../ui/more-menu.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { waysOut } from './ways-out.ts';
import type { Outgoing, WayOut } from './ways-out.ts';
import classes from './summary-page.module.css';

const icons = {
  pdf: IconFileText,
  bundle: IconSignature,
  markdown: IconMarkdown,
  print: IconPrinter,
} as const;

/**
 * Every way in which the summary can leave as a file or on paper.
 *
 * @param first whether it is the first thing to do here
 */
export function ExportMenu({
  summary,
  first,
}: {
  readonly summary: SummaryPage;
  readonly first: boolean;
}) {
  const say = words.summary.export;
  const [leaving, leave] = useState<{ readonly way: WayOut; readonly what: Outgoing } | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const groups = waysOut(summary);
  return (
    <>
      {/* Here and not in a toast, which would lie over the signatures. */}
      <output className={classes['note']} data-private>
        {saved !== null && say.saved(saved)}
      </output>
      <Menu position="top-end" width="target">
        <Menu.Target>
          <Button
            size={first ? 'md' : 'sm'}
            variant={first ? 'filled' : 'subtle'}
            fullWidth
            leftSection={<IconDownload size={18} stroke={1.6} aria-hidden />}
          >
            {say.menu}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {groups.map((what) => (
            <Fragment key={String(what.draft)}>
              {(what.draft || groups.length > 1) && (
                <Menu.Label>{what.draft ? say.draft : say.signed}</Menu.Label>
              )}
              {what.ways.map((way) => {
                const Icon = icons[way];
                return (
                  <Menu.Item
                    key={way}
                    leftSection={<Icon {...menuIcon} />}
                    onClick={() => {
                      setSaved(null);
                      leave({ way, what });
                    }}
                  >
                    {say[way]}
                  </Menu.Item>
                );
              })}
            </Fragment>
          ))}
        </Menu.Dropdown>
      </Menu>
      {leaving !== null && (
        <ExportDialog
          sessionId={summary.sessionId}
          {...leaving}
          onSaved={setSaved}
          onClose={() => leave(null)}
        />
      )}
    </>
  );
}
