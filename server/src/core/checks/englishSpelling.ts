/** English names as one spelling: British and American letters, Việt Nam and Vietnam, UN and United Nations differ in style, not in name. */
import { remembered } from '../text/remembered.ts';

const STYLES: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{2})is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)(?!\p{L}))/gu, 'iz'],
  [/(?<=def|off|lic)enc(?=e)/gu, 'ens'],
  [/centre/gu, 'center'],
  [/labour/gu, 'labor'],
  [/programme/gu, 'program'],
  [/(?<!\p{L})vi[eệ]t ?nam/gu, 'vietnam'],
  [/(?<!\p{L})united nations(?!\p{L})/gu, 'un'],
  [/[’ʼ]/gu, "'"],
  [/^\d{1,3}(?:st|nd|rd|th) /gu, ''],
];

const inOneSpelling = remembered((name: string): string =>
  STYLES.reduce((text, [style, one]) => text.replace(style, one), name.normalize('NFC').toLowerCase()),
);

/** Nothing but the style of spelling is different. */
export const isSpeltInStyle = (a: string, b: string): boolean => inOneSpelling(a) === inOneSpelling(b);
