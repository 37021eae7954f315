/** What is wrong in annotation files; an article that is not open is read for it only when one of the two has changed. */
import { annotationFindings } from '../core/checks/annotationProblems.ts';
import type { Finding } from '../core/checks/model.ts';
import type { FileId } from '../core/text/span.ts';
import type { AnnotationFile } from '../files/annotationFiles.ts';
import { readArticle } from '../files/readArticle.ts';
import type { Session } from './session.ts';

interface Known {
  readonly key: string;
  readonly findings: readonly Finding[];
}

/** By the annotation file; those without findings too. */
export function createAnnotationFindings(session: Session): () => ReadonlyMap<FileId, readonly Finding[]> {
  const known = new Map<FileId, Known>();
  const findingsIn = (annotated: AnnotationFile): readonly Finding[] => {
    const { file, article, text } = annotated;
    const { levels } = session.settings;
    const open = session.document(article)?.table.text;
    if (open !== undefined) return annotationFindings(annotated, open, levels);
    const { files } = session.environment;
    // Articles of a virtual workspace are not fetched for this: those that are open say it.
    if (files.away !== undefined) return annotationFindings({ ...annotated, decisions: [] }, undefined, levels);
    const stat = files.stat(article);
    const key = JSON.stringify([stat, text, ...levels]);
    const before = known.get(file);
    if (before?.key === key) return before.findings;
    const { decoded } = stat.ok ? readArticle(files, article, session.settings.maxSize) : {};
    const findings = annotationFindings(annotated, decoded?.text, levels);
    known.set(file, { key, findings });
    return findings;
  };
  return () => new Map(Array.from(session.annotations().values(), (each) => [each.file, findingsIn(each)]));
}
