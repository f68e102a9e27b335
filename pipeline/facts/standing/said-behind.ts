import type { Attribution } from '../../model/fact.ts';
import { spanOf } from '../../text/file-span.ts';
import { findClauses } from '../clauses/clauses.ts';
import { readClauses } from '../clauses/read-clause.ts';
import { readVerbs } from '../clauses/read-verbs.ts';
import { takenTokens, type SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { typesOf } from '../phrases/filler-types.ts';
import { fillerOf } from '../phrases/fillers.ts';
import { bareChunks } from '../clauses/read-clause.ts';
import { lower } from '../words.ts';
import { findingOf, governorOf, speechVerbs } from './attribute.ts';

/** Who can say something. */
const SAYER = /^(?:person|group|organisation)$/;

/**
 * Who says so, where a whole sentence behind it only tells that: Dat meldt het CBS op basis van eigen onderzoek. Dat
 * blijkt uit cijfers van de ANWB. Undefined where the sentence says more, or denies it.
 */
function sourceBehind(context: SentenceContext): { attribution: Attribution; last: number } | undefined {
  const { sentence, quoted } = context;
  const { tokens } = sentence;
  if (tokens.some((token) => /^(?:plaats)$/.test(lower(token)))) return undefined;
  if (!/^(?:dat|dit|zo)$/.test(lower(tokens[0])) || tokens.some((token) => /^(?:niet|geen|nooit)$/.test(lower(token))))
    return undefined;
  const taken = takenTokens(context);
  const verbs = readVerbs(tokens, taken);
  const clauses = findClauses(tokens, verbs, taken, new Set(quoted), context.quantities, context.dates);
  const [clause, ...others] = clauses;
  const verb = clause?.verbs.find(({ auxiliary, finite }) => finite || auxiliary === undefined);
  if (!clause || others.length > 0 || !verb || verb.token.index !== 1) return undefined;
  const read = readClauses(context, clauses);
  const own = read.get(clause)!;
  const cue = verb.auxiliary ?? governorOf(clause.tokens, verb) ?? verb.lemma;
  const found = cue === 'blijken' ? findingOf(context, read, own, cue) : undefined;
  const sayer =
    speechVerbs(context.lexicon).has(cue) &&
    bareChunks(own.chunks).find(
      (chunk) =>
        !chunk.pronoun && !chunk.date && (chunk.entity ?? typesOf(context, chunk).some((type) => SAYER.test(type))),
    );
  const attribution = found ?? (sayer ? { source: fillerOf(context, sayer), cue } : undefined);
  if (!attribution || attribution.source.kind === 'text') return undefined;
  return { attribution, last: sayer ? sayer.last : tokens.length - 1 };
}

/**
 * Gives the facts of a sentence the source that the sentence behind it names, and says whether that one did no more.
 *
 * @param before the facts of the sentence before
 */
export function attributeBefore(context: SentenceContext, before: readonly FactDraft[]): boolean {
  const { document, sentence, sentences } = context;
  const spoken = before.filter(
    (fact) =>
      fact.sentence === sentence.index - 1 &&
      sentences[fact.sentence]!.block === sentence.block &&
      fact.attribution === undefined &&
      fact.certainty === 'asserted',
  );
  const behind = spoken.length > 0 ? sourceBehind(context) : undefined;
  if (!behind) return false;
  const tokens = sentence.tokens.slice(0, behind.last + 1);
  for (const fact of spoken) {
    fact.attribution = behind.attribution;
    fact.evidence.push(spanOf(document, tokens[0]!.start, tokens.at(-1)!.end));
    fact.covered.push(...tokens.map((token) => token.start));
  }
  return true;
}
