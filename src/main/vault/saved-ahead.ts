import type { SavedMark } from '#shared/model/session.ts';
import type { Template } from '#shared/model/framework/template.ts';
import type { UnsavedText } from './unsaved.ts';

/**
 * Remembers which texts were saved here without their window, which still names the revision from
 * before. What it saves next goes on from that very text, so it is based on the revision of now.
 */
export interface SavedAhead {
  /** Notes that a remembered text was saved, and what its command answered. */
  note(text: UnsavedText, saved: unknown): void;
  /** A save of a window on the revision that it goes on from. */
  rebased<Text extends UnsavedText>(text: Text): Text;
}

export function savedAhead(): SavedAhead {
  const ahead = new Map<string, { readonly from: number; readonly to: number }>();
  return {
    note: (text, saved) => {
      if (text.command === 'saveSession') {
        const { sessionId, revision } = text.input;
        ahead.set(sessionId, { from: revision, to: (saved as SavedMark).revision });
      } else if (text.command === 'saveTemplate') {
        const { id, version } = text.input.template;
        ahead.set(id, { from: version, to: (saved as Template).version });
      }
    },
    rebased: (text) => {
      if (text.command === 'saveSession') {
        const step = ahead.get(text.input.sessionId);
        if (step?.from !== text.input.revision) return text;
        return { ...text, input: { ...text.input, revision: step.to } };
      }
      if (text.command === 'saveTemplate') {
        const { template } = text.input;
        const step = ahead.get(template.id);
        if (step?.from !== template.version) return text;
        return { ...text, input: { template: { ...template, version: step.to } } };
      }
      return text;
    },
  };
}
