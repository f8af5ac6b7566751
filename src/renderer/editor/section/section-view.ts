import type { TemplateStep } from '#shared/model/framework/template.ts';
import { element } from '../dom/element.ts';
import css from './section.module.css';

/** Draws a step's title and purpose, which come from the template and cannot be edited. */
export function sectionView(step: TemplateStep | undefined): {
  dom: HTMLElement;
  contentDOM: HTMLElement;
  ignoreMutation(mutation: { readonly target: globalThis.Node }): boolean;
} {
  const heading = element(
    'header',
    { class: css['heading'], contenteditable: 'false' },
    element('h2', { class: css['title'] }, step?.title ?? ''),
    element('p', { class: css['purpose'] }, step?.purpose ?? ''),
  );
  const contentDOM = element('div', { class: css['prompts'] });
  const dom = element('section', { class: css['section'] }, heading, contentDOM);
  if (step) dom.dataset['step'] = step.id;
  return {
    dom,
    contentDOM,
    ignoreMutation: ({ target }) => !contentDOM.contains(target),
  };
}
