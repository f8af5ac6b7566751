import { assertNever } from '../model/assert-never.ts';
import type {
  BlockNode,
  NoteDocument,
  SessionDocument,
  TypedBlockNode,
} from '../model/document.ts';
import { isTyped } from '../model/entry.ts';
import { feedbackParts } from '../model/feedback.ts';
import type { Template } from '../model/framework/template.ts';
import { clockAt, isZone } from '../model/schedule/wall-clock.ts';
import { archive } from '../words/archive.ts';
import { frontMatter } from './front-matter.ts';
import { inlineMarkdown, markdownOf, plainLine, plainText } from './markdown.ts';

/** A session as its Markdown shows it. */
export interface ArchivedSession {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly template: Template;
  readonly status: string;
  readonly startsAt: string;
  readonly zone: string;
  readonly durationMinutes: number;
  readonly place: string;
  readonly missedBy: string | null;
  readonly inBin: boolean;
  /** Where its summary stands. */
  readonly summary: string;
  readonly focus: string;
  readonly document: SessionDocument;
  readonly notes: NoteDocument;
  readonly reflection: string;
  /** Paths of the files of attachments, from where this one lies, by the attachment's id. */
  readonly attachments: ReadonlyMap<string, string>;
  /** Words of the values that it names, by id. */
  readonly values: ReadonlyMap<string, string>;
}

type Named = Pick<ArchivedSession, 'attachments' | 'values'>;

/** The whole text of a session as Markdown with front matter; which parts are shared, each says. */
export function sessionMarkdown(session: ArchivedSession): string {
  const { day, time } = clockWhereHeld(session);
  const parts = [
    frontMatter({
      type: 'session',
      id: session.id,
      person: session.personName,
      person_id: session.personId,
      date: day,
      time,
      zone: session.zone,
      starts_at: session.startsAt,
      minutes: session.durationMinutes,
      place: session.place,
      status: session.status,
      missed_by: session.missedBy,
      summary: session.summary,
      template: session.template.name,
      template_version: session.template.version,
      in_bin: session.inBin,
    }),
    `# ${plainLine(session.personName)}, ${day}`,
    ...(session.focus === '' ? [] : [`*${archive.focus}:* ${plainLine(session.focus)}`]),
    ...answers(session),
    ...titled(`## ${archive.notes}`, markdownOf(session.notes.content)),
    ...titled(`## ${archive.reflection}`, plainText(session.reflection)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A vault may come from a system that knows more time zones: day and time are then those of UTC. */
export function clockWhereHeld({ startsAt, zone }: Pick<ArchivedSession, 'startsAt' | 'zone'>) {
  return clockAt(startsAt, isZone(zone) ? zone : 'UTC');
}

function answers({ document, template, ...named }: ArchivedSession): readonly string[] {
  const steps = new Map(template.steps.map((step) => [step.id, step.title]));
  const prompts = new Map(
    template.steps.flatMap((step) => step.prompts.map(({ id, question }) => [id, question])),
  );
  return document.content.flatMap((section) => {
    const asked = section.content.flatMap(({ attrs, content }) => {
      const question = plainLine(prompts.get(attrs.promptId) ?? attrs.promptId);
      const said = blocks(content, named);
      const free = content.some((block) => !isTyped(block) && markdownOf([block]) !== '');
      const shared = free ? [`*${attrs.shared ? archive.shared : archive.private}*`] : [];
      return said === '' ? [] : [`### ${question}`, ...shared, said];
    });
    const title = steps.get(section.attrs.step) ?? section.attrs.step;
    return asked.length === 0 ? [] : [`## ${plainLine(title)}`, ...asked];
  });
}

function blocks(content: readonly BlockNode[], named: Named): string {
  return content
    .map((block) => (isTyped(block) ? typedBlock(block, named) : markdownOf([block])))
    .filter((text) => text !== '')
    .join('\n\n');
}

function typedBlock(block: TypedBlockNode, { attachments, values }: Named): string {
  const about = (id: string | null) => (id === null ? null : (values.get(id) ?? id));
  switch (block.type) {
    case 'action': {
      const { owner, due, done, shared } = block.attrs;
      const facts = [archive.owner[owner], due && archive.due(due), share(shared)];
      return `- [${done ? 'x' : ' '}] ${inlineMarkdown(block.content)} ${brackets(facts)}`;
    }
    case 'feedback': {
      const { direction, valueId, shared } = block.attrs;
      const head = labelled(archive.feedback[direction], [about(valueId), share(shared)]);
      const parts = feedbackParts.map((part) => {
        const said = block.content.find(({ attrs }) => attrs.part === part)?.content;
        return `- ${archive.feedbackParts[part]}: ${inlineMarkdown(said)}`;
      });
      return `${head}\n\n${parts.join('\n')}`;
    }
    case 'acknowledgement': {
      const facts = [about(block.attrs.valueId), share(block.attrs.shared)];
      return `${labelled(archive.acknowledgement, facts)} ${inlineMarkdown(block.content)}`;
    }
    case 'insight':
    case 'question':
      return `${labelled(archive[block.type], [share(block.attrs.shared)])} ${inlineMarkdown(block.content)}`;
    case 'boundary': {
      const facts = [block.attrs.referred ? archive.referred : null, archive.private];
      return `${labelled(archive.boundary, facts)} ${inlineMarkdown(block.content)}`;
    }
    case 'tool': {
      const head = `**${plainLine(block.attrs.title)}** ${brackets([share(block.attrs.shared)])}`;
      return `${head}\n\n${markdownOf(block.content)}`.replaceAll(/^/gm, '> ');
    }
    case 'attachment': {
      const { attachmentId, name } = block.attrs;
      const path = attachments.get(attachmentId);
      const said = inlineMarkdown(block.content);
      const link = path === undefined ? plainLine(name) : `[${plainLine(name)}](<${path}>)`;
      return said === '' ? link : `${link}: ${said}`;
    }
    default:
      return assertNever(block);
  }
}

function share(shared: boolean): string {
  return shared ? archive.shared : archive.private;
}

function labelled(label: string, facts: readonly (string | null)[]): string {
  return `**${label}** ${brackets(facts)}`;
}

function brackets(facts: readonly (string | null)[]): string {
  return `*(${facts
    .flatMap((fact) => (fact === null || fact === '' ? [] : [plainLine(fact)]))
    .join(', ')})*`;
}

function titled(title: string, text: string): readonly string[] {
  return text.trim() === '' ? [] : [title, text];
}
