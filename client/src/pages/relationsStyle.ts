/** How the map looks in the theme's colours: kinds by colour and by shape. */
import type { StylesheetJson } from 'cytoscape';

export interface Colours {
  readonly background: string;
  readonly text: string;
  readonly line: string;
  readonly meeting: string;
  readonly official: string;
  readonly organisation: string;
  readonly chosen: string;
  /** Drawn around every node where the theme asks for contrast. */
  readonly edge: string | undefined;
  readonly font: string;
}

export function themeColours(): Colours {
  const style = getComputedStyle(document.body);
  const of = (name: string, otherwise: string): string =>
    style.getPropertyValue(`--vscode-${name}`).trim() || otherwise;
  const contrast = of('contrastBorder', '');
  return {
    background: of('editor-background', '#ffffff'),
    text: of('foreground', '#333333'),
    line: contrast === '' ? of('descriptionForeground', '#717171') : contrast,
    meeting: of('charts-blue', '#1a85ff'),
    official: of('charts-green', '#388a34'),
    organisation: of('charts-purple', '#652d90'),
    chosen: of('focusBorder', '#0090f1'),
    edge: contrast === '' ? undefined : contrast,
    font: style.fontFamily,
  };
}

const shapes = { meeting: 'diamond', official: 'ellipse', organisation: 'round-rectangle' } as const;

/** Pixels: an area that grows with the number of articles, within what can be told apart and still be seen. */
export const nodeSize = (articles: number): number => Math.min(64, 14 + 5 * Math.sqrt(articles));

export function relationsStyle(colours: Colours): StylesheetJson {
  const kind = (name: 'meeting' | 'official' | 'organisation') => ({
    selector: `node.${name}`,
    style: { 'background-color': colours[name], shape: shapes[name] },
  });
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(label)',
        color: colours.text,
        'font-family': colours.font,
        'font-size': 11,
        'min-zoomed-font-size': 8,
        'text-wrap': 'ellipsis',
        'text-max-width': '130px',
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-outline-color': colours.background,
        'text-outline-width': 2,
        'border-width': colours.edge === undefined ? 0 : 1,
        'border-color': colours.edge ?? colours.background,
      },
    },
    kind('meeting'),
    kind('official'),
    kind('organisation'),
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': colours.line,
        'line-opacity': colours.edge === undefined ? 0.35 : 0.7,
        'curve-style': 'haystack',
      },
    },
    { selector: 'node.wanted', style: { 'font-weight': 'bold', 'border-width': 3, 'border-color': colours.text } },
    { selector: 'node.far', style: { opacity: 0.3 } },
    { selector: 'edge.far', style: { 'line-opacity': 0.08 } },
    { selector: 'edge.near', style: { 'line-opacity': 0.9 } },
    { selector: 'node.near', style: { 'z-index': 5, 'min-zoomed-font-size': 0 } },
    { selector: 'node.chosen', style: { 'border-width': 4, 'border-color': colours.chosen, 'z-index': 9 } },
    { selector: 'edge.chosen', style: { 'line-color': colours.chosen, 'line-opacity': 1 } },
  ];
}
