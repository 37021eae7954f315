/** Text on its way into a web page: nothing in it is taken for markup, and nothing in it stays invisible. */
import type { Localized, Span } from '../text/span.ts';

/** For text between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(SPECIAL, (sign) => ENTITIES[sign] ?? '');
}

const SPECIAL = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A sentence in both languages; the page shows one of them. */
export function inBoth({ vi, en }: Localized): string {
  if (vi === en) return visible(vi);
  return `<span data-in="vi" lang="vi">${visible(vi)}</span><span data-in="en" lang="en">${visible(en)}</span>`;
}

/** Escaped, with controls, directional signs and zero-width characters named: they must not steer the page that reports them. */
export function visible(text: string): string {
  return escapeHtml(text.replace(/\s+/g, ' ')).replace(UNSEEN, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `<span class="unseen">U+${code}</span>`;
  });
}

const UNSEEN = /[\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0]/gu;

/** The words at a place, marked, in the sentence or line around them. */
export function quoteAround(text: string, { start, end }: Span): string {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const from = wordStart(text, Math.max(lineStart, start - mostAround), lineStart);
  const lineEnd = nextLineEnd(text, end);
  const to = wordEnd(text, Math.min(lineEnd, end + mostAround), lineEnd);
  const before = `${from > lineStart ? '… ' : ''}${visible(text.slice(from, start).trimStart())}`;
  const after = `${visible(text.slice(end, to).trimEnd())}${to < lineEnd ? ' …' : ''}`;
  return `${before}<mark>${marked(text.slice(start, end))}</mark>${after}`;
}

/** UTF-16 units of context on either side, and of what is marked. */
const mostAround = 100;
const mostMarked = 240;

/** A finding about a whole file shows how it begins and ends. */
function marked(words: string): string {
  if (words.length <= mostMarked) return visible(words);
  const half = mostMarked / 2;
  const from = wordEnd(words, half, words.length);
  return `${visible(words.slice(0, from))} … ${visible(words.slice(wordStart(words, words.length - half, from)))}`;
}

function nextLineEnd(text: string, from: number): number {
  const at = text.slice(from).search(/[\r\n]/);
  return at < 0 ? text.length : from + at;
}

/** The start of the word after `at`, unless the text starts there: no word and no pair of surrogates is cut. */
function wordStart(text: string, at: number, least: number): number {
  if (at <= least) return least;
  const space = text.slice(at, at + longestWord).search(/\s/);
  return space < 0 ? wholeCharacter(text, at) : at + space + 1;
}

function wordEnd(text: string, at: number, most: number): number {
  if (at >= most) return most;
  const space = text.slice(at, at + longestWord).search(/\s/);
  return space < 0 ? wholeCharacter(text, at) : Math.min(most, at + space);
}

const longestWord = 24;

const wholeCharacter = (text: string, at: number): number => ((text.codePointAt(at - 1) ?? 0) > 0xffff ? at + 1 : at);
