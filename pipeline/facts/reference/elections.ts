import { conceptOfNoun } from '../../lexicon/terms.ts';
import type { Circumstance } from '../../model/fact.ts';
import type { Sentence, Token } from '../../model/token.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';
import { headOf } from './report-topic.ts';

/** Frames of what came of an election. */
const ELECTED = /^(?:election-result|election-loss)$/;
/** A kind of election by its name: gemeenteraadsverkiezingen, no bare verkiezingen. */
const KIND = /\p{L}{3}verkiezing(?:en)?$/u;
const ANY = /verkiezing(?:en)?$/;
/** Another one than that of the report, or no election at all. */
const ANOTHER = /^(?:vorige?|volgende?|komende?|eerdere?|laatste|eerste|toekomstige|nieuwe|tussentijdse|vervroegde)$/;
const POLL = /(?:peiling|enquête|prognose|exitpoll|zetelpeiling|onderzoek)$/;

/** Whether a sentence speaks of an election. */
export function speaksOfElection({ tokens }: Sentence): boolean {
  return tokens.some((token) => ANY.test(lower(token)));
}

/** In Utrecht kreeg de partij een zetel: in which election, where neither the sentence nor the fact says it. */
export function isOfNoElection({ sentence }: SentenceContext, { frame, time, circumstances = [] }: FactDraft): boolean {
  const says = circumstances.some((said) => said.kind === 'adjunct' && said.id === 'in-contest');
  return ELECTED.test(frame) && !time && !says && !speaksOfElection(sentence);
}

/**
 * Seats and votes are those of the election that a report is about: where it has named one kind and no other, nor a
 * poll, up to a sentence, a fact that names none says so. Else the fact stays as it is, to lean on the sentence that does.
 */
export function withElection(context: SentenceContext, facts: readonly FactDraft[]): FactDraft[] {
  if (!facts.some((fact) => isOfNoElection(context, fact))) return [...facts];
  const noun = electionOf(context);
  const concept = noun && conceptOfNoun(context.lexicon, noun.lemma.toLowerCase(), noun.text, context.words);
  if (!concept) return [...facts];
  const number = noun.feats.Number === 'Plur' || /en$/.test(lower(noun)) ? 'plural' : 'singular';
  const said: Circumstance = {
    kind: 'adjunct',
    id: 'in-contest',
    relation: 'occasion',
    preposition: 'bij',
    filler: { kind: 'concept', id: concept.id, number, definite: true },
  };
  return facts.map((fact) =>
    isOfNoElection(context, fact) ? { ...fact, circumstances: [...(fact.circumstances ?? []), said] } : fact,
  );
}

/** The one election of the report up to a sentence. */
function electionOf(context: SentenceContext): Token | undefined {
  const { sentence, sentences } = context;
  const first = headOf(context, sentence);
  if (!first || first === sentence) return undefined;
  const tokens = sentences.slice(first.index, sentence.index + 1).flatMap((other) => other.tokens);
  if (tokens.some(({ upos, lemma }) => upos === 'NOUN' && POLL.test(lemma.toLowerCase()))) return undefined;
  const found = sentences
    .slice(first.index, sentence.index)
    .flatMap((other) => other.tokens.filter((token) => ANY.test(lower(token))).map((token) => ({ token, other })));
  const kinds = found.filter(({ token }) => KIND.test(lower(token)));
  const isOther = found.some(({ token, other }) => isAnother(context, token, other));
  const lemmas = new Set(kinds.map(({ token }) => lower(token).replace(/en$/, '')));
  return lemmas.size === 1 && !isOther ? kinds[0]!.token : undefined;
}

/** De vorige verkiezingen, de verkiezingen van 2014: another one, or one of a time that must be told with it. */
function isAnother({ mentions }: SentenceContext, { index, end }: Token, { tokens }: Sentence): boolean {
  if (tokens.slice(Math.max(0, index - 2), index).some((token) => ANOTHER.test(lower(token)))) return true;
  return mentions.dates.some(({ start }) => start > end && start - end <= ' van vorig '.length);
}
