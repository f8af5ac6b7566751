import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { words } from '#shared/words/index.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';

/** Stands in for a place that stopped working. It shows nothing of the error, which may hold note text. */
export function BrokenPage({ reset }: { readonly reset?: () => void }) {
  return (
    <Page title={words.common.brokenTitle} lead={words.common.brokenText}>
      <Button component={Link} to="/" variant="default" onClick={reset}>
        {words.common.goHome}
      </Button>
    </Page>
  );
}

export function MissingPage() {
  return (
    <Page title={words.common.missingTitle}>
      <EmptyState
        title={words.common.missingTitle}
        text={words.common.missingText}
        action={
          <Button component={Link} to="/" variant="default">
            {words.common.goHome}
          </Button>
        }
      />
    </Page>
  );
}
