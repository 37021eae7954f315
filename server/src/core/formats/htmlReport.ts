/** Findings as one web page for an editor-in-chief: self-contained, in both languages, to be filtered, read and printed. */
import type { Check, Finding } from '../checks/model.ts';
import type { FileId, Language, Localized } from '../text/span.ts';
import { htmlFinding, levelNames } from './htmlFinding.ts';
import style from './htmlReport.css' with { type: 'text' };
import { escapeHtml, inBoth, visible } from './htmlText.ts';
import { groupFindings, positionsIn, type ReportContext } from './reportedText.ts';
import script from './reportPage.js' with { type: 'text' };

export interface HtmlReportOptions {
  /** Shown first; the page switches. */
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly version: string;
  /** How many were read, also those without findings. */
  readonly articles: number;
  readonly rules: readonly Pick<Check, 'code' | 'summary'>[];
}

/** Findings in the order of the files. Works without its script; that adds filters, the grouping by code and the switches. */
export function htmlReport(findings: readonly Finding[], context: ReportContext, options: HtmlReportOptions): string {
  const position = positionsIn(context);
  const byFile = groupFindings(findings, ({ place }) => place.file);
  const folder = commonFolder([...byFile.keys()]);
  const nameOf = (file: FileId): string => (file.startsWith(folder) ? file.slice(folder.length) : file);
  const files = Array.from(byFile, ([file, own]) => ({ name: nameOf(file), findings: own }));
  const sections = files.map(({ name, findings: own }, index) => {
    const shown = own.map((finding) => htmlFinding(finding, { context, position, nameOf, fileIndex: index }));
    return `<section class="group"><h2>${visible(name)} ${count(own.length)}</h2>\n${shown.join('\n')}\n</section>`;
  });
  return `<!doctype html>
<html lang="${options.language}" data-language="${options.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>Ministry News · ${escapeHtml(options.today)}</title>
<style>
${style}</style>
</head>
<body>
${header(findings, { files: files.length, folder }, options)}
${findings.length === 0 ? `<p class="nothing">${inBoth(nothing)}</p>` : overview(findings, files, options)}
${findings.length === 0 ? '' : filters(findings, files)}
<main data-by="file">
${sections.join('\n')}
</main>
<footer>${inBoth(keys)}</footer>
<script>
${script}</script>
</body>
</html>
`;
}

interface ReportedFile {
  /** Without the folder that all files share. */
  readonly name: string;
  readonly findings: readonly Finding[];
}

function commonFolder([first = '', ...others]: readonly string[]): string {
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  for (const each of others) {
    while (!each.startsWith(folder)) folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  }
  return folder;
}

function header(
  findings: readonly Finding[],
  { files, folder }: { readonly files: number; readonly folder: string },
  { today, version, articles }: HtmlReportOptions,
): string {
  const sum: Localized = {
    vi: `${findings.length} phát hiện trong ${files} tệp; đã đọc ${articles} bài.`,
    en: `${plural(findings.length, 'finding')} in ${plural(files, 'file')}; ${plural(articles, 'article')} read.`,
  };
  return `<header>
<div><h1>${inBoth({ vi: 'Kết quả kiểm tra bài viết', en: 'Findings in the articles' })}</h1>
<p>${inBoth(sum)} ${folder === '' ? '' : `${visible(folder)} · `}<time datetime="${escapeHtml(today)}">${escapeHtml(today)}</time> · ministry-news ${escapeHtml(version)}</p></div>
<div class="switches" role="group" data-label-vi="Cách hiển thị" data-label-en="How it is shown" hidden>
<button type="button" data-language="vi" lang="vi">Tiếng Việt</button><button type="button" data-language="en" lang="en">English</button>
<button type="button" data-theme-switch>${inBoth({ vi: 'Sáng / tối', en: 'Light / dark' })}</button>
<button type="button" data-print>${inBoth({ vi: 'In', en: 'Print' })}</button>
</div>
</header>`;
}

function overview(
  findings: readonly Finding[],
  reported: readonly ReportedFile[],
  { rules }: HtmlReportOptions,
): string {
  const byCode = groupFindings(findings, ({ code }) => code);
  const known = rules.filter(({ code }) => byCode.has(code));
  const codes = known.map(({ code, summary }) => {
    const own = byCode.get(code) ?? [];
    const files = new Set(own.map(({ place }) => place.file)).size;
    return `<tr data-code="${code}"><th scope="row"><button type="button" data-only-code="${code}">${code}</button> <span class="summary">${inBoth(summary)}</span></th><td>${own.length}</td><td>${files}</td></tr>`;
  });
  const files = reported.map(({ name, findings: own }, index) => {
    const counts = levels.map((level) => own.filter((finding) => finding.level === level).length);
    return `<tr><th scope="row"><button type="button" data-only-file="${index}">${visible(name)}</button></th>${counts.map((each) => `<td>${each === 0 ? '' : each}</td>`).join('')}</tr>`;
  });
  return `<div class="overview">
<table><caption>${inBoth({ vi: 'Theo loại', en: 'By kind' })}</caption>
<thead><tr><th scope="col">${inBoth({ vi: 'Mã', en: 'Code' })}</th><th scope="col">${inBoth({ vi: 'Phát hiện', en: 'Findings' })}</th><th scope="col">${inBoth({ vi: 'Tệp', en: 'Files' })}</th></tr></thead>
<tbody>
${codes.join('\n')}
</tbody></table>
<table><caption>${inBoth({ vi: 'Theo bài', en: 'By article' })}</caption>
<thead><tr><th scope="col">${inBoth({ vi: 'Tệp', en: 'File' })}</th>${levels.map((level) => `<th scope="col">${inBoth(levelNames[level])}</th>`).join('')}</tr></thead>
<tbody>
${files.join('\n')}
</tbody></table>
</div>`;
}

/** Hidden until the script is there to make them work. */
function filters(findings: readonly Finding[], reported: readonly ReportedFile[]): string {
  const boxes = levels.map((level) => {
    const own = findings.filter((finding) => finding.level === level).length;
    return `<label class="level ${level}"><input type="checkbox" name="level" value="${level}" checked> ${inBoth(levelNames[level])} ${own}</label>`;
  });
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const files = reported.map(({ name }, index) => `<option value="${index}">${escapeHtml(name)}</option>`).join('');
  return `<form class="filters" autocomplete="off" hidden>
<fieldset><legend>${inBoth({ vi: 'Mức', en: 'Level' })}</legend>${boxes.join('')}</fieldset>
<label>${inBoth({ vi: 'Mã', en: 'Code' })} <select name="code"><option value="" data-vi="Mọi mã" data-en="All codes">*</option>${codes.map((code) => `<option>${code}</option>`).join('')}</select></label>
<label>${inBoth({ vi: 'Bài', en: 'Article' })} <select name="file"><option value="" data-vi="Mọi bài" data-en="All articles">*</option>${files}</select></label>
<label>${inBoth({ vi: 'Tìm', en: 'Find' })} <input type="search" name="text" spellcheck="false"></label>
<fieldset><legend>${inBoth({ vi: 'Xếp', en: 'Group' })}</legend><label><input type="radio" name="by" value="file" checked> ${inBoth({ vi: 'theo bài', en: 'by article' })}</label><label><input type="radio" name="by" value="code"> ${inBoth({ vi: 'theo mã', en: 'by code' })}</label></fieldset>
<button type="reset">${inBoth({ vi: 'Bỏ lọc', en: 'Clear' })}</button>
<output aria-live="polite" data-vi="{} đang hiện" data-en="{} shown"></output>
</form>`;
}

const levels: readonly Finding['level'][] = ['error', 'warning', 'information', 'hint'];

const nothing: Localized = { vi: 'Không thấy gì phải sửa.', en: 'Nothing was found.' };

const keys: Localized = {
  vi: 'Phím: / tìm · j, k phát hiện sau, trước · Esc bỏ lọc. Trang này không cần mạng và in đúng những gì đang hiện.',
  en: 'Keys: / find · j, k next and previous finding · Esc clears the filters. This page needs no network and prints what it shows.',
};

const count = (number: number): string => `<span class="count">${number}</span>`;

const plural = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
