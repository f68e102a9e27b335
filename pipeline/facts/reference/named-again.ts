import { termsOf } from '../../lexicon/terms.ts';
import type { ConceptFiller, Filler } from '../../model/fact.ts';
import type { Entity } from '../../model/mention.ts';
import type { Sentence } from '../../model/token.ts';
import { isSuperseded, type SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';
import { headOf, namedSince } from './report-topic.ts';

/** Kinds of things whose name may have what they are in it (Museum Prinsenhof, Filmfestival Utrecht). */
const NAMED = /^(?:organisation|group|building|event|work)$/;
/** Shorter nouns end too many words. */
const LEAST = 6;
/** Words for somebody who speaks or acts for a body: a report may hear several without a name. */
const ONE_OF_MANY =
  /^(?:woordvoerder|agent|getuige|man|vrouw|jongen|meisje|verdachte|slachtoffer|dader|inwoner|bewoner|medewerker|lid|kandidaat|deskundige|onderzoeker)$/;
const ANOTHER = /^(?:een|ander|andere|beide|twee|drie|vier|elk|elke|ieder|iedere|tweede|nieuwe|alle|geen)$/;

/**
 * Het museum, in a report on Museum Prinsenhof and no other museum; de minister, where minister Slob is the only one:
 * by name, wherever it is told. Two such names, or one of that kind without a name, leave it as it is.
 */
export function withNamesAgain(context: SentenceContext, facts: readonly FactDraft[]): FactDraft[] {
  return facts.map((fact) => {
    const { roles, circumstances = [] } = fact;
    const adjuncts = circumstances.flatMap((said) => (said.kind === 'adjunct' ? [said.filler] : []));
    const named = [...Object.values(roles), ...adjuncts].flatMap((filler) => {
      const entity = nameFor(context, filler);
      return entity ? [{ filler, entity }] : [];
    });
    const [found, ...others] = named;
    if (!found || others.length > 0 || JSON.stringify([roles, circumstances]).includes(`"${found.entity.id}"`))
      return fact;
    const again = (filler: Filler): Filler =>
      filler === found.filler ? { kind: 'entity', id: found.entity.id } : filler;
    return {
      ...fact,
      roles: Object.fromEntries(Object.entries(roles).map(([role, filler]) => [role, again(filler)])),
      ...(circumstances.length && {
        circumstances: circumstances.map((said) =>
          said.kind === 'adjunct' ? { ...said, filler: again(said.filler) } : said,
        ),
      }),
      anchored: true,
    };
  });
}

function nameFor(context: SentenceContext, filler: Filler): Entity | undefined {
  if (filler.kind !== 'concept' || !isPlain(filler)) return undefined;
  const { lexicon, sentence, sentences } = context;
  const term = termsOf(lexicon, 'nl').get(filler.id);
  if (term?.pos !== 'noun') return undefined;
  const isPerson = term.type === 'person';
  if (!isPerson && !NAMED.test(term.type)) return undefined;
  const lemmas = term.lemmas.map((lemma) => lemma.toLowerCase());
  if (lemmas.some((lemma) => ONE_OF_MANY.test(lemma))) return undefined;
  const first = headOf(context, sentence);
  if (!first || first === sentence) return undefined;
  const near = namedSince(context, first, sentence);
  const bodies = near.filter(({ type }) => type === 'organisation');
  const found = near.filter((entity) =>
    isPerson
      ? hasOffice(entity, lemmas)
      : isNamedSo(entity, lemmas) || (bodies.length === 1 && isCalled(context, entity, lemmas)),
  );
  const [entity] = found;
  if (!entity || found.length > 1) return undefined;
  if (!isPerson && isSuperseded(context, entity, sentence.start)) return undefined;
  // het museum en het Rijksmuseum, in one sentence: which one, that sentence says
  if (entity.mentions.some(({ start, end }) => sentence.start <= start && end <= sentence.end)) return undefined;
  const isOther = sentences
    .slice(first.index, sentence.index + 1)
    .some((own) => hasAnother(own, lemmas, entity, isPerson));
  return isOther ? undefined : entity;
}

/** The noun as it takes somebody or something up: by itself, with the. */
export function isPlain({ definite, number, determiner, modifiers, complements, whole }: ConceptFiller): boolean {
  return definite && number === 'singular' && !determiner && !modifiers?.length && !complements?.length && !whole;
}

/** Museum Prinsenhof, Rijksmuseum: the name of a museum. */
function isNamedSo({ type, name }: Entity, lemmas: readonly string[]): boolean {
  if (type === 'person') return false;
  const words = name.toLowerCase().split(/[ -]/);
  return words.some((word) => isKindIn(word, lemmas));
}

/** Streekomroep Ons West-Brabant: what the only body of a report is called right before its name. */
function isCalled({ document }: SentenceContext, { type, mentions }: Entity, lemmas: readonly string[]): boolean {
  if (type !== 'organisation') return false;
  return mentions.some(({ start }) => {
    const word = /(?:^|\s)(\p{Ll}+) $/u.exec(document.text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
    return isKindIn(word, lemmas);
  });
}

/** A noun, by itself or as the last part of a compound. */
function isKindIn(word: string, lemmas: readonly string[]): boolean {
  return lemmas.some((lemma) => word === lemma || (lemma.length >= LEAST && word.endsWith(lemma)));
}

function hasOffice({ type, role }: Entity, lemmas: readonly string[]): boolean {
  if (type !== 'person' || role === undefined) return false;
  const words = role.text.toLowerCase().split(/[ ,]/);
  return [words[0]!, words.at(-1)!].some((word) => isKindIn(word, lemmas));
}

/** Een ander museum, twee ministers, de minister van Financiën: another one that a sentence speaks of. */
function hasAnother({ tokens }: Sentence, lemmas: readonly string[], entity: Entity, isPerson: boolean): boolean {
  return tokens.some((token, index) => {
    const isName = token.upos === 'PROPN' && isKindIn(lower(token), lemmas);
    const isNoun = isName || (token.upos === 'NOUN' && lemmas.includes(token.lemma.toLowerCase()));
    if (!isNoun || entity.mentions.some(({ start, end }) => start <= token.start && token.end <= end)) return false;
    const before = tokens.slice(Math.max(0, index - 3), index).map(lower);
    const isOwn = entity.mentions.some(({ start }) => start >= token.end && start - token.end < 60);
    if (isOwn) return false;
    // the Festival van Locarno, which nothing else has read as a name
    if (isName || token.feats.Number === 'Plur') return true;
    const isOf = lower(tokens[index + 1]) === 'van' && !isPerson;
    return isOf || before.some((word) => ANOTHER.test(word));
  });
}
