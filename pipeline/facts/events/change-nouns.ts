import type { Evoked } from '../../lexicon/frames.ts';
import { conceptOf } from '../../lexicon/terms.ts';
import type { Filler } from '../../model/fact.ts';
import type { Token } from '../../model/token.ts';
import type { Chunk } from '../phrases/chunks.ts';
import type { SentenceContext } from '../context.ts';
import { lemmaOf, typesOf } from '../phrases/filler-types.ts';
import { fillerOf } from '../phrases/fillers.ts';
import type { ReadClause } from '../clauses/read-clause.ts';
import { lower } from '../words.ts';

/** What moves, as the first part of the noun for its move: omzetgroei, prijsdaling, huurverhoging. */
const MOVED =
  /^(?:omzet|winst|prijs|huur|huurprijs|huizenprijs|loon|export|import|productie|verkoop|koers|koopkracht|premie|rente|tarief|energieprijs|volume|kosten|waarde|temperatuur|inkomen|salaris|vraag|werkgelegenheid|bevolking|uitstoot|consumptie|inflatie|winkelomzet|voedselprijs)s?$/;
/** Of these somebody has what moves: boekte een omzetgroei. */
const HAVING = /^(?:behalen|beleven|boeken|doormaken|realiseren|noteren|registreren|kennen|tonen|vertonen|hebben)$/;
/** By these somebody finds that there is a move: er werd een daling gezien. */
const FINDING = /^(?:zien|waarnemen|meten|noteren|registreren|constateren|vaststellen|optekenen)$/;
/** What rises and falls itself. */
const FIGURE = /^(?:measure|money)$/;
const BODY = /^(?:organisation|place|building|group|person)$/;

/** What tells of a move, and does not move itself. */
const COUNTED = /(?:cijfer|statistiek|grafiek|meting|raming|prognose|telling|peiling)s?$/;

/** A move that a noun names without saying of what: what moves, where the noun or its clause says so. */
export interface NamedMove {
  theme?: Filler;
  /** Whose it is, which the filler holds. */
  owner?: Chunk;
}

/**
 * Boekte een omzetgroei van 4 procent, liet een prijsdaling zien: what moves, of whom; er was een daling van 2 procent,
 * er was sprake van een groei: that something moved, of which the text before says what it is. Undefined where the clause
 * does not say that it moved.
 */
export function namedMove(
  context: SentenceContext,
  read: ReadClause,
  chunk: Chunk,
  { frame, evocation }: Evoked,
): NamedMove | undefined {
  if (!/^(?:growth|decline)$/.test(frame) || !evocation.nouns) return undefined;
  const lemma = lemmaOf(chunk);
  const noun = evocation.nouns.filter((end) => lemma.endsWith(end)).sort((a, b) => b.length - a.length)[0];
  const first = noun === undefined ? '' : lemma.slice(0, -noun.length);
  const isThere = isExistential(read, chunk);
  if (first === '') return isThere ? {} : movedSubject(context, read, chunk);
  if (!MOVED.test(first)) return undefined;
  const concept = conceptOf(context.lexicon, first.replace(/(?<=g|d)s$/, ''), 'noun', context.words);
  if (!concept) return undefined;
  const owner = ownerOf(context, read, chunk);
  if (!owner && !isThere) return undefined;
  const held = owner && fillerOf(context, owner);
  const theme: Filler = {
    kind: 'concept',
    id: concept.id,
    number: 'singular',
    definite: true,
    ...(held && { complements: [{ preposition: 'van', filler: held }] }),
  };
  return { theme, ...(owner && { owner }) };
}

/** De export kende een groei, het aantal vertoont een daling: what has the move is itself a figure, and moved. */
function movedSubject(context: SentenceContext, read: ReadClause, chunk: Chunk): NamedMove | undefined {
  const { subject } = read;
  if (!subject || subject.pronoun || subject === chunk || subject.entity || chunk.preposition !== undefined)
    return undefined;
  // de cijfers tonen een stijging: they say so of something else
  if (COUNTED.test(lemmaOf(subject))) return undefined;
  if (!isHad(read) || !typesOf(context, subject).some((type) => FIGURE.test(type))) return undefined;
  const theme = fillerOf(context, subject);
  return theme && { theme, owner: subject };
}

function ownerOf(context: SentenceContext, read: ReadClause, chunk: Chunk): Chunk | undefined {
  const { subject } = read;
  if (!subject || subject.pronoun || subject === chunk || chunk.preposition !== undefined) return undefined;
  if (!isHad(read)) return undefined;
  return subject.entity || typesOf(context, subject).some((type) => BODY.test(type)) ? subject : undefined;
}

/** Whether the verb says that its subject has what it names: boekte, liet zien. */
export function isHad({ clause, auxiliaries }: ReadClause): boolean {
  const lexical = clause.verbs.filter(({ auxiliary }) => auxiliary === undefined);
  const [verb, ...others] = lexical;
  if (!verb) return auxiliaries.some(({ auxiliary }) => auxiliary === 'hebben');
  return others.length === 0 && (HAVING.test(verb.lemma) || isShown(verb.lemma, auxiliaries));
}

/** Liet een krimp zien: laten and zien together say that it was there. */
export function isShown(lemma: string, auxiliaries: ReadClause['auxiliaries']): boolean {
  return lemma === 'zien' && auxiliaries.some(({ auxiliary }) => auxiliary === 'laten');
}

/** Er was een daling, er was sprake van een daling, het gaat om een daling: that there was one, and nothing else. */
export function isExistential({ clause, subject }: ReadClause, chunk: Chunk): boolean {
  if (chunk.determiner !== 'een') return false;
  const words = clause.tokens.map(lower);
  const lexical = clause.verbs.filter(({ auxiliary }) => auxiliary === undefined);
  const isBeing = clause.verbs.some(({ auxiliary, token }) => auxiliary === 'zijn' && isFinite(token));
  if (isBeing && lexical.length === 0 && words.includes('er') && chunk.preposition === undefined && !chunk.parent)
    return true;
  if (isBeing && lexical.length === 0 && words.includes('sprake') && chunk.preposition === 'van') return true;
  const isFound = clause.verbs.some(({ auxiliary }) => auxiliary === 'worden' || auxiliary === 'zijn');
  if (isFound && subject === chunk && lexical.length === 1 && FINDING.test(lexical[0]!.lemma)) return true;
  const isAbout = clause.verbs.some(({ auxiliary, lemma }) => (auxiliary ?? lemma) === 'gaan');
  return (
    isAbout &&
    lexical.every(({ lemma }) => lemma === 'gaan') &&
    chunk.preposition === 'om' &&
    lower(subject?.head) === 'het'
  );
}

/** Of these a figure behind van is how high they were, not by how much they moved. */
const RATED = /(?:aandeel|percentage|rente|tarief|werkloosheid|inflatie|marge|graad|quote)$/;

/** Een groei van het aantal patiënten van 5 procent, een toename van 15 procent in het aantal meldingen: behind the one, the other. */
export function partsOfMove(context: SentenceContext, { complements }: Chunk): { difference?: Chunk; theme?: Chunk } {
  const [first] = complements;
  if (first?.preposition !== 'van') return {};
  const behind = [...first.complements, ...complements.slice(1)];
  const isShare = ({ quantity }: Chunk): boolean => quantity?.unit.kind === 'percent';
  if (isShare(first)) {
    const theme = behind.find(
      (chunk) =>
        /^(?:in|van)$/.test(chunk.preposition ?? '') &&
        !chunk.quantity &&
        !chunk.date &&
        typesOf(context, chunk).some((type) => FIGURE.test(type)),
    );
    return theme ? { theme } : {};
  }
  const difference = behind.find((chunk) => /^(?:van|met)$/.test(chunk.preposition ?? '') && isShare(chunk));
  return difference && !RATED.test(lemmaOf(first)) ? { difference } : {};
}

function isFinite({ feats }: Token): boolean {
  return feats.VerbForm === 'Fin';
}
