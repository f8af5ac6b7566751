import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { TemplateCard } from '#shared/model/framework/template.ts';
import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded, Page, Section } from '#renderer/ui/index.ts';
import { TemplateMenu } from './template-menu.tsx';
import { useTemplateActs } from './use-template-acts.ts';
import classes from './templates.module.css';

const text = words.templates;

/** Every template, and what it is used for (FRAMEWORK `custom`). */
export function TemplatesPage() {
  const templates = useCommand('listTemplates', {});
  const acts = useTemplateActs();
  return (
    <Page
      title={text.title}
      lead={text.lead}
      actions={
        <Button
          variant="default"
          leftSection={<IconFileImport size={16} stroke={1.6} aria-hidden />}
          onClick={() => void acts.addFile()}
        >
          {text.addFile}
        </Button>
      }
    >
      <Loaded query={templates}>
        {(all) => {
          const own = all.filter(({ builtIn }) => !builtIn);
          return (
            <>
              <Section title={text.builtIn}>
                <Cards cards={all.filter(({ builtIn }) => builtIn)} />
              </Section>
              <Section title={text.own}>
                {own.length === 0 ? (
                  <div className={classes['none']}>
                    <p className={classes['noneTitle']}>{text.noneTitle}</p>
                    <p>{text.noneText}</p>
                  </div>
                ) : (
                  <Cards cards={own} />
                )}
              </Section>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Cards({ cards }: { readonly cards: readonly TemplateCard[] }) {
  const acts = useTemplateActs();
  return (
    <ul>
      {cards.map((card) => (
        <li key={card.id} className={classes['row']}>
          <div className={classes['words']}>
            <Link
              to="/settings/templates/$templateId"
              params={{ templateId: card.id }}
              className={classes['name']}
              data-private={card.builtIn ? undefined : true}
            >
              {card.name}
            </Link>
            {isDescribed(card.id) && <p className={classes['for']}>{text.purposes[card.id]}</p>}
            <p className={classes['facts']}>
              <span>{text.questions(card.prompts)}</span>
              <span>{text.sessions(card.sessions)}</span>
            </p>
          </div>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={text.copyNamed(card.name)}
            onClick={() => void acts.copy(card)}
          >
            {text.copy}
          </Button>
          <TemplateMenu template={card} builtIn={card.builtIn} />
        </li>
      ))}
    </ul>
  );
}

function isDescribed(id: string): id is keyof typeof text.purposes {
  return Object.hasOwn(text.purposes, id);
}
