/** A scalar of a registry file as YAML writes it: with quotes or without, read and replaced in place. */
import type { Span } from '../text/span.ts';

export const registryScalar = {
  /** The value at the span, whether the span includes the quotes or not. */
  read(text: string, { start, end }: Span): string {
    const raw = text.slice(start, end);
    if (isQuoted(raw, "'")) return raw.slice(1, -1).replaceAll("''", "'");
    return isQuoted(raw, '"') ? fromDoubleQuotes(raw) : raw;
  },
  /** What to put at the span so that it reads as the value: in the quotes that are there, or in some where they are needed. */
  write(text: string, { start, end }: Span, value: string): string {
    const raw = text.slice(start, end);
    if (isQuoted(raw, "'")) return `'${value.replaceAll("'", "''")}'`;
    if (isQuoted(raw, '"')) return JSON.stringify(value);
    const around = text.charAt(start - 1);
    if (around === "'" && text.charAt(end) === "'") return value.replaceAll("'", "''");
    if (around === '"' && text.charAt(end) === '"') return JSON.stringify(value).slice(1, -1);
    return registryScalar.fresh(value);
  },
  /** What to put where nothing is written yet. */
  fresh: (value: string): string => (isPlain(value) ? value : JSON.stringify(value)),
};

const isQuoted = (raw: string, quote: string): boolean =>
  raw.length > 1 && raw.startsWith(quote) && raw.endsWith(quote);

/** Escapes beyond JSON's are rare in names; a text with one is left as it is. */
function fromDoubleQuotes(raw: string): string {
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'string' ? value : raw;
  } catch {
    return raw.slice(1, -1);
  }
}

/** Letters first and no sign that means something to YAML, in brackets or out of them; no word that is a number or a truth value. */
const isPlain = (value: string): boolean =>
  /^\p{L}[\p{L}\p{M}\p{N} .&()/–-]*$/u.test(value) && !/^(true|false|yes|no|on|off|null|y|n)$/i.test(value);
