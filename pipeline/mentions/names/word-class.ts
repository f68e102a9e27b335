import type { Token } from '../../model/token.ts';
import type { NameLookup } from './name-match.ts';

/** Small words inside the names of people. */
export const PERSON_PARTICLE =
  /^(?:van|von|vom|zu|zur|de|den|der|des|ter|ten|te|’t|'t|het|’s|'s|la|le|les|del|della|di|da|do|dos|das|du|el|al|bin|ibn|ben|y|af|av|op|in)$/i;
/** Small words inside the names of bodies, works and events, of other languages too. */
export const TITLE_PARTICLE =
  /^(?:of|the|for|and|Of|The|For|And|&|y|et|e|und|für|des|du|de|do|dos|da|para|o|della|del|pour)$/;
const FUNCTION_WORD =
  /^(?:de|het|een|en|in|op|met|van|voor|door|bij|uit|naar|aan|tot|per|als|dan|die|dat|er|ook|maar|want|dus|toch|nog|al|wel|niet|geen|dit|deze|zij|ze|hij|we|wij|ik|je|jij|u|men|wie|wat|waar|wanneer|hoe|waarom|volgens|zo|toen|nu|later|sinds|tijdens|na|over|onder|tussen|tegen|zonder|binnen|buiten|behalve|hier|daar|onze|ons|mijn|haar|zijn|hun|alle|beide|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|om|te|of|omdat|terwijl|hoewel|aldus|via|ondanks|dankzij|namens|rond|vanaf|vanuit|wegens)$/i;

const MONTH = /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/;
/** Most words before the dash of a dateline. */
const LONGEST_DATELINE = 10;

/** 38GB, 5G, 20K: a number with its unit. */
const MEASURED = /^\d{1,3}(?:\p{Lu}\p{Ll}?|[KMGTP][BW]h?|[kMGT]?Hz)$/u;
/** Nobelprijswinnaar, Hamasstrijders: people by what they won, lead or support. */
const PEOPLE =
  /^\p{Lu}\p{L}{3,}(?:winnaars?|winnares(?:sen)?|coureurs?|strijders?|leiders?|aanhangers?|supporters?|fans|watchers?|kampioenen?|gangers?)$/u;

/** Whether a word begins with a capital as names do (Almelo, iPhone, 5MCompany, ’t does not). */
export function isCapitalised(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= 65 && first <= 90) return true;
  // Ahmed al-Sharaa
  if (first === 97 || first === 101) if (/^(?:al|el|a[dnrstz]|ash|esh)-\p{Lu}/u.test(text)) return true;
  if (first >= 97 && first <= 122 && isSmall(text)) return false;
  return /^(?:\p{Lu}|\p{Ll}{1,4}\p{Lu}|\d{1,3}\p{Lu})/u.test(text) && !MEASURED.test(text);
}

/** Whether the first letters, as far as a capital may follow them, are plain small ones. */
function isSmall(text: string): boolean {
  for (let at = 1; at < Math.min(5, text.length); at += 1) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122) return code < 65;
  }
  return true;
}

/** Whether a token can be a word of a name. */
export function isNameWord(token: Token | undefined, lookup: NameLookup): boolean {
  if (!token || token.upos === 'PUNCT') return false;
  const { text } = token;
  if (/^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(text)) return true;
  if (!isCapitalised(text) || isMember(text) || PEOPLE.test(text)) return false;
  return !FUNCTION_WORD.test(text) && !isInhabitantOrAdjective(text, lookup) && !isPlaceAdjective(token);
}

/** An adjective made of a place that no list knows (Mosselse, Zaans): so the tagger says. */
export function isPlaceAdjective({ text, upos }: Token): boolean {
  return upos === 'ADJ' && /^\p{Lu}[\p{L}-]+(?:se|sche|sch|ns)$/u.test(text);
}

/** Britse, Amsterdammers, Zuid-Amerikanen: words of a place that name nothing. */
export function isInhabitantOrAdjective(text: string, lookup: NameLookup): boolean {
  let known = inhabitants.get(lookup.gazetteer);
  if (!known || known.size > MOST) inhabitants.set(lookup.gazetteer, (known = new Map<string, boolean>()));
  const found = known.get(text);
  if (found !== undefined) return found;
  const result = readsAsInhabitant(text, lookup);
  known.set(text, result);
  return result;
}

const inhabitants = new WeakMap<NameLookup['gazetteer'], Map<string, boolean>>();
/** Words that are remembered before the memory is cleared. */
const MOST = 50_000;

function readsAsInhabitant(text: string, { gazetteer, cues }: NameLookup): boolean {
  // Scandinaviërs
  if (/^\p{Lu}\p{L}{3,}iërs?$/u.test(text) && !gazetteer.byForm.has(text)) return true;
  if (cues.words('inhabitant').has(text) || gazetteer.demonyms.has(text.toLowerCase()))
    return !gazetteer.byForm.has(text);
  // Bossche, Leidse: of a town, and nobody’s name
  if (/e$/.test(text) && gazetteer.townAdjectives.has(text.toLowerCase()))
    return !(gazetteer.byForm.has(text) || cues.givenNames.has(text) || cues.surnames.has(text));
  const stems = INHABITANT_ENDINGS.flatMap((ending) => (ending.test(text) ? [text.replace(ending, '')] : [])).filter(
    (stem) => stem.length > 2 && /^\p{Lu}/u.test(stem),
  );
  if (stems.length === 0 || gazetteer.byForm.has(text) || cues.givenNames.has(text) || cues.surnames.has(text))
    return false;
  if (/s$/.test(text) && !/(?:ers|aars)$/.test(text)) return false;
  // Deventenaren, Zwollenaar: behind a stem that lost its end
  if (/enar(?:en)?$|enaars?$/.test(text)) {
    const root = text.replace(/enar(?:en)?$|enaars?$/, '');
    if ([root, `${root}e`, `${root}en`, `${root}er`].some((form) => gazetteer.byForm.get(form)?.type === 'place'))
      return true;
  }
  return stems.some((stem) =>
    [stem, `${stem}en`, `${stem}e`].some((form) => gazetteer.byForm.get(form)?.type === 'place'),
  );
}

/** Amsterdammer, Brusselaar, Apeldoorners: what makes an inhabitant or an adjective of a place. */
const INHABITANT_ENDINGS = [
  /mers?$/,
  /aars?$/,
  /aren$/,
  /ers?$/,
  /enaars?$/,
  /enaren$/,
  /ners?$/,
  /iërs?$/,
  /se$/,
  /s$/,
];

/** Whether only marks stand before a token in its sentence, or a colon or an opening quotation mark just before it. */
export function opensSentence(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (!before) return true;
  if (/^[:“„"‘«•*]$/.test(before.text)) return true;
  // : 'Mensen moeten …'
  if (before.text === "'" && /^[:,]?$/.test(tokens[first - 2]?.text ?? '')) return true;
  if (isDateline(tokens, first - 1)) return true;
  let at = first - 1;
  while (at >= 0 && at >= first - 4 && /^(?:PUNCT|SYM)$/.test(tokens[at]!.upos)) at -= 1;
  return at < 0;
}

/** Whether the words up to a dash say where and when a report comes from: VELDHOVEN (ANP) -, Groningen, 5 juni 2025 –. */
function isDateline(tokens: readonly Token[], dash: number): boolean {
  if (dash < 1 || dash > LONGEST_DATELINE || !/^[-–—]$/.test(tokens[dash]!.text)) return false;
  if (!/^[\p{Lu}’']/u.test(tokens[0]!.text)) return false;
  return tokens
    .slice(0, dash)
    .every(({ text }) => /^[\p{Lu}’'][\p{L}’'/-]+$|^[(),/]$|^\d{1,4}$/u.test(text) || MONTH.test(text));
}

/** Words with a capital inside a sentence, also with the next word: what is a name there is one at the start of a sentence too. */
export function medialCapitals(sentences: readonly { tokens: readonly Token[] }[]): Set<string> {
  const words = new Set<string>();
  for (const { tokens } of sentences) {
    const capitals = tokens.filter((token) => isCapitalised(token.text)).length;
    if (capitals * 2 > tokens.length && tokens.length > 3) continue;
    for (const [index, token] of tokens.entries())
      if (index > 0 && isCapitalised(token.text) && !opensSentence(tokens, index)) {
        words.add(token.text);
        const next = tokens[index + 1]?.text;
        if (next !== undefined) words.add(`${token.text} ${next}`);
      }
  }
  return words;
}

/** PvdA-Kamerlid, United-trainer: a name with an office in one word. */
export function isNameWithTitle({ text }: Token, { gazetteer }: Pick<NameLookup, 'gazetteer'>): boolean {
  const tail = /^[\p{Lu}\d][\p{L}\d]*-(\p{L}{3,})$/u.exec(text)?.[1];
  if (tail === undefined) return false;
  // De Bruijn-Visser is no fisherman
  return (/^\p{Lu}/u.test(tail) ? gazetteer.capitalTitles : gazetteer.titles).has(tail.toLowerCase());
}

/** VVD’er, D66’ers: a member of a party. */
export function isMember(text: string): boolean {
  return /^\p{Lu}[\p{L}\d]*[’'‘]ers?$/u.test(text);
}

/** Whether a token is an office, also as the last part of a compound (FNV-bestuurder, projectwoordvoerder). */
export function isTitle(token: Token | undefined, { gazetteer }: NameLookup): boolean {
  if (!token) return false;
  const lower = token.text.toLowerCase();
  if (gazetteer.titles.has(lower) || isMember(token.text)) return true;
  const hyphen = lower.lastIndexOf('-');
  // De Bruijn-Visser is no fisherman
  const own = hyphen > 0 && /^\p{Lu}/u.test(token.text.slice(hyphen + 1));
  if (hyphen > 0 && (own ? gazetteer.capitalTitles : gazetteer.titles).has(lower.slice(hyphen + 1))) return true;
  if (token.upos !== 'NOUN' || !/^\p{Ll}/u.test(token.text)) return false;
  for (let cut = 3; cut <= lower.length - 6; cut += 1) if (gazetteer.titles.has(lower.slice(cut))) return cut < 25;
  return false;
}

/** Slag bij Waterloo, Verdrag van Maastricht, Ronde van Drenthe. */
export function isWorkWord(word: string, { cues }: NameLookup): boolean {
  return /^\p{Lu}/u.test(word) && cues.words('other-suffix').has(word.toLowerCase());
}

/** Universiteit, Woonstichting: a word, written large, for a body. */
export function isBodyWord(word: string, { cues }: NameLookup): boolean {
  return /^\p{Lu}/u.test(word) && cues.endsIn('organisation-word', word.toLowerCase());
}
