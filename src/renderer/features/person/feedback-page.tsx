import { useParams } from '@tanstack/react-router';
import { feedbackDirections, feedbackParts } from '#shared/model/feedback.ts';
import type { AcknowledgementItem, FeedbackItem } from '#shared/model/feedback.ts';
import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { EmptyState, Loaded, Section } from '#renderer/ui/index.ts';
import { DatedEntries, DatedEntry } from './dated-entries.tsx';
import classes from './feedback-page.module.css';

/** What the two told each other about their work, and what was acknowledged. */
export function FeedbackPage() {
  const { personId } = useParams({ from: '/people/$personId' });
  const page = useCommand('getFeedback', { personId });

  return (
    <Loaded query={page}>
      {({ feedback, acknowledgements }) =>
        feedback.length + acknowledgements.length === 0 ? (
          <EmptyState title={words.people.noFeedbackTitle} text={words.people.noFeedback} />
        ) : (
          <>
            {feedbackDirections.map((direction) => (
              <FeedbackSection
                key={direction}
                title={words.people.feedbackOf[direction]}
                items={feedback.filter((item) => item.direction === direction)}
              />
            ))}
            <Acknowledgements items={acknowledgements} />
          </>
        )
      }
    </Loaded>
  );
}

function FeedbackSection({
  title,
  items,
}: {
  readonly title: string;
  readonly items: readonly FeedbackItem[];
}) {
  if (items.length === 0) return null;
  return (
    <Section title={title} aside={items.length}>
      <DatedEntries label={title}>
        {items.map((item) => (
          <DatedEntry key={item.id} entry={item}>
            <dl className={classes['parts']}>
              {feedbackParts
                .filter((part) => item[part] !== '')
                .map((part) => (
                  <div key={part} className={classes['part']}>
                    <dt>{words.blocks.parts[part]}</dt>
                    <dd>{item[part]}</dd>
                  </div>
                ))}
              {item.value !== null && (
                <div className={classes['part']}>
                  <dt>{words.people.feedbackValue}</dt>
                  <dd className={classes['value']}>{item.value}</dd>
                </div>
              )}
            </dl>
          </DatedEntry>
        ))}
      </DatedEntries>
    </Section>
  );
}

function Acknowledgements({ items }: { readonly items: readonly AcknowledgementItem[] }) {
  if (items.length === 0) return null;
  return (
    <Section title={words.people.acknowledgements} aside={items.length}>
      <DatedEntries label={words.people.acknowledgements}>
        {items.map((item) => (
          <DatedEntry key={item.id} entry={item}>
            <p>{item.text}</p>
            {item.value !== null && (
              <p className={classes['served']}>{words.people.served(item.value)}</p>
            )}
          </DatedEntry>
        ))}
      </DatedEntries>
    </Section>
  );
}
