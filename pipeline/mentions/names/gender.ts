import type { Entity } from '../../model/mention.ts';
import type { Sentence, Token } from '../../model/token.ts';
import type { NameLookup, NameMatch } from './name-match.ts';

type Gender = NonNullable<Entity['gender']>;

/**
 * What the text itself says about a person's gender: mevrouw or de moeder before the name, a feminine office
 * (woordvoerster) in the role, or “zij” or “hij” that opens the next sentence and can mean nobody else.
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
