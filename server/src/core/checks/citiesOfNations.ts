/** Which nation's a city is, of the cities where meetings are held: `Bangkok, Pháp` is a slip in one of the two. */
import type { Language } from '../text/span.ts';
import { COUNTRIES } from '../mentions/grammar/places.ts';
import { NATIONS } from '../mentions/grammar/nations.ts';
import { skeleton, slug } from '../text/comparison.ts';
import { isVietnameseProvince } from './placesApart.ts';

/** The capital first. Cities of one name in two nations are left out. */
const CITIES = `
thai-lan|Bangkok|Băng Cốc|Chiang Mai|Phuket|Pattaya;lao|Vientiane|Viêng Chăn|Luang Prabang;campuchia|Phnom Penh|Phnôm Pênh|Siem Reap|Sihanoukville;
malaysia|Kuala Lumpur|Putrajaya|Penang|Langkawi|Kuching;indonesia|Jakarta|Gia-các-ta|Bali|Labuan Bajo|Yogyakarta|Surabaya|Bandung;
philippines|Manila|Ma-ni-la|Cebu|Quezon City;brunei|Bandar Seri Begawan;myanmar|Naypyidaw|Nay Pyi Taw|Yangon;timor-leste|Dili;
trung-quoc|Bắc Kinh|Thượng Hải|Quảng Châu|Thâm Quyến|Nam Ninh|Beijing|Shanghai|Guangzhou|Shenzhen;nhat-ban|Tokyo|Tô-ki-ô|Osaka|Kyoto;
han-quoc|Seoul|Xơ-un|Busan|Jeju|Gyeongju;trieu-tien|Bình Nhưỡng|Pyongyang;mong-co|Ulaanbaatar|Ulan Bator;an-do|New Delhi|Niu Đê-li|Mumbai;
nga|Moscow|Mátxcơva|Moskva|Mát-xcơ-va|Vladivostok|Kazan|Sochi;hoa-ky|Washington|Oa-sinh-tơn|New York|Niu Oóc|San Francisco|Los Angeles|Chicago|Honolulu;
canada|Ottawa|Toronto|Montreal|Vancouver;australia|Canberra|Sydney|Melbourne|Perth;new-zealand|Wellington|Auckland;anh|London|Luân Đôn|Glasgow;
phap|Paris|Pa-ri|Lyon|Marseille;duc|Berlin|Béc-lin|Bonn|Munich;italia|Rome|Rô-ma|Milan;tay-ban-nha|Madrid|Barcelona;bo-dao-nha|Lisbon;ha-lan|Amsterdam|The Hague|La Hay;
bi|Brussels|Brúc-xen;cuba|La Habana|Havana|La Ha-ba-na
`;

const nationOfName: ReadonlyMap<string, string> = new Map(
  NATIONS.flatMap(({ form, names }) => [form, ...names].map((name) => [name, form] as const)),
);

const citiesOf: ReadonlyMap<string, readonly string[]> = new Map(
  CITIES.split(';').map((group) => {
    const [nation = '', ...cities] = group.trim().split('|');
    return [nation, cities] as const;
  }),
);

const nationOfPlainCity: ReadonlyMap<string, string> = new Map(
  [...citiesOf].flatMap(([nation, cities]) => cities.map((city) => [skeleton(city), nation] as const)),
);

/** The nation's id, of a name of the nation; undefined of other names. */
export const nationOf = (name: string): string | undefined => nationOfName.get(slug(name));

export function nationOfCity(name: string): string | undefined {
  const plain = name.replace(/^(?:thủ đô|thành phố|tỉnh|cố đô|TP\.?)\s+(?=\p{Lu})/iu, '');
  return nationOfPlainCity.get(skeleton(plain)) ?? (isVietnameseProvince(plain) ? 'viet-nam' : undefined);
}

export const capitalOf = (nation: string): string | undefined =>
  nation === 'viet-nam' ? 'Hà Nội' : citiesOf.get(nation)?.[0];

/** As news in the language name it: Vietnamese names stand first in the list, English ones last. */
export function nameOfNation(nation: string, language: Language): string | undefined {
  const isIt = (name: string): boolean => nationOf(name) === nation;
  return language === 'vi'
    ? COUNTRIES.find(isIt)
    : COUNTRIES.findLast((name) => isIt(name) && !/[^\p{ASCII}]/u.test(name));
}
