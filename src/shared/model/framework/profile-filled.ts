import type { SessionDocument, TextBlockNode } from '../document.ts';
import { isTyped, textOf } from '../entry.ts';
import type { Profile, ProfileField } from '../profile.ts';
import type { Template } from './template.ts';

/**
 * What the answers of a session say for the person's profile (FRAMEWORK.md, template `first`): an answer
 * fills a field that is empty, or that this session filled before. What the coach wrote by hand, and what
 * another session said, stays. Several prompts for one field fill it together.
 *
 * @param profile as it stands now
 * @returns only the fields that change
 */
export function profileFilledBy(
  session: {
    readonly id: string;
    readonly template: Template;
    readonly document: SessionDocument;
  },
  profile: Profile,
): ReadonlyMap<ProfileField, string> {
  const answers = new Map(
    session.document.content.flatMap(({ content }) =>
      content.map(({ attrs, content: blocks }) => {
        const free: readonly TextBlockNode[] = blocks.filter((block) => !isTyped(block));
        return [attrs.promptId, textOf(free)] as const;
      }),
    ),
  );
  const filled = new Map<ProfileField, string>();
  for (const { id, fills } of session.template.steps.flatMap(({ prompts }) => prompts)) {
    const answer = answers.get(id) ?? '';
    if (fills === undefined || answer === '') continue;
    const before = filled.get(fills);
    filled.set(fills, before === undefined ? answer : `${before}\n${answer}`);
  }
  return new Map(
    [...filled].filter(([field, text]) => {
      const now = profile[field];
      return now.text === '' || (now.sessionId === session.id && now.text !== text);
    }),
  );
}
