import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { isBuiltIn } from '#shared/model/framework/built-in.ts';
import type { Template } from '#shared/model/framework/template.ts';
import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded, Notice, Page } from '#renderer/ui/index.ts';
import { BackToList } from './back-to-list.tsx';
import { Preview } from './preview.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { TemplateMenu } from './template-menu.tsx';
import { useTemplateActs } from './use-template-acts.ts';
import classes from './template-page.module.css';

const text = words.templates;

/** One template: to be read where it comes with the program, to be changed where it is the coach's own. */
export function TemplatePage() {
  const { templateId } = useParams({ from: '/settings/templates/$templateId' });
  // Never from an answer of before: an editor must not start from an older version.
  const template = useCommand('readTemplate', { templateId }, { fresh: true });
  return (
    <Loaded query={template}>
      {(found) =>
        isBuiltIn(found.id) ? (
          <BuiltIn template={found} />
        ) : (
          <TemplateEditor key={found.id} template={found} />
        )
      }
    </Loaded>
  );
}

function BuiltIn({ template }: { readonly template: Template }) {
  const acts = useTemplateActs();
  return (
    <Page
      title={template.name}
      lead={<BackToList />}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />}
            onClick={() => void acts.copy(template)}
          >
            {text.makeCopy}
          </Button>
          <TemplateMenu template={template} builtIn />
        </>
      }
    >
      <div className={classes['notice']}>
        <Notice>{text.builtInNotice}</Notice>
      </div>
      <Preview content={template} isPrivate={false} />
    </Page>
  );
}
