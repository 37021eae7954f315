/** What the words around a date say of its place in time: kept with the mention, so that a year found later can be filled in. */

export type DeicticUnit = 'day' | 'week' | 'weekday' | 'month' | 'quarter' | 'year' | 'school-year';

/** `hôm qua`: day, -1 · `thứ Hai tuần tới`: weekday 1, week, +1 · `thứ Hai tới`: weekday 1, weekday, +1 · `năm ngoái`: year, -1. */
export interface Deictic {
  readonly unit: DeicticUnit;
  readonly shift: number;
  /** 1 = Monday. With unit `weekday` a shift of 0 means the nearest one on the side that the tense tells. */
  readonly weekday?: number;
  /** `ngày 20 tháng này`: of that month; `Wednesday, the 27th`: what tells which week is meant. */
  readonly day?: number;
}

export interface DateCue {
  /** What the sentence's nearest cue says; `none` when there is none. */
  readonly tense: 'past' | 'future' | 'none';
  /** The cue stands right at the date (`ngày 15/1 tới`), or the date is a range end of one. */
  readonly close: boolean;
  /** The cue stands within a few words of the date: it outweighs a nearer year. */
  readonly near?: true;
  readonly deictic?: Deictic;
  /** `ngày 10/10 hằng năm`: of every year. */
  readonly everyYear?: true;
  /** `ngày 15/6 năm ngoái`. */
  readonly yearShift?: number;
  /** What stands after the day in the value of a deictic: `TMO` for *sáng nay*, `T09:30`. */
  readonly clock?: string;
}
