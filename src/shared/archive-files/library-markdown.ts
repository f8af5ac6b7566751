import type { TextBlockNode } from '../model/document.ts';
import type { Template } from '../model/framework/template.ts';
import { archive } from '../words/archive.ts';
import { frontMatter } from './front-matter.ts';
import { markdownOf, plainLine } from './markdown.ts';

/** What the coach keeps once for everybody, without what lies in the bin. */
export interface ArchivedLibrary {
  readonly values: readonly { readonly kind: string; readonly text: string }[];
  readonly questions: readonly string[];
  readonly tools: readonly { readonly title: string; readonly body: readonly TextBlockNode[] }[];
  /** Each in its newest version. */
  readonly templates: readonly Template[];
}

export function libraryMarkdown({ values, questions, tools, templates }: ArchivedLibrary): string {
  const parts = [
    frontMatter({ type: 'library' }),
    `# ${archive.library}`,
    ...list(
      archive.values,
      values.map(({ kind, text }) => `${plainLine(text)} *(${kind})*`),
    ),
    ...list(archive.questions, questions.map(plainLine)),
    ...tools.flatMap(({ title, body }) => [
      `## ${archive.tool}: ${plainLine(title)}`,
      markdownOf(body),
    ]),
    ...templates.flatMap(({ name, version, steps }) => [
      `## ${archive.template(plainLine(name), version)}`,
      ...steps.flatMap(({ title, prompts }) => [
        `### ${plainLine(title)}`,
        prompts.map(({ question }) => `- ${plainLine(question)}`).join('\n'),
      ]),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${title}`, items.map((line) => `- ${line}`).join('\n')];
}
