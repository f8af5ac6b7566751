import { useNavigate, useSearch } from '@tanstack/react-router';
import type { InsightsPage, Span } from '#shared/model/insights/page.ts';
import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { formatDay, systemZone, today } from '#renderer/ui/index.ts';

/** The span of this visit, and what is counted in it. It is part of the address, so that Back keeps it. */
export function useSpan(personId: string | null) {
  const { span = 'quarter' } = useSearch({ strict: false });
  const navigate = useNavigate();
  const page = useCommand(
    'getInsights',
    { personId, span, today: today(), zone: systemZone() },
    { keepPrevious: true },
  );
  return {
    span,
    page,
    setSpan: (next: Span) =>
      void navigate({ to: '.', search: { span: next }, replace: true, resetScroll: false }),
  };
}

export function sinceWhen({ from }: Pick<InsightsPage, 'from'>): string {
  return from === null ? words.insights.leadAll : words.insights.lead(formatDay(from));
}
