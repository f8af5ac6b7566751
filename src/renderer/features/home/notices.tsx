import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { sampleVaultAccess } from '#shared/model/app.ts';
import type { BackupNotice } from '#shared/model/backup.ts';
import type { RetentionDue } from '#shared/model/history.ts';
import type { HomePage } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { useAct, useCommand } from '#renderer/app/use-command.ts';
import {
  Notice,
  daysBetween,
  dayOf,
  formatDay,
  relativeInstant,
  today,
} from '#renderer/ui/index.ts';
import classes from './home.module.css';
import { SampleNotice } from './sample-notice.tsx';

/** Of more people than these, only how many there are. */
const mostNamed = 3;

/** Put off until the vault is opened again: a lock starts the page, and with it this, afresh. */
let putOff = false;

/** What the coach should know, said once and quietly, above everything else of the day. */
export function Notices({ home, bare }: { readonly home: HomePage; readonly bare: boolean }) {
  const { backup, retentionDue } = home;
  const vault = useCommand('getAppState', {}).data?.open?.name;
  // An empty vault has nothing that could be lost yet, and the sample nothing that would be missed.
  const noMatter = bare || vault === undefined || vault === sampleVaultAccess.name;
  const aboutBackups = backup !== null && !(noMatter && backup.kind === 'none_chosen');
  return (
    <div className={classes['notices']}>
      <SampleNotice />
      {home.logLost !== null && <LogLost at={home.logLost} />}
      {aboutBackups && <Backups notice={backup} />}
      {retentionDue.length > 0 && <Retention due={retentionDue} />}
    </div>
  );
}

function LogLost({ at }: { readonly at: string }) {
  const dismiss = useAct('dismissLogLoss');
  return (
    <Notice
      tone="warn"
      title={words.home.logLostTitle}
      action={
        <>
          <Button
            size="compact-sm"
            variant="subtle"
            loading={dismiss.isPending}
            onClick={() => dismiss.mutate({})}
          >
            {words.home.understood}
          </Button>
          <Place to="/settings/backups">{words.home.toBackups}</Place>
        </>
      }
    >
      {words.home.logLostText(relativeInstant(at, 'within'))}
    </Notice>
  );
}

function Backups({ notice }: { readonly notice: BackupNotice }) {
  const [hidden, setHidden] = useState(putOff);
  if (notice.kind === 'overdue') {
    const { since } = notice;
    const days = since === null ? null : daysBetween(dayOf(since), today());
    return (
      <Notice
        tone="warn"
        title={words.home.overdueTitle(days)}
        action={<Place to="/settings/backups">{words.home.toBackups}</Place>}
      >
        {since === null
          ? words.home.neverBackedUp
          : words.home.overdueText(relativeInstant(since, 'within'))}
      </Notice>
    );
  }
  if (hidden) return null;
  const later = () => {
    putOff = true;
    setHidden(true);
  };
  return (
    <Notice
      title={words.home.noFolderTitle}
      action={
        <>
          <Button size="compact-sm" variant="subtle" onClick={later}>
            {words.home.notNow}
          </Button>
          <Place to="/settings/backups">{words.home.toBackups}</Place>
        </>
      }
    >
      {words.home.noFolderText}
    </Notice>
  );
}

function Retention({ due }: { readonly due: readonly RetentionDue[] }) {
  return (
    <Notice
      title={words.home.retentionTitle(due.length)}
      action={<Place to="/settings/privacy">{words.home.toPrivacy}</Place>}
    >
      {due.length <= mostNamed ? (
        <ul>
          {due.map((person) => (
            <li key={person.id}>
              <Link
                to="/people/$personId"
                params={{ personId: person.id }}
                className={classes['inNotice']}
                data-private
              >
                {person.name}
              </Link>
              {words.home.keptUntil(formatDay(person.keepUntil))}
            </li>
          ))}
        </ul>
      ) : (
        words.home.retentionMany
      )}
    </Notice>
  );
}

function Place({
  to,
  children,
}: {
  readonly to: '/settings/backups' | '/settings/privacy';
  readonly children: ReactNode;
}) {
  return (
    <Button component={Link} to={to} size="compact-sm" variant="default">
      {children}
    </Button>
  );
}
