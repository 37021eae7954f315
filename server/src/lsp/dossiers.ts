/** The virtual pages `ministry-news:/official/bui-the-duy?vi`: an entity's dossier as plain text, its links beside it. */
import type { DocumentLink } from 'vscode-languageserver';
import { type Dossier, dossier } from '../core/features/dossier.ts';
import type { Piece } from '../core/features/pieces.ts';
import { type EntityId, entityId } from '../core/registry/model.ts';
import type { Language } from '../core/text/span.ts';
import { dossierScheme } from '../protocol.ts';
import { refusal } from './answer.ts';
import { lineTable, rangeOf } from './positions.ts';
import { linkerOf, webAddress } from './renderHover.ts';
import type { Session } from './session.ts';

export interface Dossiers {
  /** The text of a page. */
  content(uri: string): string;
  /** The links of the page as it was last given out: that is the text that the editor shows. */
  links(uri: string): DocumentLink[];
  /** Pages that an editor shows. */
  shown(): readonly string[];
  forget(uri: string): void;
}

/** Each part of the id is written so that no sign of it means something in a URI. */
export const dossierUri = (id: EntityId, language: Language): string =>
  `${dossierScheme}:/${id.split('/').map(encodeURIComponent).join('/')}?${language}`;

export const isDossier = (uri: string): boolean => uri.startsWith(`${dossierScheme}:`);

export function createDossiers(session: Session): Dossiers {
  const given = new Map<string, Page>();
  const make = (uri: string): Page => {
    const { id, language } = partsOf(uri);
    const found = dossier(session.current(), id, language);
    const page = found === undefined ? { text: `${unknown[language]}\n`, links: [] } : paged(session, found, language);
    given.set(uri, page);
    return page;
  };
  return {
    content: (uri) => make(uri).text,
    links(uri) {
      const { text, links } = given.get(uri) ?? make(uri);
      const table = lineTable(text);
      const linker = linkerOf(session);
      return links.flatMap(({ start, end, to }) => {
        const target = 'url' in to ? webAddress(to.url) : linker.address(to);
        return target === undefined ? [] : [{ range: rangeOf(table, { start, end }), target }];
      });
    },
    shown: () => [...given.keys()],
    forget: (uri) => void given.delete(uri),
  };
}

interface Page {
  readonly text: string;
  readonly links: readonly {
    readonly start: number;
    readonly end: number;
    readonly to: Exclude<Piece['to'], undefined>;
  }[];
}

const unknown = {
  vi: 'Không còn bài nào hay danh bạ nào nói đến mục này.',
  en: 'No article and no registry speaks of this any more.',
};

function partsOf(uri: string): { readonly id: EntityId; readonly language: Language } {
  const [, path = '', language] = /^[^:]*:\/*([^?#]*)(?:\?(vi|en)\b)?/.exec(uri) ?? [];
  try {
    return {
      id: entityId(path.split('/').map(decodeURIComponent).join('/')),
      language: language === 'en' ? 'en' : 'vi',
    };
  } catch {
    throw refusal(`${uri} is not the address of a page.`);
  }
}

/** Nothing of it is markup, so that a name stands there as it is. */
function paged(session: Session, { title, sections }: Dossier, language: Language): Page {
  const linker = linkerOf(session);
  const links: Page['links'][number][] = [];
  let text = '';
  const write = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      const { to } = piece;
      const start = text.length;
      const shown = piece.text === '' && to !== undefined && 'file' in to ? linker.label(to.file) : piece.text;
      text += shown.replace(/[\r\n]+/g, ' ');
      if (to !== undefined) links.push({ start, end: text.length, to });
    }
    text += '\n';
  };
  write(title);
  for (const section of sections) {
    text += `\n${section.title[language]}\n`;
    for (const line of section.lines) write([{ text: '  ' }, ...line]);
  }
  return { text, links };
}
