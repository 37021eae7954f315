/** The pages about the checks: files that come with the server, or the same on a virtual page where an editor cannot open those. */
import { fileId } from '../core/text/span.ts';
import { dossierScheme } from '../protocol.ts';
import type { Session } from './session.ts';
import { isPath, uriOf } from './uris.ts';

/** Opens without a network, in every editor; undefined where there are no pages. */
export function pageOf({ environment: { pagesFolder } }: Session, code: string): string | undefined {
  if (pagesFolder === undefined) return undefined;
  const file = fileId(`${pagesFolder}/${code}.md`);
  return isPath(file) ? uriOf(file) : `${virtualFolder}${code}.md`;
}

/** The text of a virtual page; undefined for another address. */
export function pageText(session: Session, uri: string): string | undefined {
  const { pagesFolder } = session.environment;
  if (pagesFolder === undefined || !uri.startsWith(virtualFolder)) return undefined;
  return session.table(fileId(`${pagesFolder}/${uri.slice(virtualFolder.length)}`))?.text;
}

/** Ends as on disk: by that a client knows how the page is shown. */
const virtualFolder = `${dossierScheme}:/server/docs/checks/`;
