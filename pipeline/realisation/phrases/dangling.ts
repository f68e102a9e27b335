import { termsOf } from '../../lexicon/terms.ts';
import type { ConceptFiller, Fact } from '../../model/fact.ts';
import type { References } from './references.ts';
import type { Voice } from '../voice.ts';
import { wordTables } from '../word-tables.ts';

/** Bodies that are named without saying which, in the text’s own town or country. */
export const PUBLIC: ReadonlySet<string> = new Set(
  'police military-police fire-brigade customs army government cabinet district-court court judge public-prosecutor municipality municipal-council municipal-executive province parliament mayor damage'.split(
    ' ',
  ),
);

/** Matters of which everybody knows one: how it stands with the country, the weather and the markets. */
const UNIQUE: ReadonlySet<string> = new Set(
  'economy temperature weather climate labour-market housing-market stock-exchange population internet sun wind'.split(
    ' ',
  ),
);

/** The elections of the day: the municipal elections. */
const ELECTION = /(?:^|-)elections?$/;

/** Kinds of things of which there is one, or which everybody knows. */
export const KNOWN = /^(?:place|time|law|disease|animal|substance)$/;

/**
 * Whether “the” points back to what the source told before and this document does not tell: the plan, where the
 * sentence that says which plan awaits a translator. What the source itself opens with needs nothing before it
 * (the police), nor do things at large (prices), nor what a name told before may stand for (Philips: the company).
 */
export function isDangling(voice: Voice, filler: ConceptFiller, fact: Fact, references: References): boolean {
  const { id, definite, complements, modifiers, determiner } = filler;
  const { told } = references;
  if (told === undefined || voice.language === 'nl' || !definite || complements || modifiers || determiner)
    return false;
  const types = voice.typeOf(id);
  if (PUBLIC.has(id) || UNIQUE.has(id) || ELECTION.test(id) || types.some((type) => KNOWN.test(type))) return false;
  const english = wordTables(voice.lexicon, 'en');
  if (english.set('generic').has(id) || english.set('genericPlural').has(id)) return false;
  if (types.some((type) => isNamedAs(voice, type, references))) return false;
  const term = termsOf(voice.lexicon, 'nl').get(id);
  if (term?.pos !== 'noun') return false;
  const words = new Set([term.one, term.other ?? term.one, ...term.lemmas].map((word) => word.toLowerCase()));
  const before = sentencesBefore(voice, fact).toLowerCase();
  return [...words].some((word) => hasNoun(before, word)) && ![...words].some((word) => hasNoun(told, word));
}

/** Kinds of things that are one of many wherever they are met: a fire, a lorry, a shop. */
const COUNTABLE = /^(?:event|crime|disaster|vehicle|building|weapon|object)$/;

/**
 * Whether the source itself brings a thing in as one of many (een brand, een grote brand) before a fact that takes it
 * up: to those who have not been told of it, it is a fire.
 */
export function isBroughtIn(voice: Voice, { id, number }: ConceptFiller, fact: Fact): boolean {
  // a fire was under control: where or when that was must be said with it
  if (!fact.place && !fact.time) return false;
  if (number !== 'singular' || !voice.typeOf(id).some((type) => COUNTABLE.test(type))) return false;
  const term = termsOf(voice.lexicon, 'nl').get(id);
  if (term?.pos !== 'noun' || term.mass) return false;
  const before = sentencesBefore(voice, fact).toLowerCase();
  return [term.one, ...term.lemmas].some((word) => hasIndefinite(before, word.toLowerCase()));
}

/** Whether a text has the noun behind een, with two words between at most. */
function hasIndefinite(text: string, noun: string): boolean {
  for (let at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + noun.length))
    if (!/\p{L}/u.test(text.charAt(at + noun.length)) && INDEFINITE.test(text.slice(Math.max(0, at - 50), at)))
      return true;
  return false;
}

const INDEFINITE = /(?:^|[\s(])een (?:\p{Ll}+ ){0,2}\p{Ll}*$/u;

/** The source as far as the sentence that the fact stands in, which itself says what its “the” is of. */
function sentencesBefore({ document: { text } }: Voice, { evidence }: Fact): string {
  const before = text.slice(0, Math.min(...evidence.map(({ start }) => start)));
  return before.slice(0, Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), 0) + 1);
}

/** A body or a person that the document has named, of which the noun may speak. */
function isNamedAs(voice: Voice, type: string, { named }: References): boolean {
  const kind = /^(?:organisation|group)$/.test(type) ? 'organisation' : type;
  return [...named].some((id) => voice.entities.get(id)?.type === kind);
}

/** Whether a text has a noun, by itself or as the last part of a compound (stikstofplan: plan). */
function hasNoun(text: string, noun: string): boolean {
  for (let at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + noun.length))
    // een van de agenten, and then the officer
    if (
      !/\p{L}/u.test(
        text
          .slice(at + noun.length, at + noun.length + 4)
          .replace(/^(?:en|s|n|’s)(?!\p{L})/u, '')
          .charAt(0),
      )
    )
      return true;
  return false;
}
