/** Countries and regions as Vietnamese and English news name them, with their own forms of state. */

const list = (text: string): string[] =>
  text
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '');

export const COUNTRIES = list(`
Việt Nam|Viet Nam|Vietnam|Lào|Campuchia|Thái Lan|Malaysia|Singapore|Indonesia|Philippines|Brunei|Brunei Darussalam|Myanmar|Timor-Leste|Timor Leste|Đông Timor|Trung Quốc|Nhật Bản|Hàn Quốc|Triều Tiên|Mông Cổ|Đài Loan|Hồng Kông|Hong Kong|Macau|Ma Cao|
Ấn Độ|Pakistan|Bangladesh|Sri Lanka|Nepal|Bhutan|Maldives|Afghanistan|Iran|Iraq|Israel|Palestine|Jordan|Liban|Lebanon|Syria|Thổ Nhĩ Kỳ|Saudi Arabia|Ả rập Xê út|Ả-rập Xê-út|Arab Saudi|UAE|Các Tiểu vương quốc Arab Thống nhất|Qatar|Kuwait|Oman|Bahrain|Yemen|
Kazakhstan|Uzbekistan|Turkmenistan|Kyrgyzstan|Tajikistan|Azerbaijan|Armenia|Gruzia|Georgia|Nga|Liên bang Nga|Ukraine|Belarus|Moldova|Ba Lan|Cộng hòa Séc|Séc|Slovakia|Hungary|Rumani|Romania|Bulgaria|Serbia|Croatia|Slovenia|Bosnia|Albania|Hy Lạp|Síp|Malta|
Đức|Pháp|Anh|Vương quốc Anh|Ireland|Bỉ|Hà Lan|Luxembourg|Thụy Sĩ|Thuỵ Sĩ|Áo|Italia|Italy|Ý|Tây Ban Nha|Bồ Đào Nha|Na Uy|Thụy Điển|Thuỵ Điển|Phần Lan|Đan Mạch|Iceland|Estonia|Latvia|Lithuania|Litva|Vatican|
Hoa Kỳ|Mỹ|Hợp chúng quốc Hoa Kỳ|Canada|Mexico|Cuba|Panama|Costa Rica|Nicaragua|Guatemala|Honduras|El Salvador|Haiti|Dominica|Jamaica|Venezuela|Colombia|Ecuador|Peru|Bolivia|Chile|Argentina|Uruguay|Paraguay|Brazil|Brasil|
Australia|Úc|Ôxtrâylia|New Zealand|Niu Di-lân|Papua New Guinea|Fiji|Solomon|Vanuatu|Samoa|Tonga|Palau|Micronesia|Ai Cập|Maroc|Morocco|Algeria|Tunisia|Libya|Sudan|Ethiopia|Kenya|Tanzania|Uganda|Rwanda|Nigeria|Ghana|Senegal|Mali|Niger|Angola|Mozambique|Nam Phi|Zambia|Zimbabwe|Namibia|Botswana|Madagascar|Congo|Cameroon|Guinea|Guinea Bissau|
Vương quốc Campuchia|Vương quốc Thái Lan|Vương quốc Bỉ|Vương quốc Hà Lan|Vương quốc Đan Mạch|Vương quốc Thụy Điển|Vương quốc Tây Ban Nha|Vương quốc Na Uy|Vương quốc Brunei|Vương quốc Saudi Arabia|Vương quốc Maroc|Cộng hòa Pháp|Cộng hòa Liên bang Đức|CHLB Đức|CHDCND Lào|Cộng hòa Dân chủ Nhân dân Lào|Cộng hòa dân chủ nhân dân Lào|CHND Trung Hoa|Cộng hòa Nhân dân Trung Hoa|Đại Hàn Dân Quốc|Cộng hòa Ấn Độ|Cộng hòa Indonesia|Cộng hòa Singapore|Cộng hòa Philippines|Cộng hòa Hàn Quốc|Cộng hòa Belarus|Cộng hòa Cuba|Cộng hòa Italia|Cộng hòa Nam Phi|Cộng hòa Hồi giáo Iran|Liên minh Myanmar|Cộng hòa xã hội chủ nghĩa Việt Nam|Cộng hòa Xã hội chủ nghĩa Việt Nam|
China|Japan|Korea|South Korea|Republic of Korea|North Korea|India|Thailand|Lao PDR|Laos|Cambodia|Myanmar|Russia|Russian Federation|Germany|France|United Kingdom|UK|United States|United States of America|US|USA|Turkey|Türkiye|Switzerland|Spain|Portugal|Sweden|Norway|Denmark|Finland|Poland|Czech Republic|Greece|Netherlands|Belgium|Austria|Egypt|South Africa|Mongolia|Saudi Arabia|European Union|
châu Âu|châu Á|châu Phi|châu Mỹ|châu Đại Dương|Đông Nam Á|Châu Á - Thái Bình Dương|châu Á-Thái Bình Dương|châu Á - Thái Bình Dương|Thái Bình Dương|Trung Đông|Mỹ Latinh|Mê Công|Mekong|Biển Đông|Bắc Âu|Đông Bắc Á|Trung Á|Nam Á|Tây Á|Đông Á
`);

/** Countries whose bodies keep the country in their name; regions do not. */
export const isRegion = (name: string): boolean =>
  /^(?:châu|Châu|Đông Nam|Thái Bình|Trung Đông|Mỹ Latinh|Mê Công|Mekong|Biển|Bắc Âu|Đông Bắc|Trung Á|Nam Á|Tây Á|Đông Á)/u.test(
    name,
  );

/** Cities and provinces that are named without a unit; foreign capitals where meetings are held. */
export const PLACES = list(`
Phủ Chủ tịch|Nhà Quốc hội|Dinh Thống Nhất|Hà Nội|Thành phố Hồ Chí Minh|TP Hồ Chí Minh|TP. Hồ Chí Minh|TP.Hồ Chí Minh|TP.HCM|TPHCM|TP HCM|TP. HCM|Tp. Hồ Chí Minh|Tp.HCM|Hải Phòng|Đà Nẵng|Cần Thơ|Huế|Thừa Thiên Huế|Thừa Thiên - Huế|An Giang|Bà Rịa - Vũng Tàu|Bà Rịa-Vũng Tàu|Vũng Tàu|Bắc Giang|Bắc Kạn|Bạc Liêu|Bắc Ninh|Bến Tre|Bình Định|Bình Dương|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Đắk Lắk|Đắc Lắc|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Tĩnh|Hải Dương|Hậu Giang|Hòa Bình|Hoà Bình|Hưng Yên|Khánh Hòa|Khánh Hoà|Kiên Giang|Kon Tum|Lai Châu|Lâm Đồng|Lạng Sơn|Lào Cai|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thanh Hoá|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái|Nha Trang|Đà Lạt|Hạ Long|Phú Quốc|Quy Nhơn|Hội An|Sa Pa|Buôn Ma Thuột|Biên Hòa|Thủ Đức|Hoàng Sa|Trường Sa|Tây Nguyên|Tây Bắc|Bắc Bộ|Nam Bộ|Trung Bộ|Bắc Trung Bộ|Đồng bằng sông Cửu Long|Đông Nam Bộ|
Bắc Kinh|Thượng Hải|Tokyo|Seoul|Bangkok|Phnom Penh|Siem Reap|Viêng Chăn|Vientiane|Luang Prabang|Kuala Lumpur|Jakarta|Bali|Manila|Bandar Seri Begawan|Yangon|Naypyidaw|Nay Pyi Taw|Dili|New Delhi|Moscow|Mátxcơva|Moskva|Paris|London|Berlin|Geneva|Vienna|Brussels|Rome|Madrid|Washington|Washington D.C.|New York|San Francisco|Canberra|Sydney|Wellington|Ottawa|Lima|Santiago|Busan|Osaka|Kyoto|Hanoi|Ha Noi|Ho Chi Minh City|Da Nang|Davos|Dubai|Nam Ninh|Quảng Châu|Thâm Quyến|Chiang Mai|Kyiv|Ankara|Istanbul|Cairo|La Habana|Havana|Vladivostok|Kazan|Sochi|Budapest|Praha|Prague|Warsaw|Stockholm|Oslo|Copenhagen|Helsinki|Amsterdam|The Hague|Nairobi|Addis Ababa|Pretoria|Johannesburg|Abu Dhabi|Doha|Riyadh|Tehran|Islamabad|Colombo|Kathmandu|Dhaka|Ulan Bator|Ulaanbaatar|Bình Nhưỡng|Đài Bắc|Lisbon|Athens|Bern|Zurich|Bonn|Montreal|Toronto|Vancouver|Chicago|Los Angeles|Honolulu|Port Moresby|Rio de Janeiro|Sao Paulo|Brasilia|Buenos Aires|Mexico City|Penang|Langkawi|Cebu|Yogyakarta|Surabaya|Vân Nam|Quảng Tây|Hải Nam|Phuket|Pattaya
`);
