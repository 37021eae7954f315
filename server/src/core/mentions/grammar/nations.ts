/** Nations by all their names, as in ids: the form first, then other Vietnamese and English names, behind `=` the English adjectives. */

export interface Nation {
  readonly form: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
}

export const NATIONS: readonly Nation[] = `
viet-nam|vietnam=vietnamese
lao|laos|lao-pdr|lao-people-s-democratic-republic|cong-hoa-dan-chu-nhan-dan-lao|chdcnd-lao=laotian
campuchia|cam-pu-chia|cambodia|vuong-quoc-campuchia=cambodian
thai-lan|thailand|vuong-quoc-thai-lan=thai
malaysia|ma-lai-xi-a=malaysian
singapore|xin-ga-po=singaporean
indonesia|in-do-ne-xi-a|in-do-ne-xia=indonesian
philippines|phi-lip-pin|phi-li-pin|philippin=philippine|filipino
brunei|brunei-darussalam|bru-nay=bruneian
myanmar|mi-an-ma=burmese
timor-leste|dong-timor|timor-lest=timorese
trung-quoc|china|cong-hoa-nhan-dan-trung-hoa=chinese
nhat-ban|japan=japanese
han-quoc|korea|republic-of-korea|south-korea|rok|dai-han-dan-quoc=south-korean|korean
trieu-tien|north-korea|dprk|chdcnd-trieu-tien=north-korean
mong-co|mongolia=mongolian
an-do|india|cong-hoa-an-do|ch-an-do=indian
nga|lien-bang-nga|lb-nga|russia|russian-federation=russian
hoa-ky|my|united-states|united-states-of-america|us|u-s|usa|hop-chung-quoc-hoa-ky=american
canada|ca-na-da=canadian
cuba|cong-hoa-cuba|ch-cuba=cuban
australia|uc|o-xtray-li-a|ot-xtray-li-a=australian
new-zealand|niu-di-lan
anh|vuong-quoc-anh|lien-hiep-vuong-quoc-anh|lien-hiep-vuong-quoc-anh-bac-ireland|vuong-quoc-lien-hiep-anh|united-kingdom|uk|great-britain=british
phap|france|cong-hoa-phap|ch-phap=french
duc|germany|cong-hoa-lien-bang-duc|chlb-duc=german
italia|italy=italian
tay-ban-nha|spain=spanish
bo-dao-nha|portugal=portuguese
ha-lan|netherlands=dutch
bi|belgium=belgian
thuy-si|switzerland=swiss
thuy-dien|sweden=swedish
na-uy|norway=norwegian
phan-lan|finland=finnish
dan-mach|denmark=danish
ao|austria=austrian
ba-lan|poland=polish
sec|ch-sec|cong-hoa-sec|czech-republic=czech
hungary=hungarian
ukraine|u-crai-na=ukrainian
belarus|be-la-rut=belarusian
kazakhstan|ca-dac-xtan=kazakh
tho-nhi-ky|turkey|turkiye=turkish
israel|i-xra-en=israeli
iran|i-ran=iranian
a-rap-xe-ut|saudi-arabia|a-rap-saudi=saudi
uae|cac-tieu-vuong-quoc-a-rap-thong-nhat|cac-tieu-vuong-quoc-arab-thong-nhat|united-arab-emirates=emirati
ai-cap|egypt=egyptian
nam-phi|south-africa=south-african
brazil|bra-xin=brazilian
mexico|me-hi-co=mexican
argentina|ac-hen-ti-na=argentine
chile|chi-le=chilean
lien-minh-chau-au|eu|european-union
`
  .trim()
  .split('\n')
  .map((line) => {
    const [names = '', adjectives = ''] = line.split('=');
    const all = names.split('|');
    return { form: all[0] ?? '', names: all, adjectives: adjectives === '' ? [] : adjectives.split('|') };
  });
