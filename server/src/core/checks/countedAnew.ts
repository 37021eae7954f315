/** Meetings whose numbers begin again with each term of those who meet: the tenth of one term says nothing about the tenth of another. */
import type { Days } from './meetingDays.ts';

/** Days: sessions of one number in two terms are years apart, and no slip of a day or month is this large. */
const A_YEAR = 400;

const COUNTED_ANEW =
  /^(?:kỳ họp|phiên họp|phiên|khóa họp)(?!\p{L})|(?:ban chấp hành|hội nghị (?:lần thứ \S+ )?(?:bch|trung ương)|tỉnh ủy|thành ủy|đảng ủy|huyện ủy|đảng bộ)|(?:session|plenum|plenary)(?!\p{L})/iu;

export const areOfOtherTerms = (name: string, one: Days, other: Days): boolean =>
  Math.abs(one.first - other.first) > A_YEAR && COUNTED_ANEW.test(name.normalize('NFC'));
