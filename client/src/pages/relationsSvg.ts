/** The map as SVG: every node and link, also those outside the screen. */
import type { Core } from 'cytoscape';
import { svgDocument, tag, xml } from './picture.ts';
import type { Colours } from './relationsStyle.ts';

const MARGIN = 60;

export function relationsSvg(cy: Core, colours: Colours, language: string): string {
  const { x1, y1, w, h } = cy.elements().boundingBox();
  const at = (point: { readonly x: number; readonly y: number }): { readonly x: number; readonly y: number } => ({
    x: point.x - x1 + MARGIN,
    y: point.y - y1 + MARGIN,
  });
  const links = cy.edges().map((edge) => {
    const [from, to] = [at(edge.source().position()), at(edge.target().position())];
    const width = Number(edge.data('width'));
    return tag('line', {
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke: colours.line,
      'stroke-width': width,
      'stroke-opacity': 0.45,
    });
  });
  const nodes = cy.nodes().map((node) => {
    const { x, y } = at(node.position());
    const size = Number(node.data('size'));
    const text = tag(
      'text',
      {
        x,
        y: y + size / 2 + 13,
        'text-anchor': 'middle',
        'font-family': colours.font,
        'font-size': 11,
        'font-weight': node.hasClass('wanted') ? 'bold' : undefined,
        fill: colours.text,
        stroke: colours.background,
        'stroke-width': 3,
        'paint-order': 'stroke',
      },
      xml(String(node.data('label'))),
    );
    return `${shapeOf(node.classes(), x, y, size, colours)}${text}`;
  });
  return svgDocument({
    width: w + 2 * MARGIN,
    height: h + 2 * MARGIN,
    background: colours.background,
    title: document.title,
    language,
    parts: [...links, ...nodes],
  });
}

function shapeOf(classes: readonly string[], x: number, y: number, size: number, colours: Colours): string {
  const half = size / 2;
  const edge = colours.edge === undefined ? {} : { stroke: colours.edge };
  if (classes.includes('official')) return tag('circle', { cx: x, cy: y, r: half, fill: colours.official, ...edge });
  if (classes.includes('meeting')) {
    const points = `${x},${y - half} ${x + half},${y} ${x},${y + half} ${x - half},${y}`;
    return tag('polygon', { points, fill: colours.meeting, ...edge });
  }
  return tag('rect', {
    x: x - half,
    y: y - half,
    width: size,
    height: size,
    rx: 4,
    fill: colours.organisation,
    ...edge,
  });
}
