import { feedbackParts } from '#shared/model/feedback.ts';
import type { AcknowledgementItem, FeedbackItem } from '#shared/model/feedback.ts';
import type { InsightsPage } from '#shared/model/insights/page.ts';
import { words } from '#shared/words/index.ts';
import { Section } from '#renderer/ui/index.ts';
import { Figures } from './figures.tsx';
import { PieceList } from './lists.tsx';

const text = words.insights;

/** Feedback in both directions, and what was acknowledged. */
export function SaidPart({
  page,
  named,
}: {
  readonly page: InsightsPage;
  readonly named: boolean;
}) {
  const feedback = page.people.flatMap(({ person, feedback: own }) =>
    own.map((item) => ({ item, name: person.name })),
  );
  const acknowledged = page.people.flatMap(({ person, acknowledgements }) =>
    acknowledgements.map((item) => ({ item, name: person.name })),
  );
  const piece = ({
    item,
    name,
  }: {
    readonly item: FeedbackItem | AcknowledgementItem;
    readonly name: string;
  }) => ({
    id: item.id,
    sessionId: item.sessionId,
    at: item.sessionStartsAt,
    text: 'text' in item ? item.text : firstOf(item),
    aside: [...(named ? [name] : []), ...(item.value === null ? [] : [item.value])].join(' · '),
  });
  const directed = (direction: FeedbackItem['direction'], label: string) => {
    const found = feedback.filter(({ item }) => item.direction === direction);
    return {
      label,
      count: found.length,
      items: <PieceList pieces={latestFirst(found.map(piece))} />,
    };
  };
  return (
    <Section title={text.said}>
      <Figures
        label={text.said}
        figures={[
          directed('given', text.given),
          directed('received', text.received),
          {
            label: text.acknowledged,
            count: acknowledged.length,
            items: <PieceList pieces={latestFirst(acknowledged.map(piece))} />,
          },
        ]}
      />
    </Section>
  );
}

function latestFirst<T extends { readonly at: string }>(pieces: readonly T[]): readonly T[] {
  return pieces.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** Feedback may have been begun at any of its parts. */
function firstOf(feedback: FeedbackItem): string {
  return feedbackParts.map((part) => feedback[part]).find((text) => text !== '') ?? '';
}
