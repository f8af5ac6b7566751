import { Button } from '@mantine/core';
import { HelpLink } from '#renderer/app/help-link.tsx';
import { IconFileSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Verdict } from '#shared/model/verdict.ts';
import { words } from '#shared/words/index.ts';
import { useAskedSummary } from '../../app/use-asked-file.ts';
import { useAct } from '../../app/use-command.ts';
import { Notice, Page } from '../../ui/index.ts';
import { CheckingPage } from './checking-page.tsx';
import { VerdictView } from './verdict-view.tsx';
import classes from './verify-page.module.css';

/** Checks a signed summary that came as a file: PDF or bundle, from this vault or from anybody's. */
export function VerifyPage() {
  return <CheckPage actions={<HelpLink page="verify" />} />;
}

/** @param actions beside the title; without an open vault there are no places to lead to */
export function CheckPage({ actions }: { readonly actions?: ReactNode }) {
  const check = useAct('verifyFile', { quiet: true });
  // A cancelled dialog leaves the verdict that was there before.
  const [found, setFound] = useState<{ readonly number: number; readonly verdict: Verdict }>();
  const keep = (verdict: Verdict | null) => {
    if (verdict !== null) setFound((before) => ({ number: (before?.number ?? 0) + 1, verdict }));
  };
  const cancelled = check.isSuccess && check.data === null;
  const asked = useAct('verifyAskedFile', { quiet: true });
  const drop = useAct('dropAskedFile', { quiet: true });
  useAskedSummary(() => {
    check.reset();
    asked.mutate({}, { onSuccess: keep, onSettled: () => drop.mutate({}) });
  });
  const checking = check.isPending || asked.isPending;
  const failure = check.error ?? asked.error;

  return (
    <Page title={words.verify.title} lead={words.verify.lead} actions={actions}>
      <div className={classes['choose']}>
        <Button
          size="md"
          variant={found === undefined ? 'filled' : 'default'}
          leftSection={<IconFileSearch size={18} stroke={1.6} aria-hidden />}
          loading={checking}
          onClick={() => {
            asked.reset();
            check.mutate({}, { onSuccess: keep });
          }}
        >
          {found === undefined ? words.verify.choose : words.verify.chooseAnother}
        </Button>
        <output className={classes['soft']}>
          {checking && words.verify.checking}
          {cancelled && words.verify.cancelled}
        </output>
      </div>
      {failure !== null && <Notice tone="danger">{words.errors[failure.code]}</Notice>}
      {found !== undefined && failure === null && (
        // Each verdict is a new one, also of the same file: its heading takes the focus again.
        <VerdictView key={found.number} verdict={found.verdict} />
      )}
      <CheckingPage />
    </Page>
  );
}
