import type { Circumstance } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';

const UP = /^(?:growth|raising|doubling|tripling|quadrupling|price-rise)$/;
const DOWN = /^(?:decline|lowering|halving|price-fall)$/;
/** Words of a rise and of a fall, of verbs also without their particle. */
const RISES =
  /^(?:stijgen|groeien|toenemen|oplopen|klimmen|aantrekken|verdubbelen|verdrievoudigen|aanzwellen|stijging|groei|toename|verdubbeling)$/;
const FALLS =
  /^(?:dalen|afnemen|zakken|teruglopen|krimpen|slinken|kelderen|halveren|terugvallen|inzakken|daling|afname|krimp|terugval|halvering)$/;
const PARTED: readonly (readonly [RegExp, RegExp, 'up' | 'down'])[] = [
  [/^(?:neemt|nemen|nam|namen)$/, /^(?:toe)$/, 'up'],
  [/^(?:neemt|nemen|nam|namen)$/, /^(?:af)$/, 'down'],
  [/^(?:loopt|lopen|liep|liepen)$/, /^(?:op)$/, 'up'],
  [/^(?:loopt|lopen|liep|liepen)$/, /^(?:terug)$/, 'down'],
];
/** Nouns of a figure that stand for the one named before. */
const SHELLS = /^(?:aantal|cijfer|percentage|aandeel|bedrag|getal|totaal)$/;
const REACH = 3;

/**
 * Steeg tot 500, en is weer gedaald: behind a move the other way weer says that it went back, and not that it did so once
 * more. Where that move stands in a sentence before, the fact leans on it.
 */
export function withBackMoves(context: SentenceContext, facts: readonly FactDraft[]): FactDraft[] {
  return facts.map((fact) => {
    const { circumstances = [], frame, phase } = fact;
    const isAgain = (said: Circumstance): boolean =>
      said.kind === 'adverb' && /^(?:back-again|turned-back)$/.test(said.id);
    const own = UP.test(frame) ? 'up' : DOWN.test(frame) ? 'down' : undefined;
    if (!own || !circumstances.some(isAgain)) return fact;
    const last = lastMove(context, fact);
    const isTurn = circumstances.some((said) => said.kind === 'adverb' && said.id === 'turned-back');
    if (!isTurn && (!last || last.way === own)) return fact;
    const id = phase === 'ongoing' ? 'turned-back-now' : 'turned-back';
    const { grounds, ...plain } = fact;
    return {
      ...plain,
      // what moved the other way is told nowhere else
      ...(grounds && !last?.span && { grounds }),
      circumstances: circumstances.map((said) => (isAgain(said) && said.kind === 'adverb' ? { ...said, id } : said)),
      ...(last?.span && { leans: last.span }),
    };
  });
}

/** The nearest move before a fact, of the same thing as far as its words go, with its sentence where that is another. */
function lastMove(
  { sentence, sentences, document }: SentenceContext,
  { covered, evidence }: FactDraft,
): { way: 'up' | 'down'; span?: Span } | undefined {
  const start = evidence[0]!.start;
  const ahead = sentence.tokens.filter((token) => token.start < start);
  const here = wayOf(ahead);
  if (here) return { way: here };
  const themes = sentence.tokens.filter(
    (token) => covered.includes(token.start) && /^(?:NOUN|PROPN)$/.test(token.upos),
  );
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - REACH); at -= 1) {
    const before = sentences[at]!;
    const way = wayOf(before.tokens);
    if (!way) continue;
    const names = new Set(before.tokens.map(({ lemma }) => lemma.toLowerCase()));
    const isSame = themes.some(({ lemma }) => names.has(lemma.toLowerCase()) || SHELLS.test(lemma.toLowerCase()));
    return isSame || themes.length === 0 ? { way, span: spanOf(document, before.start, before.end) } : undefined;
  }
  return undefined;
}

/** Which way the last move of some words goes. */
function wayOf(tokens: readonly Token[]): 'up' | 'down' | undefined {
  for (const token of [...tokens].reverse()) {
    const lemma = token.lemma.toLowerCase();
    if (RISES.test(lemma)) return 'up';
    if (FALLS.test(lemma)) return 'down';
    const parted = PARTED.find(
      ([verb, particle]) =>
        verb.test(lower(token)) && tokens.some((other) => other.index > token.index && particle.test(lower(other))),
    );
    if (parted) return parted[2];
  }
  return undefined;
}
