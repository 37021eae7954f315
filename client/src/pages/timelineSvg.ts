/** The timeline as SVG: what vis-timeline has put on the screen, read from the elements, each with its own colours. */
import { svgDocument, tag, xml } from './picture.ts';

export function timelineSvg(stage: HTMLElement, language: string): string {
  const origin = stage.getBoundingClientRect();
  const style = getComputedStyle(document.body);
  const parts: string[] = [];
  const at = (box: DOMRect): { readonly x: number; readonly y: number } => ({
    x: box.x - origin.x,
    y: box.y - origin.y,
  });
  const clips: string[] = [];
  const clipped = (name: string, area: Element | null, inside: readonly string[]): void => {
    const box = area?.getBoundingClientRect();
    if (box === undefined || inside.length === 0) return;
    clips.push(tag('clipPath', { id: name }, tag('rect', { ...at(box), width: box.width, height: box.height })));
    parts.push(tag('g', { 'clip-path': `url(#${name})` }, inside.join('\n')));
  };

  const lines = [...stage.querySelectorAll<HTMLElement>('.vis-background .vis-grid, .vis-group, .vis-label')].flatMap(
    (line) => {
      const box = line.getBoundingClientRect();
      const { borderLeftWidth, borderLeftColor, borderBottomWidth, borderBottomColor } = getComputedStyle(line);
      const { x, y } = at(box);
      const left =
        parseFloat(borderLeftWidth) > 0
          ? [tag('line', { x1: x, y1: y, x2: x, y2: y + box.height, stroke: borderLeftColor })]
          : [];
      const bottom = y + box.height;
      const under =
        parseFloat(borderBottomWidth) > 0
          ? [tag('line', { x1: x, y1: bottom, x2: x + box.width, y2: bottom, stroke: borderBottomColor })]
          : [];
      return [...left, ...under];
    },
  );
  parts.push(...lines);

  const items = [...stage.querySelectorAll<HTMLElement>('.vis-item')];
  clipped(
    'middle',
    stage.querySelector('.vis-panel.vis-center'),
    items.flatMap((item) => itemParts(item, at)),
  );
  const labels = [...stage.querySelectorAll<HTMLElement>('.vis-label .vis-inner')];
  clipped(
    'left',
    stage.querySelector('.vis-panel.vis-left'),
    labels.map((label) => textPart(label, at)),
  );
  const axis = [...stage.querySelectorAll<HTMLElement>('.vis-time-axis.vis-foreground .vis-text:not(.vis-measure)')];
  clipped(
    'top',
    stage.querySelector('.vis-panel.vis-top'),
    axis.map((text) => textPart(text, at)),
  );

  return svgDocument({
    width: origin.width,
    height: origin.height,
    background: style.backgroundColor,
    title: document.title,
    language,
    parts: [tag('defs', {}, clips.join('')), ...parts],
  });
}

type Placing = (box: DOMRect) => { readonly x: number; readonly y: number };

function itemParts(item: HTMLElement, at: Placing): readonly string[] {
  const style = getComputedStyle(item);
  const content = item.querySelector<HTMLElement>('[role=option]');
  const dot = item.classList.contains('vis-dot') || item.classList.contains('vis-line');
  const box = item.getBoundingClientRect();
  if (box.width === 0 || (content === null && !dot && !item.classList.contains('vis-range'))) return [];
  const isShape = item.classList.contains('vis-range') || dot;
  const inner = item.querySelector<HTMLElement>('.vis-dot');
  const shapes: string[] = isShape ? [shapePart(box, style, at)] : [];
  if (inner !== null) shapes.push(shapePart(inner.getBoundingClientRect(), getComputedStyle(inner), at));
  const text = content === null || content.textContent === '' ? [] : [textPart(content, at)];
  return [...shapes, ...text];
}

function shapePart(box: DOMRect, style: CSSStyleDeclaration, at: Placing): string {
  const isDashed = style.borderTopStyle === 'dashed';
  return tag('rect', {
    ...at(box),
    width: box.width,
    height: box.height,
    rx: Math.min(parseFloat(style.borderTopLeftRadius) || 0, box.height / 2),
    fill: style.backgroundColor,
    stroke: parseFloat(style.borderTopWidth) > 0 ? style.borderTopColor : undefined,
    'stroke-dasharray': isDashed ? '4 3' : undefined,
  });
}

function textPart(element: HTMLElement, at: Placing): string {
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const { x, y } = at(box);
  return tag(
    'text',
    {
      x: x + (parseFloat(style.paddingLeft) || 0),
      y: y + box.height / 2,
      'dominant-baseline': 'central',
      'font-family': style.fontFamily,
      'font-size': parseFloat(style.fontSize),
      'font-weight': style.fontWeight,
      fill: style.color,
    },
    xml(element.textContent.trim()) || ' ',
  );
}
