/** Whether two names of places can be meant of one meeting: a city and its province, a city and its country, two spellings of one. */
import { COUNTRIES, PLACES } from '../mentions/grammar/places.ts';
import type { Registry } from '../registry/model.ts';
import { nameKey, skeleton } from '../text/comparison.ts';
import { remembered } from '../text/remembered.ts';

/** What lies in one province of Viet Nam as it has been since July 2025: cities, and provinces that were merged into it. */
const TOGETHER: readonly (readonly string[])[] = `
Hà Nội|Hòa Lạc|Sóc Sơn;Huế|Thừa Thiên Huế;Quảng Ninh|Hạ Long|Móng Cái|Uông Bí|Cẩm Phả;Nghệ An|Vinh|Cửa Lò;Thanh Hóa|Sầm Sơn;Tuyên Quang|Hà Giang|Đồng Văn;
Lào Cai|Yên Bái|Sa Pa|Sapa;Thái Nguyên|Bắc Kạn;Phú Thọ|Việt Trì|Vĩnh Phúc|Vĩnh Yên|Tam Đảo|Hòa Bình;Bắc Ninh|Bắc Giang;Hưng Yên|Thái Bình;Hải Phòng|Hải Dương|Đồ Sơn|Cát Bà;
Ninh Bình|Tràng An|Hà Nam|Phủ Lý|Nam Định;Quảng Trị|Đông Hà|Quảng Bình|Đồng Hới;Đà Nẵng|Quảng Nam|Hội An|Tam Kỳ;Quảng Ngãi|Kon Tum|Măng Đen;Gia Lai|Pleiku|Bình Định|Quy Nhơn;
Khánh Hòa|Nha Trang|Cam Ranh|Ninh Thuận|Phan Rang;Lâm Đồng|Đà Lạt|Đắk Nông|Gia Nghĩa|Bình Thuận|Phan Thiết|Mũi Né;Đắk Lắk|Buôn Ma Thuột|Phú Yên|Tuy Hòa;
Thành phố Hồ Chí Minh|Hồ Chí Minh|Bình Dương|Thủ Dầu Một|Bà Rịa - Vũng Tàu|Vũng Tàu|Côn Đảo;Đồng Nai|Biên Hòa|Bình Phước;Tây Ninh|Long An|Tân An;Cần Thơ|Sóc Trăng|Hậu Giang;
Vĩnh Long|Bến Tre|Trà Vinh;Đồng Tháp|Cao Lãnh|Tiền Giang|Mỹ Tho;Cà Mau|Bạc Liêu;An Giang|Long Xuyên|Châu Đốc|Kiên Giang|Rạch Giá|Phú Quốc
`
  .split(';')
  .map((group) => group.trim().split('|'));

const provinceOf: ReadonlyMap<string, string> = new Map(
  TOGETHER.flatMap((group) => group.map((name) => [skeleton(name), skeleton(group[0] ?? name)] as const)),
);

/** A city or province of Viet Nam, of today or before the mergers. */
export const isVietnameseProvince = (name: string): boolean => provinceOf.has(skeleton(name));

const countries: ReadonlySet<string> = new Set(COUNTRIES.map(nameKey));

/** A country and its city under one name. */
const CITY_STATES: ReadonlySet<string> = new Set(['singapore', 'hong kong', 'macau', 'ma cao', 'monaco', 'vatican']);

/** Houses and halls lie in a city: they tell nothing against another name. */
const HALL =
  /^(?:hội trường|phủ (?:chủ tịch|tổng thống|thủ tướng)|nhà quốc hội|dinh (?:tổng thống|thủ tướng|thống nhất|độc lập))/u;

const listed: ReadonlySet<string> = new Set(
  PLACES.filter((name) => !HALL.test(name.normalize('NFC').toLowerCase())).map(skeleton),
);

interface Known {
  readonly key: string;
  readonly country: boolean;
}

interface RegisteredPlaces {
  /** Every name of a registered place, by letters without marks. */
  readonly named: ReadonlyMap<string, Known>;
  readonly partsOf: (value: string) => Parts | undefined;
}

const places = new WeakMap<Registry, RegisteredPlaces>();

/** Computed once per registry, which never changes. */
function registeredPlaces(registry: Registry): RegisteredPlaces {
  const ready = places.get(registry);
  if (ready !== undefined) return ready;
  const named = placesByName(registry);
  const made = { named, partsOf: remembered((value) => partsOf(value, named)) };
  places.set(registry, made);
  return made;
}

function placesByName(registry: Registry): ReadonlyMap<string, Known> {
  const made = new Map<string, Known>();
  for (const entity of registry.entities.values()) {
    if (entity.kind !== 'place') continue;
    const { country } = entity;
    for (const { text } of entity.names) made.set(skeleton(text), { key: entity.id, country: country !== undefined });
  }
  return made;
}

export interface Parts {
  /** The city or province, and whatever it is known to lie in. */
  readonly all: readonly string[];
}

/** Undefined of countries, halls and unknown names, which tell nothing. */
export const placeParts = (value: string, registry: Registry): Parts | undefined =>
  registeredPlaces(registry).partsOf(value);

/** Two cities or provinces of which neither lies in the other. */
export const areApart = (one: string, other: string, registry: Registry): boolean =>
  arePartsApart(placeParts(one, registry), placeParts(other, registry));

export function arePartsApart(one: Parts | undefined, other: Parts | undefined): boolean {
  if (one === undefined || other === undefined || one.all.length === 0 || other.all.length === 0) return false;
  for (const key of one.all) if (other.all.includes(key)) return false;
  return true;
}

/** Of `Hạ Long, Quảng Ninh` both; undefined where the first is not known to be a city or province. */
function partsOf(value: string, named: ReadonlyMap<string, Known>): Parts | undefined {
  const all: string[] = [];
  for (const [at, written] of value.split(/[,/]/).entries()) {
    const name = written.trim().replace(/^(?:thành phố|thủ đô|tỉnh|cố đô|TP\.?|T\.P\.?)\s+(?=\p{Lu})/iu, '');
    const plain = skeleton(name);
    const known = named.get(plain) ?? named.get(skeleton(written.trim()));
    const isCountry = (known?.country === true || countries.has(nameKey(name))) && !CITY_STATES.has(plain);
    const province = provinceOf.get(plain);
    if (isCountry) {
      if (at === 0) return undefined;
      continue;
    }
    const isKnown = known !== undefined || province !== undefined || listed.has(plain) || CITY_STATES.has(plain);
    if (at === 0 && !isKnown) return undefined;
    all.push(plain, ...(known === undefined ? [] : [known.key]), ...(province === undefined ? [] : [`in ${province}`]));
  }
  return { all };
}
