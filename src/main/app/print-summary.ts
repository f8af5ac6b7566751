import { summaryHtml } from '#main/summary/index.ts';
import type { Lifecycle } from './lifecycle.ts';
import { outgoingSummary } from './summary-file.ts';

/**
 * Opens the system's dialog for printing on the summary's pages, and resolves when it is closed, with or
 * without a print: no system tells which. A lock, or `cancelWork`, closes it.
 *
 * @throws AppError `print_failed`, `cancelled`, `locked`
 */
export async function printSummary(
  app: Lifecycle,
  sessionId: string,
  draft: boolean,
): Promise<null> {
  const { shell, works } = app;
  const outgoing = await outgoingSummary(app, sessionId, draft);
  const html = await summaryHtml(outgoing.page);
  // What could not be recorded does not leave; whether it then left only the person knows.
  await outgoing.record('printed');
  await works.run((signal) => shell.printOnPaper(html, outgoing.page.paper, signal));
  return null;
}
