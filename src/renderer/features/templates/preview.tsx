import type { ReactNode } from 'react';
import type { TemplateContent, TemplatePrompt } from '#shared/model/framework/template.ts';
import { filledSteps } from '#shared/model/framework/variables.ts';
import { words } from '#shared/words/index.ts';
import { formatDay, today } from '#renderer/ui/index.ts';
import classes from './preview.module.css';

const text = words.templates;
const sides = { what: text.what, how: text.how, both: `${text.what}, ${text.how}` };

/** A template as a session shows it, with what each question does beside it. */
export function Preview({
  content,
  isPrivate,
}: {
  readonly content: TemplateContent;
  /** Whether it is the coach's own wording. */
  readonly isPrivate: boolean;
}) {
  const steps = filledSteps(content.steps, { ...text.sample, date: formatDay(today()) });
  return (
    <div className={classes['sheet']} data-private={isPrivate ? true : undefined}>
      {steps.map((step) => (
        <section key={step.id} className={classes['step']} aria-label={step.title}>
          <header className={classes['heading']} data-step={step.id}>
            <h3 className={classes['title']}>{step.title}</h3>
            <p className={classes['purpose']}>{step.purpose}</p>
          </header>
          <ul className={classes['prompts']}>
            {step.prompts.map((prompt) => (
              <li
                key={prompt.id}
                className={classes['prompt']}
                data-shared={prompt.sharedByDefault}
              >
                <p className={classes['question']}>{prompt.question}</p>
                <p className={classes['facts']}>
                  <span>{prompt.label}</span>
                  <Facts prompt={prompt} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Facts({ prompt }: { readonly prompt: TemplatePrompt }): ReactNode {
  const { side, sharedByDefault, when, fills } = prompt;
  return (
    <>
      {side !== null && <span data-side={side}>{sides[side]}</span>}
      {sharedByDefault && <span data-shared>{text.inSummary}</span>}
      {fills !== undefined && <span>{text.fills(words.profile.fields[fills].label)}</span>}
      {when === 'clean_slate' && <span>{text.onlyCleanSlate}</span>}
    </>
  );
}
