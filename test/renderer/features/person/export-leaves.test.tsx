import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { LeavingSummary } from '#shared/model/export.ts';
import { leavingItems } from '#shared/model/leaving.ts';
import { leaving } from '#shared/words/leaving.ts';
import { ExportLeaves } from '#renderer/features/person/export-leaves.tsx';
import { sharedContent } from '../../../support/summary-pages.ts';

test('what leaves of a person is read with dates as people write them', () => {
  const { startsAt, zone } = sharedContent.session;
  const lines = leavingItems({ content: sharedContent, signatures: [] }, leaving);
  const link = { position: 0, state: 'none', leaving: lines } as const;
  const summary: LeavingSummary = { sessionId: 's', startsAt, zone, links: [link] };
  const page = renderToStaticMarkup(
    <MantineProvider>
      <ExportLeaves summaries={[summary]} />
    </MantineProvider>,
  );
  expect(page.match(/\d{4}-\d\d-\d\d[^<]*/g) ?? []).toEqual([]);
});
