/**
 * Word puts a list on the clipboard as paragraphs: its level stands in a style, its bullet or number in
 * the text. Makes them the lists that they look like.
 */
export function makeWordLists(root: Element | DocumentFragment): void {
  let open: { readonly list: Element; readonly level: number }[] = [];
  let last: Element | null = null;
  for (const line of root.querySelectorAll('p')) {
    const level = levelOf(line);
    if (level === null) continue;
    if (last === null || nextElement(last) !== line) open = [];
    last = line;
    const mark = takeMark(line);
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop();
    if ((open.at(-1)?.level ?? 0) < level) {
      const list = line.ownerDocument.createElement(isNumber(mark) ? 'ol' : 'ul');
      const inside = open.at(-1)?.list.lastElementChild;
      if (inside) inside.append(list);
      else line.before(list);
      open.push({ list, level });
    }
    const item = line.ownerDocument.createElement('li');
    open.at(-1)?.list.append(item);
    // The line stays a paragraph, and stays the place that the next one is compared with.
    last = open[0]?.list ?? null;
    item.append(line);
  }
}

function levelOf(line: Element): number | null {
  const found = /mso-list:\s*l\d+\s+level(\d+)/u.exec(line.getAttribute('style') ?? '');
  return found ? Number(found[1]) : null;
}

/** Takes the bullet or number out of the text. */
function takeMark(line: Element): string {
  const mark = [...line.querySelectorAll('span')].find((span) =>
    /mso-list:\s*Ignore/iu.test(span.getAttribute('style') ?? ''),
  );
  mark?.remove();
  return mark?.textContent.trim() ?? '';
}

function isNumber(mark: string): boolean {
  return /^\(?(?:\d+|[a-z]{1,4})[.)]/iu.test(mark);
}

function nextElement(element: Element): Element | null {
  const next = element.nextSibling;
  if (next?.nodeType === Node.TEXT_NODE && next.textContent?.trim() !== '') return null;
  return element.nextElementSibling;
}
