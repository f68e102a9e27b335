import { frameIndex } from '../../lexicon/frames.ts';
import type { Token } from '../../model/token.ts';
import { isMark, lower, type VerbReading } from '../words.ts';

/** A participle before its noun stands at most so many words after the article. */
const MOST_WORDS = 12;
const PARTICIPLE =
  /^(?:\p{Ll}*ge\p{Ll}+|(?:be|ver|ont|her|er|mis|over|onder|door|vol)\p{Ll}{3,})(?:de|te|en)$|\p{Ll}{3,}ende?$/u;

/** Before a neuter after een (een in Utrecht gebouwd schip). */
const UNINFLECTED = /^(?:\p{Ll}*ge\p{Ll}+|(?:be|ver|ont|her|er|mis|over|onder|door|vol)\p{Ll}{3,})[dt]$/u;

/**
 * Where the words between an article and a participle before its noun end (de | door de politie | aangehouden
 * man): the index of the participle, or of the adjective; undefined where the article has its noun at once.
 * What stands there is said of the noun and not of the clause.
 *
 * @param isTimed whether a date begins at a token
 */
export function attributeAt(
  tokens: readonly Token[],
  at: number,
  verbs: ReadonlyMap<number, VerbReading> | ReadonlySet<number>,
  isTimed: (index: number) => boolean,
): number | undefined {
  const article = lower(tokens[at]);
  const next = tokens[at + 1];
  if (!/^(?:de|het|een|deze|die)$/.test(article) || !next) return undefined;
  const opens = (next.upos === 'ADP' && next.deprel !== 'compound:prt') || next.upos === 'ADV' || isTimed(next.index);
  if (!opens) return undefined;
  for (let end = at + 2; end < Math.min(tokens.length - 1, at + MOST_WORDS); end += 1) {
    const token = tokens[end]!;
    if (isMark(token) || token.index !== tokens[end - 1]!.index + 1) return undefined;
    const noun = tokens.slice(end + 1, end + 4).findIndex((other) => /^(?:NOUN|PROPN)$/.test(other.upos));
    const between = tokens.slice(end + 1, end + 1 + Math.max(noun, 0));
    const hasNoun = noun >= 0 && between.every((other) => other.upos === 'ADJ');
    const isParticiple = PARTICIPLE.test(token.text) || (article === 'een' && UNINFLECTED.test(token.text));
    // de in 2027 te verlaten fabriek is not left
    const describes = /^(?:ADJ|VERB)$/.test(token.upos) && isParticiple && hasNoun && lower(tokens[end - 1]) !== 'te';
    // het in Breda opgerichte bedrijf, but: dat het in Breda gesloten scholen opent
    const head = tokens[end + 1 + noun];
    if (describes && !(article === 'het' && head!.feats.Number === 'Plur')) return end;
    if (verbs.has(token.index)) return undefined;
  }
  return undefined;
}

/** A participle before its noun as the verb of what stands between the article and it: opgerichte is opgericht. */
export function attributiveVerb(token: Token): VerbReading {
  const form = lower(token);
  const known = [form, form.replace(/e$/, '')].map((word) =>
    (frameIndex().verbs.get(word) ?? []).filter(({ kind }) => kind === 'participle'),
  );
  const triggers = known.find((found) => found.length > 0) ?? [];
  const lemma = triggers[0]?.infinitive ?? token.lemma;
  return { token, lemma, finite: false, form: 'participle', past: true, plural: false, triggers };
}

/**
 * Where an apposition ends that a comma opens (Diageo, eigenaar van Guinness, verkoopt …; het museum, in 1990
 * geopend, trok …): the index of the comma before the finite verb; undefined where the comma opens something else.
 */
export function appositionAt(
  tokens: readonly Token[],
  at: number,
  verbs: ReadonlyMap<number, VerbReading>,
  isTimed: (index: number) => boolean,
): number | undefined {
  const [before, first] = [tokens[at - 1], tokens[at + 1]];
  if (lower(tokens[at]) !== ',' || !before || !first || !/^(?:NOUN|PROPN)$/.test(before.upos)) return undefined;
  if (isTimed(first.index)) return undefined;
  let end = at + 1;
  while (end < Math.min(tokens.length - 1, at + MOST_WORDS * 2) && lower(tokens[end]) !== ',') {
    if (verbs.get(tokens[end]!.index)?.finite || /^[;:()]$/.test(tokens[end]!.text)) return undefined;
    end += 1;
  }
  if (lower(tokens[end]) !== ',' || !verbs.get(end + 1)?.finite) return undefined;
  // de man, de vrouw en het kind, zijn …: a list
  const isList = tokens.slice(at, end).some((token) => lower(token) === 'en');
  const isMore = before.feats.Number !== 'Plur' || first.upos !== 'DET';
  if (isList && verbs.get(end + 1)!.plural && isMore) return undefined;
  const last = tokens[end - 1]!;
  const isParticipial = verbs.get(last.index)?.form === 'participle';
  return isParticipial || /^(?:DET|NOUN|PROPN|ADJ)$/.test(first.upos) ? end : undefined;
}

/** The clause that the words before belong to. */
interface OpenClause {
  kind: string;
  verbs: readonly VerbReading[];
  part?: boolean;
  parenthesis?: boolean;
}

/** A participle by its form, also where the tagger calls it an adjective. */
const PERFECT = /^(?:\p{Ll}*ge\p{Ll}{2,}|(?:be|ver|ont|her)\p{Ll}{3,})(?:d|t|en)$/u;

/**
 * Where the words end that a comma and a participle open behind a clause that has its verb (ligt op 40 graden,
 * gemeten op 25 juli in Breda): when and where that was is not when and where the clause is so. Undefined where the
 * comma opens something else.
 */
export function looseParticipleAt(
  tokens: readonly Token[],
  at: number,
  verbs: ReadonlyMap<number, VerbReading>,
  { kind, verbs: own, part, parenthesis }: OpenClause,
): number | undefined {
  const [first, next] = [tokens[at + 1], tokens[at + 2]];
  if (lower(tokens[at]) !== ',' || kind !== 'main' || part || parenthesis || !first || next?.upos !== 'ADP')
    return undefined;
  // is aangehouden, verhoord en opgesloten: one more of the same auxiliary
  if (own.length === 0 || own.some(({ auxiliary }) => auxiliary !== undefined)) return undefined;
  // gecorrigeerd voor inflatie: how the figure was made
  if (lower(first) === 'gecorrigeerd' && lower(next) === 'voor') return undefined;
  if (!/^(?:VERB|ADJ)$/.test(first.upos) || !PERFECT.test(lower(first)) || verbs.get(first.index)?.finite)
    return undefined;
  let end = at + 1;
  while (end + 1 < tokens.length && !/^[,;:.()]$/.test(tokens[end + 1]!.text)) {
    end += 1;
    if (verbs.get(end)?.finite) return undefined;
  }
  return end;
}
