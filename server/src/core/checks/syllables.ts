/** Which words can be Vietnamese syllables: a word that cannot be one is a slip of the hand where a Vietnamese word is meant. */
import { skeleton } from '../text/comparison.ts';
import { remembered } from '../text/remembered.ts';

const ONSETS = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnrstvx])?';

/** Without tones. After `qu` and `gi` the u and the i belong to the onset. */
const RHYMES: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng
  i y ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng
  oăt oe oem oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ uy
  uya uych uyên uyêt uynh uyt uyu uyn ynh yt ych ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu yêm yên yêng yêt yêu oong ooc`.split(
    /\s+/,
  ),
);

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHAPE = new RegExp(`^(${ONSETS})(.+)$`, 'u');

/** Capitals do not count. Syllables that end in a stop have the tone sắc or nặng. */
export const isSyllable = remembered((word: string): boolean => {
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const bare = letters.replace(TONE, '').normalize('NFC');
  if (/(?:ch|[cpt])$/u.test(bare) && tones[0] !== '\u0301' && tones[0] !== '\u0323') return false;
  const [, onset = '', rhyme = ''] = SHAPE.exec(bare) ?? [];
  if (RHYMES.has(rhyme)) return true;
  // `gìn`, `giếng`: one i stands for two; a bare vowel starts without an onset.
  return (onset === 'gi' && RHYMES.has(`i${rhyme}`)) || bare === 'gi' || RHYMES.has(bare);
}, 8192);

const plainRhymes: ReadonlySet<string> = new Set([...RHYMES].map((rhyme) => skeleton(rhyme)));
const PLAIN_SHAPE = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnrstvx])?([aeiouy].*)$/;

/** The same of a word written without marks (`Hanh` for Hạnh or Hành). */
export const isPlainSyllable = remembered((word: string): boolean => {
  const plain = skeleton(word);
  const [, rhyme = ''] = PLAIN_SHAPE.exec(plain) ?? [];
  return plainRhymes.has(rhyme) || plainRhymes.has(plain);
}, 8192);
