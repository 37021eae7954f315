/** The checks of files that are no articles: registries and annotations. With `all.ts` they are the whole catalogue. */
import { annotationChecks } from './annotationProblems.ts';
import { type RegistryCheck, registryChecks } from './registryProblems.ts';

export const fileChecks: readonly RegistryCheck<string>[] = [...registryChecks, ...annotationChecks];
