/** How far the topic of a meeting goes (`về khoa học, công nghệ và đổi mới sáng tạo`), and quoted themes. */
import { SIGN } from '../text/tokens.ts';
import { MEETING_HEAD, MEETING_TASK, STOP_PHRASE } from './categories.ts';
import type { Reading } from './drafts.ts';
import type { Surroundings } from './meetingClauses.ts';
import { opensQuotation, quotationEnd } from './quotations.ts';
import { longestLength } from './scan.ts';
import { stepOverNumber } from './topicNumbers.ts';
import { stepOverSign } from './topicSigns.ts';
import { closed, END, endOf, isClosed, nextOf, type Step, type Topic } from './topicSteps.ts';
import {
  handsOutPosts,
  stepOverJoint,
  stepOverLink,
  stepOverName,
  stepOverPhrase,
  titleInTopic,
} from './topicWords.ts';

/** End of the topic that starts at a token; the token itself when there is none. At most 44 tokens. */
export function topicEnd(reading: Reading, at: number, to: number, around: Surroundings = 'clause'): number {
  const { scan } = reading;
  if (opensQuotation(scan, at) === 1) return quotationEnd(scan, at, to) || at;
  const limit = Math.min(to, at + 44);
  const topic: Topic = { reading, scan, at, to, limit, around };
  // What the meeting is for may be said with a verb (`trao quyết định …`).
  // … or with several (`cung cấp thông tin về …`).
  const task = longestLength(scan, at, MEETING_TASK);
  // … or with the word of a meeting (`Hội thảo Tham vấn về …`).
  const isWhole = task > 2 || (task > 0 && longestLength(scan, at, MEETING_HEAD) === task);
  let end = at + Math.max(longestLength(scan, at, STOP_PHRASE), isWhole ? task : 0);
  let solid = end;
  let posts = false;
  while (end < limit) {
    let step = stepOverLetters(reading, end) || stepOver(topic, end, solid, posts);
    if (step === 0) {
      const title = titleInTopic(topic, end);
      if (title > end) posts = handsOutPosts(scan, end - 1);
      step = title > end ? closed(title) : stepOverName(topic, end);
    }
    if (step < 0) return endOf(step, solid);
    end = nextOf(step);
    if (isClosed(step)) solid = end;
  }
  return solid;
}

/** What is no name. */
const stepOver = (topic: Topic, end: number, solid: number, posts: boolean): Step =>
  topic.scan.tokens.kind[end] === SIGN
    ? stepOverSign(topic, end, solid, posts)
    : stepOverNumber(topic, end) ||
      stepOverPhrase(topic, end, solid) ||
      stepOverLink(topic, end) ||
      stepOverJoint(topic, end);

function stepOverLetters({ acronymAt, acronyms }: Reading, end: number): Step {
  const letters = acronymAt[end] ?? 0;
  if (letters === 0) return 0;
  const draft = acronyms[letters - 1];
  return draft === undefined || draft.number >= 0 ? END : closed(draft.to);
}
