import type { Entity } from '../../model/mention.ts';
import type { Sentence, Token } from '../../model/token.ts';
import type { NameLookup, NameMatch } from './name-match.ts';

type Gender = NonNullable<Entity['gender']>;

/**
 * What the text itself says about a person's gender: mevrouw or de moeder before the name, a feminine office
 * (woordvoerster) in the role, “zij” or “hij” that opens the next sentence and can mean nobody else, or that speaks
 * in the next two (“…”, zei ze).
 * A first name says nothing.
 *
 * @param role words of the office beside the name
 * @param persons how many different people each sentence names
 */
export function genderOf(
  sentences: readonly Sentence[],
  mentions: readonly NameMatch[],
  role: string | undefined,
  persons: ReadonlyMap<number, number>,
  lookup: NameLookup,
): Gender | undefined {
  if (role !== undefined && role.split(/[ -]/).some((word) => lookup.gazetteer.feminineTitles.has(word.toLowerCase())))
    return 'female';
  const said = new Set<Gender>();
  for (const mention of mentions) {
    const sentence = sentences[mention.sentence]!;
    const before = genderOfWord(sentence.tokens[mention.first - 1], lookup);
    if (before) said.add(before);
    else if (persons.get(mention.sentence) === 1 && isSubject(sentence.tokens, mention)) {
      const next = sentences[mention.sentence + 1];
      if (next?.block === sentence.block && !persons.has(next.index)) {
        const pronoun = genderOfPronoun(next.tokens);
        if (pronoun) said.add(pronoun);
      }
    }
    const isShort = sentence.tokens.length < LONG;
    if (isShort && persons.get(mention.sentence) === 1 && !namesOthers(sentence.tokens, mention, lookup)) {
      const speaking = speakerBehind(sentences, mention, persons, lookup);
      if (speaking) said.add(speaking);
    }
  }
  return said.size === 1 ? [...said][0] : undefined;
}

function genderOfWord(token: Token | undefined, { cues }: NameLookup): Gender | undefined {
  if (!token) return undefined;
  const word = token.text.toLowerCase();
  if (cues.words('female-honorific').has(word) || cues.words('female-noun').has(word)) return 'female';
  return cues.words('male-honorific').has(word) || cues.words('male-noun').has(word) ? 'male' : undefined;
}

function isSubject(tokens: readonly Token[], { first, last }: NameMatch): boolean {
  return tokens.slice(first, last + 1).some((token) => /^nsubj/.test(token.deprel));
}

/** Zij is … , Hij werd …: the verb in the singular tells zij from the plural. */
function genderOfPronoun(tokens: readonly Token[]): Gender | undefined {
  const [pronoun, verb] = tokens;
  if (!pronoun || !verb || !/^(?:VERB|AUX)$/.test(verb.upos) || verb.feats.Number === 'Plur') return undefined;
  if (pronoun.text === 'Hij') return 'male';
  return /^(?:Zij|Ze)$/.test(pronoun.text) && verb.feats.Number === 'Sing' ? 'female' : undefined;
}

/** Whether a sentence speaks of another man or woman, whom a pronoun may mean. */
function namesOthers(
  tokens: readonly Token[],
  { first, last }: Pick<NameMatch, 'first' | 'last'>,
  { cues }: NameLookup,
): boolean {
  const nouns = ['male-noun', 'female-noun', 'male-honorific', 'female-honorific'] as const;
  return tokens.some(
    ({ text, index }) =>
      (index < first - 1 || index > last) && nouns.some((kind) => cues.words(kind).has(text.toLowerCase())),
  );
}

/** A sentence of so many words is none of prose. */
const LONG = 120;

/** In how many sentences behind a name the one who speaks is still its bearer. */
const REACH = 2;

/** “…”, zei ze: she who speaks, in this sentence behind the name or in the next ones, which name nobody else. */
function speakerBehind(
  sentences: readonly Sentence[],
  mention: NameMatch,
  persons: ReadonlyMap<number, number>,
  lookup: NameLookup,
): Gender | undefined {
  for (let at = mention.sentence; at <= mention.sentence + REACH && sentences[at]; at += 1) {
    const { tokens, index } = sentences[at]!;
    const isOwn = at === mention.sentence;
    if (!isOwn && (persons.has(index) || namesOthers(tokens, { first: 0, last: -1 }, lookup))) return undefined;
    const verb = tokens.findIndex(
      (token, place) =>
        (!isOwn || place > mention.last) && SPEAKS.test(token.text) && PRONOUN.test(tokens[place + 1]?.text ?? ''),
    );
    if (verb >= 0) return tokens[verb + 1]!.text === 'hij' ? 'male' : 'female';
  }
  return undefined;
}

/** Verbs in the singular, which tell zij from the plural. */
const SPEAKS =
  /^(?:zegt|zei|vertelt|vertelde|stelt|stelde|meent|meende|vindt|vond|verklaart|verklaarde|benadrukt|benadrukte|verwacht|denkt|dacht|schrijft|schreef|voegt|voegde|vervolgt|vervolgde|concludeert|concludeerde|reageert|reageerde|waarschuwt|waarschuwde)$/;
const PRONOUN = /^(?:hij|zij|ze)$/;
