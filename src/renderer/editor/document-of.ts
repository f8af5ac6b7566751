import type { Node } from '@tiptap/pm/model';
import type { SessionDocument } from '#shared/model/document.ts';

/**
 * A session's text as the contract takes it. The schema is the type: `schema.test.ts` holds the two
 * together; only what is unset has to go, because the contract knows a `keep` or none.
 */
export function documentOf(doc: Node): SessionDocument {
  const json = doc.toJSON() as SessionDocument;
  return {
    ...json,
    content: json.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => {
        const { keep, ...attrs } = prompt.attrs;
        return { ...prompt, attrs: keep === undefined ? attrs : { ...attrs, keep } };
      }),
    })),
  };
}
