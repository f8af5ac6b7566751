import type { SessionDocument } from '#shared/model/document.ts';
import { firstTemplate } from '#shared/model/framework/first.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import type { ProfileField } from '#shared/model/profile.ts';
import { paragraph } from './blocks.ts';
import type { Background } from './told.ts';

/** The first session: what became the profile, and the ending of a session like any other. */
export function firstSession(background: Background, regular: SessionDocument): SessionDocument {
  const said = answersOf(background);
  const ending = new Map(
    regular.content
      .flatMap((section) => section.content)
      .map((prompt) => [prompt.attrs.promptId, prompt.content]),
  );
  const fills = new Map(
    firstTemplate.steps
      .flatMap((step) => step.prompts)
      .map((prompt) => [prompt.id, prompt.fills] as const),
  );
  const blank = blankDocument(firstTemplate, { cleanSlate: background.cleanSlate !== undefined });
  return {
    ...blank,
    content: blank.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => {
        const { promptId } = prompt.attrs;
        const field = fills.get(promptId);
        if (field) return { ...prompt, content: [paragraph(said[field])] };
        return { ...prompt, content: ending.get(promptId) ?? prompt.content };
      }),
    })),
  };
}

/** What a person's profile says, field by field; empty where nothing was said. */
export function answersOf({
  profile,
  cleanSlate,
}: Background): Readonly<Record<ProfileField, string>> {
  return { ...profile, clean_slate: cleanSlate ?? '' };
}
