/** The empty page in which a timeline or a map is drawn: nothing may be loaded but its own script and styles, and nothing runs inline. */

export interface OverviewFiles {
  /** As the webview can load them. */
  readonly script: string;
  readonly style: string;
  /** From where styles may come. */
  readonly source: string;
  /** Different for every page. */
  readonly nonce: string;
  readonly language: string;
  readonly title: string;
}

export function overviewHtml({ script, style, source, nonce, language, title }: OverviewFiles): string {
  const policy = [
    "default-src 'none'",
    `style-src ${source}`,
    `script-src 'nonce-${nonce}'`,
    // The picture that is saved as PNG is made of the SVG.
    'img-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<script nonce="${escaped(nonce)}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
