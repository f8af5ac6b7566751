import { element } from './element.ts';
import { icon } from './icon.ts';
import type { IconName } from './icon.ts';
import css from './detail.module.css';

interface DetailButton {
  readonly dom: HTMLButtonElement;
  readonly label: HTMLSpanElement;
}

/** A quiet button below the text of a block: an icon and a few words. */
export function detailButton(
  iconName: IconName,
  enabled: boolean,
  onClick: () => void,
): DetailButton {
  const label = element('span');
  const dom = element(
    'button',
    { type: 'button', class: css['detail'], disabled: !enabled },
    icon(iconName, 14),
    label,
  );
  dom.addEventListener('click', onClick);
  return { dom, label };
}
