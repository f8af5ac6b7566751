import { Button } from '@mantine/core';
import { words } from '#shared/words/index.ts';
import { Loaded, Page, Section } from '#renderer/ui/index.ts';
import { CheckLog } from './check-log.tsx';
import { Entries } from './entries.tsx';
import { useActivityLog } from './use-activity-log.ts';
import classes from './activity.module.css';

const text = words.activity;

/** What was done in this vault, newest first, and whether the log of it can be trusted. */
export function ActivityPage() {
  const log = useActivityLog();
  return (
    <Page title={text.title} lead={text.lead}>
      <Section title={text.checkTitle}>
        <CheckLog />
      </Section>
      <Section title={text.log}>
        <Loaded query={log}>
          {(entries) => (
            <>
              <Entries entries={entries} />
              {log.hasNextPage ? (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  className={classes['more'] ?? ''}
                  loading={log.isFetchingNextPage}
                  onClick={() => void log.fetchNextPage()}
                >
                  {text.earlier}
                </Button>
              ) : (
                <p className={classes['end']}>{text.begins}</p>
              )}
            </>
          )}
        </Loaded>
      </Section>
    </Page>
  );
}
