/** Pictures of a page: SVG written by hand from what is drawn, PNG made of the SVG. */

/** Text of XML; control characters, which XML has no way to write, are left out. */
export const xml = (text: string): string =>
  Array.from(text, (letter) => (isWritable(letter) ? letter : ''))
    .join('')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const isWritable = (letter: string): boolean => letter >= ' ' || letter === '\n' || letter === '\t';

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** An element with its attributes; numbers are written with one digit. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inside = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : xml(String(value))}"`)
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

export interface SvgDocument {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly title: string;
  readonly language: string;
  readonly parts: readonly string[];
}

export const svgDocument = ({ width, height, background, title, language, parts }: SvgDocument): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width)}" height="${Math.ceil(height)}" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" xml:lang="${language}">`,
    `<title>${xml(title)}</title>`,
    tag('rect', { width: '100%', height: '100%', fill: background }),
    ...parts,
    '</svg>',
  ].join('\n');

/** Pixels on the longer side: browsers draw nothing on a canvas much larger than this. */
const MOST_PIXELS = 8192;

/** In base64; twice as fine as on the screen. */
export async function pngOf(svg: string): Promise<string> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    const scale = Math.min(2, MOST_PIXELS / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
