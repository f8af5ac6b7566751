import type { BlockNode, NoteDocument, SessionDocument } from '#shared/model/document.ts';
import { entriesOf } from '#shared/model/entry.ts';
import { feedbackParts } from '#shared/model/feedback.ts';
import type { SampleLibrary } from './make-library.ts';
import type { Random } from './random.ts';
import type { Background, FeedbackStory } from './told.ts';

interface Written {
  readonly document: SessionDocument;
  readonly notes: NoteDocument;
}

interface Moment {
  readonly background: Background;
  /** Which of the sessions that were held, from 0, and how many they are. */
  readonly index: number;
  readonly of: number;
  readonly startsAt: string;
  readonly beside: Random;
  readonly library: SampleLibrary;
}

/** Left unanswered in the latest session, it is kept for the next one. */
const keptPrompt = 'how.strengths';

function keeps({ index, of, background }: Moment): boolean {
  return index === of - 1 && background.agenda.length > 0;
}

/**
 * A session with what the coach set apart in it: feedback and acknowledgements with the value that they
 * are about, a question that was asked, a tool, a boundary.
 */
export function withTypedBlocks(written: Written, moment: Moment): Written {
  const { notes } = written;
  const document = withOneSide(written, moment);
  const added = addedTo(moment);
  return {
    notes,
    document: {
      ...document,
      content: document.content.map((section) => ({
        ...section,
        content: section.content.map((prompt) => {
          const { promptId } = prompt.attrs;
          const content = [
            ...(promptId.endsWith('.acknowledge')
              ? prompt.content.map((block) => acknowledged(block, moment))
              : prompt.content),
            ...(added[promptId] ?? []),
          ];
          // A blank line before a block is what the editor leaves out.
          const written = content.filter((block) => !isBlank(block));
          if (written.length > 0) return { ...prompt, content: written };
          return keeps(moment) && promptId === keptPrompt
            ? { ...prompt, content, attrs: { ...prompt.attrs, keep: true } }
            : { ...prompt, content };
        }),
      })),
    },
  };
}

function addedTo(moment: Moment): Readonly<Record<string, readonly BlockNode[]>> {
  const { background, index, of, library, beside, startsAt } = moment;
  const at = (share: number) => index === Math.floor(of * share);
  const feedback = background.feedback.filter((_, which, all) =>
    at((which + 1) / (all.length + 1)),
  );
  const tool = library.tools[background.feedback.length % library.tools.length];
  const base = { shared: false, side: null };
  return {
    'how.impact': feedback.map((story) => siif(story, moment)),
    'how.motivation': beside.chance(0.05)
      ? [
          {
            type: 'question',
            attrs: { id: beside.uuid(startsAt), ...base },
            content: [{ type: 'text', text: beside.pick(library.questions).text }],
          },
        ]
      : [],
    'how.leverage':
      at(0.5) && tool && background.feedback.length > 1
        ? [
            {
              type: 'tool',
              attrs: { id: beside.uuid(startsAt), title: tool.title, ...base },
              content: tool.body,
            },
          ]
        : [],
    'how.limitations':
      at(0.75) && background.boundary
        ? [
            {
              type: 'boundary',
              attrs: { id: beside.uuid(startsAt), referred: background.boundary.referred },
              content: [{ type: 'text', text: background.boundary.text }],
            },
          ]
        : [],
  };
}

/** About half of what is acknowledged is set apart, mostly with the value that it served. */
function acknowledged(
  block: BlockNode,
  { background, beside, library, startsAt }: Moment,
): BlockNode {
  if (block.type !== 'paragraph' || isBlank(block) || beside.chance(0.5)) return block;
  const valueId = beside.chance(0.8) ? library.valueIds[beside.pick(background.lives)] : null;
  return {
    type: 'acknowledgement',
    attrs: { id: beside.uuid(startsAt), valueId, shared: beside.chance(0.5), side: null },
    content: block.content ?? [],
  };
}

function siif(story: FeedbackStory, { beside, library, startsAt }: Moment): BlockNode {
  const { direction, value } = story;
  return {
    type: 'feedback',
    attrs: {
      id: beside.uuid(startsAt),
      direction,
      valueId: value === null ? null : library.valueIds[value],
      shared: false,
      side: null,
    },
    content: feedbackParts.map((part) => ({
      type: 'feedbackPart',
      attrs: { part },
      content: [{ type: 'text', text: story[part] }],
    })),
  };
}

function isBlank(block: BlockNode): boolean {
  return block.type === 'paragraph' && (block.content ?? []).length === 0;
}

/** A session in ten stays with results, where enough was said about them. */
function withOneSide({ document, notes }: Written, { beside }: Moment): SessionDocument {
  const results: SessionDocument = {
    ...document,
    content: document.content.map((section) =>
      section.attrs.step === 'how'
        ? {
            ...section,
            content: section.content.map((prompt) => ({
              ...prompt,
              content: [{ type: 'paragraph' as const }],
            })),
          }
        : section,
    ),
  };
  return beside.chance(0.2) && entriesOf(results, notes).length >= 10 ? results : document;
}
