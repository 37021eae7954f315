/** What the names of public bodies are made of, English beside Vietnamese, as in ids. */

import { slugWithoutAnd } from '../../text/comparison.ts';
import { KNOWN_LETTERS } from './knownLetters.ts';

/** Fields of ministries and of their departments in the provinces: English (`and` left out) → Vietnamese (`va` left out). */
export const FIELDS_OF_MINISTRIES: ReadonlyMap<string, string> = pairs(`
foreign-affairs=ngoai-giao|foreign=ngoai-giao|external-relations=doi-ngoai|defense=quoc-phong|national-defense=quoc-phong|public-security=cong-an|home-affairs=noi-vu|interior=noi-vu|
justice=tu-phap|finance=tai-chinh|planning-investment=ke-hoach-dau-tu|industry-trade=cong-thuong|agriculture-rural-development=nong-nghiep-phat-trien-nong-thon|
agriculture-environment=nong-nghiep-moi-truong|agriculture=nong-nghiep|transport=giao-thong-van-tai|construction=xay-dung|natural-resources-environment=tai-nguyen-moi-truong|
information-communications=thong-tin-truyen-thong|labor-invalids-social-affairs=lao-dong-thuong-binh-xa-hoi|labor-war-invalids-social-affairs=lao-dong-thuong-binh-xa-hoi|labor=lao-dong|
culture-sports-tourism=van-hoa-the-thao-du-lich|science-technology=khoa-hoc-cong-nghe|education-training=giao-duc-dao-tao|education=giao-duc|health=y-te|energy=nang-luong|
trade=thuong-mai|commerce=thuong-mai|trade-industry=thuong-mai-cong-nghiep|treasury=tai-chinh|environment=moi-truong|tourism=du-lich|economy=kinh-te|economy-trade-industry=kinh-te-thuong-mai-cong-nghiep|ethnic-religious-affairs=dan-toc-ton-giao|
science-technology-innovation=khoa-hoc-cong-nghe-doi-moi-sang-tao|internal-affairs=noi-vu|culture=van-hoa|post-telecommunications=buu-chinh-vien-thong
`);

/** One word for each spelling. */
export const SPELLINGS: ReadonlyMap<string, string> = pairs(
  `organisation=organization|labour=labor|defence=defense|centre=center|programme=program|vietnam=viet-nam|hanoi=ha-noi|haiphong=hai-phong|danang=da-nang|hcmc=ho-chi-minh-city`,
);

/** Letters that stand in longer names for the words behind them. */
export const LETTERS_IN_NAMES: ReadonlyMap<string, string> = pairs(
  `mttq=mat-tran-to-quoc|ubmttq=uy-ban-mat-tran-to-quoc|ubtw=uy-ban-trung-uong|dhqg=dai-hoc-quoc-gia|ubnd=uy-ban-nhan-dan|hdnd=hoi-dong-nhan-dan|tand=toa-an-nhan-dan|vksnd=vien-kiem-sat-nhan-dan|nhnn=ngan-hang-nha-nuoc|lhq=lien-hop-quoc|hdba=hoi-dong-bao-an|lhpn=lien-hiep-phu-nu|ldld=lien-doan-lao-dong|csvn=cong-san-viet-nam|tncs=thanh-nien-cong-san|tmcp=thuong-mai-co-phan|kh=khoa-hoc|cn=cong-nghe|mt=moi-truong|dmst=doi-moi-sang-tao|un=united-nations|na=national-assembly`,
);

/** English names of bodies of the State, the Party and world bodies that no rule turns into the Vietnamese ones; those go without `Việt Nam`. */
export const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ...worldBodies(),
  ...pairs(`
standing-committee-of-the-national-assembly=uy-ban-thuong-vu-quoc-hoi|standing-committee-of-national-assembly=uy-ban-thuong-vu-quoc-hoi|national-assembly-standing-committee=uy-ban-thuong-vu-quoc-hoi|
national-assembly=quoc-hoi|lao-people-s-revolutionary-party=dang-nhan-dan-cach-mang-lao|cambodian-people-s-party=dang-nhan-dan-campuchia|ho-chi-minh-communist-youth-union-central-committee=trung-uong-doan-thanh-nien-cong-san-ho-chi-minh|central-committee-of-the-ho-chi-minh-communist-youth-union=trung-uong-doan-thanh-nien-cong-san-ho-chi-minh|
government-office=van-phong-chinh-phu|office-of-the-government=van-phong-chinh-phu|government-inspectorate=thanh-tra-chinh-phu|state-audit-of-viet-nam=kiem-toan-nha-nuoc|state-audit-office-of-viet-nam=kiem-toan-nha-nuoc|
communist-party-of-viet-nam-central-committee=ban-chap-hanh-trung-uong-dang|central-committee-of-the-communist-party-of-viet-nam=ban-chap-hanh-trung-uong-dang|party-central-committee=ban-chap-hanh-trung-uong-dang|central-committee-of-the-party=ban-chap-hanh-trung-uong-dang|
state-bank-of-viet-nam=ngan-hang-nha-nuoc|supreme-people-s-court=toa-an-nhan-dan-toi-cao|supreme-people-s-procuracy=vien-kiem-sat-nhan-dan-toi-cao|general-statistics-office=tong-cuc-thong-ke|
viet-nam-fatherland-front=mat-tran-to-quoc|viet-nam-fatherland-front-central-committee=uy-ban-trung-uong-mat-tran-to-quoc|viet-nam-women-s-union=hoi-lien-hiep-phu-nu|viet-nam-general-confederation-of-labor=tong-lien-doan-lao-dong|
viet-nam-farmers-union=hoi-nong-dan|ho-chi-minh-communist-youth-union=doan-thanh-nien-cong-san-ho-chi-minh|viet-nam-news-agency=thong-tan-xa|viet-nam-television=dai-truyen-hinh|voice-of-viet-nam=dai-tieng-noi|
viet-nam-academy-of-science-technology=vien-han-lam-khoa-hoc-cong-nghe|viet-nam-academy-of-science-and-technology=vien-han-lam-khoa-hoc-cong-nghe|viet-nam-academy-of-social-sciences=vien-han-lam-khoa-hoc-xa-hoi|
viet-nam-electricity=tap-doan-dien-luc|viet-nam-electricity-group=tap-doan-dien-luc|viet-nam-atomic-energy-institute=vien-nang-luong-nguyen-tu|viet-nam-people-s-army=quan-doi-nhan-dan|viet-nam-coast-guard=canh-sat-bien|
asean-secretariat=ban-thu-ky-asean|association-of-southeast-asian-nations-secretariat=ban-thu-ky-asean|hoi-dong-bao-an=hoi-dong-bao-an-lien-hop-quoc|security-council=hoi-dong-bao-an-lien-hop-quoc
`),
]);

/** What letters commonly stand for in English → the same in Vietnamese, as ids have it (see `priorBodyRow`). */
function worldBodies(): readonly (readonly [string, string])[] {
  return [...KNOWN_LETTERS.values()].flatMap(({ letters, kind, vi, en }) => {
    // `MOFA`: every nation has one.
    if (vi === letters) return [];
    const [own, other] = [inIds(vi), inIds(en ?? '')];
    return kind === 'organisation' && en !== undefined && other !== own ? [[other, own] as const] : [];
  });
}

/** A name as ids have it, without what is said of our own country. */
export function inIds(name: string): string {
  return slugWithoutAnd(name)
    .replaceAll('vietnam', 'viet-nam')
    .replaceAll('organisation', 'organization')
    .replaceAll('labour', 'labor')
    .replace(/(?<=-.+-.+)-viet-nam$/u, '');
}

/** Cities that are run like provinces. */
export const CITIES: ReadonlySet<string> = new Set('ha-noi|ho-chi-minh|hai-phong|da-nang|can-tho|hue'.split('|'));

/** Provinces, those before the mergers of 2025 too. */
export const PROVINCES: ReadonlySet<string> = new Set(
  `an-giang|ba-ria-vung-tau|bac-giang|bac-kan|bac-lieu|bac-ninh|ben-tre|binh-dinh|binh-duong|binh-phuoc|binh-thuan|ca-mau|cao-bang|dak-lak|dac-lac|dak-nong|dien-bien|dong-nai|dong-thap|gia-lai|ha-giang|ha-nam|ha-tinh|hai-duong|hau-giang|hoa-binh|hung-yen|khanh-hoa|kien-giang|kon-tum|lai-chau|lam-dong|lang-son|lao-cai|long-an|nam-dinh|nghe-an|ninh-binh|ninh-thuan|phu-tho|phu-yen|quang-binh|quang-nam|quang-ngai|quang-ninh|quang-tri|soc-trang|son-la|tay-ninh|thai-binh|thai-nguyen|thanh-hoa|thua-thien-hue|tien-giang|tra-vinh|tuyen-quang|vinh-long|vinh-phuc|yen-bai`.split(
    '|',
  ),
);

/** Bodies that every province has, as their Vietnamese names begin. */
export const LOCAL_BODIES: readonly string[] =
  `uy-ban-nhan-dan|hoi-dong-nhan-dan|cong-an|thanh-tra|uy-ban-mat-tran-to-quoc|mat-tran-to-quoc|lien-doan-lao-dong|hoi-nong-dan|hoi-lien-hiep-phu-nu|doan-dai-bieu-quoc-hoi|bo-chi-huy-quan-su|toa-an-nhan-dan|vien-kiem-sat-nhan-dan|van-phong-uy-ban-nhan-dan|bao-hiem-xa-hoi|cuc-thue`.split(
    '|',
  );

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .replaceAll('\n', '')
      .split('|')
      .map((each) => {
        const [from = '', to = ''] = each.split('=');
        return [from, to];
      }),
  );
}
