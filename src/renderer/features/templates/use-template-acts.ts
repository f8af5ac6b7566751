import { useNavigate } from '@tanstack/react-router';
import { longest } from '#shared/model/framework/edit-template.ts';
import { words } from '#shared/words/index.ts';
import { tell } from '#renderer/app/tell.tsx';
import { useBin } from '#renderer/app/use-bin.ts';
import { useAct } from '#renderer/app/use-command.ts';

const text = words.templates;

/**
 * What can be done with a template as a whole, from the list and from its own page.
 *
 * @param flush writes first what is typed and not on disk yet
 */
export function useTemplateActs(flush: () => Promise<boolean> = () => Promise.resolve(true)) {
  const navigate = useNavigate();
  const copy = useAct('copyTemplate');
  const save = useAct('exportTemplate');
  const add = useAct('importTemplate');
  const bin = useBin('template', { removed: text.removed, back: text.restored });
  const none = () => null;
  const open = (templateId: string) =>
    void navigate({ to: '/settings/templates/$templateId', params: { templateId } });

  return {
    copy: async ({ id, name }: { readonly id: string; readonly name: string }) => {
      await flush();
      // A failure was told by `useAct`; a callback would go with the row or page that asked.
      const made = await copy
        .mutateAsync({ templateId: id, name: text.copyName(name).slice(0, longest.name) })
        .catch(none);
      if (made === null) return;
      tell(text.copied(made.name));
      open(made.id);
    },
    saveFile: async (templateId: string) => {
      await flush();
      const saved = await save.mutateAsync({ templateId }).catch(none);
      if (saved !== null && saved.fileName !== null) tell(text.savedFile(saved.fileName));
    },
    addFile: async () => {
      const added = await add.mutateAsync({}).catch(none);
      if (added === null) return;
      tell(text.added(added.name));
      open(added.id);
    },
    remove: async (id: string) => {
      await flush();
      await bin.remove(id);
    },
  };
}
