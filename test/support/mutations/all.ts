/** Every kind of error that can be put into an article, in the order of the table. */
import { bodyErrors } from './bodies.ts';
import { dateErrors } from './dates.ts';
import { factErrors } from './facts.ts';
import { letterErrors } from './letters.ts';
import { meetingErrors } from './meetings.ts';
import type { MutationKind } from './model.ts';
import { officialErrors } from './officials.ts';

export const mutationKinds: readonly MutationKind[] = [
  ...officialErrors,
  ...bodyErrors,
  ...meetingErrors,
  ...dateErrors,
  ...letterErrors,
  ...factErrors,
];
