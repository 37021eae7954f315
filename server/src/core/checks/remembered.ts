/** Answers to questions about short strings, kept because the same names come again in every article. */

/** A pure function of short strings with its last few thousand answers kept. */
export function remembered<Answer>(make: (text: string) => Answer, most = 4096): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- undefined may be an answer
    if (known !== undefined || answers.has(text)) return known as Answer;
    // V8 lets a piece hold on to the whole text it was cut from.
    const own = text.length > 160 ? text : copied(text);
    const made = make(own);
    if (text.length <= 160) {
      if (answers.size >= most) answers.clear();
      answers.set(own, made);
    }
    return made;
  };
}

function copied(text: string): string {
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}
