/**
 * What the names of international meetings are made of, Vietnamese beside English: one meeting is a `hội nghị thượng đỉnh` in one paper,
 * a `hội nghị cấp cao` in the next and a `Summit` in a third. As in ids: small letters without marks, joined by hyphens; `va` left out.
 */

import { NATIONS } from './nations.ts';

/** `head`: what kind of meeting. `assembly`: a body of which meetings are counted. `aside`: says nothing of which meeting it is. */
export type MeetingWordClass = 'head' | 'field' | 'assembly' | 'body' | 'place' | 'aside';

/** What a phrase is called in the form of a name, and what that tells. */
export interface MeetingWord {
  readonly form: string;
  readonly class: MeetingWordClass;
}

/** One line an idea, the form first. */
const HEADS = `
hoi-nghi-cap-cao|hoi-nghi-thuong-dinh|hoi-nghi-cac-nha-lanh-dao|hoi-nghi-nha-lanh-dao|hoi-nghi-cap-cao-cac-nha-lanh-dao|hoi-nghi-thuong-dinh-cac-nha-lanh-dao|hoi-nghi-cac-nha-lanh-dao-kinh-te|hoi-nghi-lanh-dao-cap-cao|summit|summits|summit-meeting|leaders-meeting|economic-leaders-meeting|leaders-summit
tuan-le-cap-cao|tuan-le-lanh-dao-cap-cao|leaders-week|economic-leaders-week
hoi-nghi-bo-truong|hoi-nghi-cap-bo-truong|hoi-nghi-cac-bo-truong|hoi-nghi-bo-truong-cac-nuoc|ministerial-meeting|ministers-meeting|ministerial-conference|ministers-conference|meeting-of-ministers|meeting-of-the-ministers|conference-of-ministers
hoi-nghi-quan-chuc-cao-cap|hoi-nghi-cac-quan-chuc-cao-cap|hoi-nghi-quan-chuc-cap-cao|hoi-nghi-cac-quan-chuc-cap-cao|senior-officials-meeting|meeting-of-senior-officials|senior-officials-conference
hoi-nghi-thuong-nien|annual-meeting|annual-meetings|annual-conference
hoi-nghi-cac-ben|hoi-nghi-cac-ben-tham-gia|conference-of-the-parties|conference-of-parties
hoi-nghi-cac-quoc-gia-thanh-vien|hoi-nghi-cac-nuoc-thanh-vien|conference-of-states-parties|meeting-of-states-parties
dai-hoi-dang|dai-hoi-dang-toan-quoc|dai-hoi-cua-dang|dai-hoi-toan-quoc-cua-dang|dai-hoi-dang-cong-san-viet-nam|dai-hoi-dai-bieu-toan-quoc-cua-dang|dai-hoi-dai-bieu-toan-quoc-dang-cong-san-viet-nam|dai-hoi-dai-bieu-toan-quoc-cua-dang-cong-san-viet-nam|dai-hoi-dai-bieu-dang-toan-quoc|party-congress|national-party-congress|national-congress-of-the-party|national-congress-of-the-communist-party-of-vietnam|national-congress-of-the-communist-party-of-viet-nam|communist-party-of-vietnam-s-national-congress
dai-hoi|dai-hoi-dai-bieu|dai-hoi-dai-bieu-toan-quoc|dai-hoi-toan-quoc|national-congress|congress
dien-dan-cap-cao|dien-dan-chinh-tri-cap-cao|high-level-forum
doi-thoai-cap-cao|high-level-dialogue
dien-dan|forum
doi-thoai|dialogue
hoi-thao|workshop
hoi-nghi|cuoc-hop|meeting|conference|plenum
phien-hop|session
ky-hop|khoa-hop|regular-session
`;

/** Bodies whose meetings are counted, and what such bodies are. */
const ASSEMBLIES = `
dai-hoi-dong|general-assembly|general-conference
dai-hoi-dong-lien-hop-quoc|dai-hoi-dong-lhq|united-nations-general-assembly|un-general-assembly|unga|general-assembly-of-the-united-nations|general-assembly-of-the-un
hoi-dong-bao-an-lien-hop-quoc|hoi-dong-bao-an-lhq|united-nations-security-council|un-security-council|unsc
hoi-dong-nhan-quyen|hoi-dong-nhan-quyen-lien-hop-quoc|hoi-dong-nhan-quyen-lhq|human-rights-council|un-human-rights-council|united-nations-human-rights-council|unhrc
quoc-hoi|national-assembly|quoc-hoi-viet-nam|national-assembly-of-viet-nam|national-assembly-of-vietnam
ban-chap-hanh-trung-uong-dang|ban-chap-hanh-trung-uong|ban-chap-hanh-trung-uong-dang-cong-san-viet-nam|hoi-nghi-trung-uong|hoi-nghi-trung-uong-dang|party-central-committee|central-committee-of-the-party|central-committee-of-the-communist-party-of-vietnam|central-committee
uy-ban-thuong-vu-quoc-hoi|ubtvqh|national-assembly-standing-committee|na-standing-committee|standing-committee-of-the-national-assembly|standing-committee-of-the-na
hoi-dong-dieu-phoi-asean|asean-coordinating-council
hoi-dong-cong-dong-kinh-te-asean|asean-economic-community-council
hoi-dong-cong-dong-chinh-tri-an-ninh-asean|asean-political-security-community-council
hoi-dong-cong-dong-van-hoa-xa-hoi-asean|asean-socio-cultural-community-council
aipa|hoi-dong-lien-nghi-vien-asean|dai-hoi-dong-lien-nghi-vien-asean|dai-hoi-dong-lien-nghi-vien-hiep-hoi-cac-quoc-gia-dong-nam-a|asean-inter-parliamentary-assembly|general-assembly-of-the-asean-inter-parliamentary-assembly|aipa-general-assembly|dai-hoi-dong-aipa
dai-hoi-dong-y-te-the-gioi|world-health-assembly|wha
hoi-nghi-lao-dong-quoc-te|international-labour-conference|international-labor-conference|ilc
ipu|assembly-of-the-inter-parliamentary-union|assembly-of-the-ipu|lien-minh-nghi-vien-the-gioi|inter-parliamentary-union|dai-hoi-dong-lien-minh-nghi-vien-the-gioi|dai-hoi-dong-ipu|ipu-assembly
hoi-dong-bao-an|security-council
uy-ban-di-san-the-gioi|world-heritage-committee
uy-ban-hon-hop|joint-committee
uy-ban-lien-chinh-phu|intergovernmental-committee|inter-governmental-committee
uy-ban|committee|commission
hoi-dong|council
`;

/** What `grammar/knownLetters.ts` doesn't know; forms are its letters where it does. */
const BODIES = `
lhq|un
dong-a|east-asia|eas
a-au|asem|asia-europe-meeting|dien-dan-hop-tac-a-au|asia-europe
tieu-vung-me-cong-mo-rong|tieu-vung-mekong-mo-rong|tieu-vung-song-me-cong-mo-rong|tieu-vung-song-mekong-mo-rong|gms|greater-mekong-subregion|hop-tac-tieu-vung-me-cong-mo-rong|hop-tac-tieu-vung-mekong-mo-rong|hop-tac-kinh-te-tieu-vung-me-cong-mo-rong
clmv|campuchia-lao-myanmar-viet-nam|cambodia-laos-myanmar-vietnam|cambodia-lao-pdr-myanmar-viet-nam|cambodia-laos-myanmar-viet-nam
clv|campuchia-lao-viet-nam|cambodia-laos-vietnam|cambodia-lao-pdr-viet-nam|cambodia-laos-viet-nam
acmecs|chien-luoc-hop-tac-kinh-te-ayeyawady-chao-phraya-me-cong|chien-luoc-hop-tac-kinh-te-ayeyawady-chao-phraya-mekong|ayeyawady-chao-phraya-mekong-economic-cooperation-strategy
mlc|me-cong-lan-thuong|hop-tac-me-cong-lan-thuong|mekong-lan-thuong|mekong-lancang|lancang-mekong|mekong-lancang-cooperation|lancang-mekong-cooperation
shangri-la
brics|nhom-brics
mat-tran-to-quoc|mttq|mat-tran-to-quoc-viet-nam|mttq-viet-nam|vietnam-fatherland-front|viet-nam-fatherland-front
g20|nhom-g20|nhom-20-nen-kinh-te-lon|cac-nen-kinh-te-lon|group-of-20|group-of-twenty
g7|nhom-g7|nhom-7-nen-kinh-te-phat-trien|cac-nuoc-cong-nghiep-phat-trien
p4g|doi-tac-vi-tang-truong-xanh-muc-tieu-toan-cau-2030|partnering-for-green-growth-the-global-goals-2030|partnering-for-green-growth-and-the-global-goals-2030
uy-hoi-song-me-cong|uy-hoi-song-me-cong-quoc-te|uy-hoi-song-mekong|mrc|mekong-river-commission
cong-dong-phap-ngu|phap-ngu|francophonie|la-francophonie
phong-trao-khong-lien-ket|khong-lien-ket|non-aligned-movement
unfccc|un-framework-convention-on-climate-change|cong-uoc-khung-lien-hop-quoc-ve-bien-doi-khi-hau
`;

const FIELDS = `
kinh-te|economic
ngoai-giao|foreign|foreign-affairs
quoc-phong|defence|defense
tai-chinh|finance|financial
thong-doc-ngan-hang-trung-uong|central-bank-governors
y-te|health
giao-duc|education
lao-dong|labour|labor
giao-thong-van-tai|giao-thong|transport|transportation
nang-luong|energy
moi-truong|environment
nong-lam-nghiep|nong-nghiep-lam-nghiep|agriculture-and-forestry|agriculture-forestry
nong-nghiep|agriculture
du-lich|tourism
so|digital
khoa-hoc-cong-nghe-doi-moi-sang-tao|science-technology-and-innovation|science-technology-innovation
khoa-hoc-cong-nghe|science-and-technology|science-technology
doi-moi-sang-tao|innovation
chuyen-doi-so|digital-transformation
tri-tue-nhan-tao|artificial-intelligence|ai
tu-phap|justice
phap-luat|law
van-hoa-nghe-thuat|culture-and-arts|culture-arts
van-hoa|culture
the-thao|sports
thanh-nien|youth
phu-nu|women
thong-tin|information
vien-thong-cong-nghe-thong-tin|telecommunications-and-information-technology
thuong-mai|trade
hai-quan|customs
noi-vu|home-affairs
phuc-loi-xa-hoi|social-welfare
khoang-san|minerals
quan-ly-thien-tai|disaster-management
toi-pham-xuyen-quoc-gia|phong-chong-toi-pham-xuyen-quoc-gia|transnational-crime
phat-trien-nong-thon-xoa-doi-giam-ngheo|rural-development-and-poverty-eradication
bien-doi-khi-hau|climate-change
tuong-lai|future
hep|retreat
mo-rong|plus
khong-chinh-thuc|informal
dac-biet|special
`;

const PLACES = `
asean-3|asean-plus-three|asean-plus-3
me-cong|mekong|song-me-cong
the-gioi|world
nga-viet-nam|viet-nga
trung-quoc-viet-nam|viet-trung
lao-viet-nam|viet-lao
nhat-ban-viet-nam|viet-nhat
han-quoc-viet-nam|viet-han
hoa-ky-viet-nam|viet-my
phap-viet-nam|viet-phap
duc-viet-nam|viet-duc
an-do-viet-nam|viet-an
chau-a-thai-binh-duong|asia-pacific
chau-a|asia
`;

const ASIDES = `hop-tac|cooperation|cua|cac|cac-nuoc|cac-quoc-gia|va|giua|ve|of|the|and|on|for|in|between|among|s`;

function linesOf(text: string, className: MeetingWordClass): readonly (readonly [string, MeetingWord])[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const phrases = line.split('|');
      const form = phrases[0] ?? '';
      return phrases.map((phrase) => [phrase, { form, class: className }] as const);
    });
}

/** Phrase → what it is in the form of a name. */
export const MEETING_WORDS: ReadonlyMap<string, MeetingWord> = new Map<string, MeetingWord>([
  ...linesOf(ASIDES.replaceAll('|', '\n'), 'aside'),
  ...linesOf(PLACES, 'place'),
  ...NATIONS.flatMap(({ form, names }) => names.map((name) => [name, { form, class: 'place' }] as const)),
  ...linesOf(FIELDS, 'field'),
  ...linesOf(BODIES, 'body'),
  ...linesOf(ASSEMBLIES, 'assembly'),
  ...linesOf(HEADS, 'head'),
]);
