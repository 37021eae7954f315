/** The member states of the United Nations as English names them, briefly and with their forms of state. */

const list = (text: string): string[] =>
  text
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Names that no list of countries has: `Antigua and Barbuda`, `Hellenic Republic`. */
const NAMES = list(`
Antigua and Barbuda|Bosnia and Herzegovina|Saint Kitts and Nevis|St. Kitts and Nevis|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St. Lucia|Sao Tome and Principe|São Tomé and Príncipe|Trinidad and Tobago|Ivory Coast|Cote d'Ivoire|Swaziland|Viet Nam|Lao PDR|The Gambia|
Argentine Republic|Gabonese Republic|Hellenic Republic|Italian Republic|Kyrgyz Republic|Portuguese Republic|Togolese Republic|Dominican Republic|Lebanese Republic|Syrian Arab Republic|Swiss Confederation|Russian Federation|United Mexican States|
Arab Republic of Egypt|Bolivarian Republic of Venezuela|Co-operative Republic of Guyana|Democratic Socialist Republic of Sri Lanka|Eastern Republic of Uruguay|Oriental Republic of Uruguay|Federative Republic of Brazil|Plurinational State of Bolivia|
People's Democratic Republic of Algeria|People's Republic of Bangladesh|United Republic of Tanzania|Federal Democratic Republic of Ethiopia|Federal Democratic Republic of Nepal|Federal Republic of Nigeria|Federal Republic of Somalia|Federated States of Micronesia|
Grand Duchy of Luxembourg|Hashemite Kingdom of Jordan|Sultanate of Oman|Union of the Comoros|Independent State of Papua New Guinea|Independent State of Samoa|Islamic Emirate of Afghanistan|Republic of The Gambia|Republic of Côte d'Ivoire|
United Kingdom of Great Britain and Northern Ireland|Great Socialist People's Libyan Arab Jamahiriya|Democratic Republic of São Tomé and Príncipe|Democratic Republic of Sao Tome and Principe|Vatican City State|Vatican City
`);

/** What stands before `of` and the short name: `Republic of Azerbaijan`, `Kingdom of Morocco`. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  Republic: list(
    `Albania|Angola|Armenia|Austria|Azerbaijan|Belarus|Benin|Bolivia|Bosnia and Herzegovina|Botswana|Bulgaria|Burundi|Cabo Verde|Cameroon|Chad|Chile|China|Colombia|Costa Rica|Croatia|Cuba|Cyprus|Djibouti|Ecuador|El Salvador|Equatorial Guinea|Estonia|Fiji|Finland|France|Georgia|Ghana|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iraq|Ireland|Italy|Kazakhstan|Kenya|Kiribati|Korea|Kosovo|Latvia|Lebanon|Liberia|Lithuania|Madagascar|Malawi|Maldives|Mali|Malta|the Marshall Islands|Mauritius|Moldova|Mozambique|Namibia|Nauru|Nicaragua|Niger|North Macedonia|Palau|Panama|Paraguay|Peru|the Philippines|Poland|Portugal|Rwanda|San Marino|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovenia|South Africa|South Sudan|the Sudan|Sudan|Suriname|Tajikistan|the Gambia|the Congo|Timor-Leste|Trinidad and Tobago|Tunisia|Türkiye|Turkey|Turkmenistan|Uganda|Uzbekistan|Vanuatu|Yemen|Zambia|Zimbabwe`,
  ),
  Kingdom: list(
    `Bahrain|Belgium|Bhutan|Cambodia|Denmark|Eswatini|Lesotho|Morocco|the Netherlands|Norway|Saudi Arabia|Spain|Sweden|Thailand|Tonga`,
  ),
  'Islamic Republic': list(`Iran|Pakistan|Mauritania`),
  State: list(`Eritrea|Israel|Kuwait|Libya|Palestine|Qatar`),
  Commonwealth: list(`Australia|the Bahamas|Dominica`),
  Principality: list(`Andorra|Liechtenstein|Monaco`),
};

export const ENGLISH_STATES: readonly string[] = [
  ...NAMES,
  ...Object.entries(FORMS).flatMap(([form, names]) => names.map((name) => `${form} of ${name}`)),
];
