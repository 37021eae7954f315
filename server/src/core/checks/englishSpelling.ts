/** English names as one spelling: British and American letters, Việt Nam and Vietnam, UN and United Nations, Corp. and Corporation differ in style, not in name. */
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
  [/(?<!\p{L})corp(?!\p{L})\.?/gu, 'corporation'],
  [/(?<!\p{L})org(?!\p{L})\.?/gu, 'organization'],
  [/(?<!\p{L})dept(?!\p{L})\.?/gu, 'department'],
  [/(?<!\p{L})univ(?!\p{L})\.?/gu, 'university'],
  [/(?<!\p{L})assoc(?!\p{L})\.?/gu, 'association'],
  [/(?<!\p{L})int[’']?l(?!\p{L})\.?/gu, 'international'],
];

const inOneSpelling = remembered((name: string): string =>
  STYLES.reduce((text, [style, one]) => text.replace(style, one), name.normalize('NFC').toLowerCase()),
);

/** Nothing but the style of spelling is different. */
export const isSpeltInStyle = (a: string, b: string): boolean => inOneSpelling(a) === inOneSpelling(b);
