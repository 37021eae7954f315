/** What takes time and may never be asked for: found at the first question, kept for the others. */
export function once<Answer extends object>(find: () => Answer): () => Answer {
  let answer: Answer | undefined;
  return () => (answer ??= find());
}
