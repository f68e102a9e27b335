import type { Fact, Filler } from '../model/fact.ts';
import type { Quantity } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { spanOf } from '../text/file-span.ts';
import { stableIds } from '../text/stable-id.ts';
import type { DocumentContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { FoundInner } from './inner/attach.ts';
import { governorOf } from './inner/relations.ts';
import type { SeverableClause } from './inner/severable.ts';
import { salienceOf } from './salience.ts';

/** A fact before it has its id, with where its words stand. */
export interface FactDraft extends Omit<Fact, 'id' | 'salience' | 'state'> {
  /** Starts of the tokens that it tells. */
  covered: number[];
  /** Starts of the tokens that its circumstances tell. */
  circumstantial: number[];
  /** Starts of the tokens of its clause that it leaves out and that bear on it. */
  omitted: number[];
  /** Its event is that of the clause: what the verb's adverbs say holds of it. */
  clausal: boolean;
  /** Index of its sentence. */
  sentence: number;
  /** Whose figure it is and of when is taken from the head of the report. */
  anchored?: true;
  /** What it was made of. */
  made?: Draft;
  /** The clauses that it tells with its own. */
  inner?: readonly FoundInner[];
  /** What the fact was made of that tells it. */
  inside?: Draft;
  /** What it leaves out where it is told by itself. */
  alone?: readonly number[];
  /** The clauses that it can be told without, where these are handed over by themselves. */
  severable?: readonly SeverableClause[];
  /** What something is done for: nobody says that it came about. */
  aim?: true;
}

/** The figure that a fact is about, with the value that corrections change. */
export function figureOf({ id, value, upper, approximation }: Quantity): NonNullable<Fact['quantity']> {
  return { ref: id, value, ...(upper !== undefined && { upper }), approximation };
}

/**
 * Gives each fact its id: frame, roles, place and unit, never a value; where two are alike, a hash of
 * the evidence without its figures. One fact that is found twice in the same words stays once.
 */
export function identify(context: DocumentContext, drafts: readonly FactDraft[]): (Fact & { covered: number[] })[] {
  const seen = new Set<string>();
  const unique = drafts.filter((draft) => {
    const key = JSON.stringify([draft.frame, draft.roles, draft.place, draft.evidence[0]!.start]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const ids = stableIds(
    unique,
    'f',
    (draft) => keyOf(context, draft),
    (draft) => draft.evidence.map((span) => span.text.replace(/[\d.,]+/g, '#')).join(' '),
  );
  const byDraft = new Map(unique.map(({ made }, index) => [made, ids[index]!]));
  const facts = unique.map(
    (
      {
        covered,
        circumstantial: _circumstantial,
        clausal: _clausal,
        omitted,
        sentence,
        made: _made,
        aim: _aim,
        anchored: _anchored,
        severable: _severable,
        ...own
      },
      index,
    ) => {
      const { inner = [], inside, alone: _alone, ...draft } = own;
      const omits = spansOf(context, sentence, omitted);
      const within = inside && byDraft.get(inside);
      const clauses = inner.flatMap(({ made, ...said }) => {
        const fact = byDraft.get(made);
        return fact === undefined ? [] : [{ ...said, fact }];
      });
      return {
        id: ids[index]!,
        ...draft,
        ...(clauses.length && { clauses }),
        ...(omits.length && { omits }),
        ...(within !== undefined && { within }),
        salience: salienceOf(context, draft, sentence),
        state: 'extracted' as const,
        covered,
      };
    },
  );
  const most = new Map<Draft['clause'], number>();
  for (const [index, { made }] of unique.entries())
    if (made) most.set(made.clause, Math.max(most.get(made.clause) ?? 0, facts[index]!.salience));
  // a second clause is no more the news than the clause that it hangs on
  return facts.map((fact, index) => {
    const clause = unique[index]!.made?.clause;
    const host = clause && governorOf(clause);
    return { ...fact, salience: Math.min(fact.salience, (host && most.get(host)) ?? 1) };
  });
}

/** Words of a sentence as spans, those that follow one another as one. */
function spansOf({ document, sentences }: DocumentContext, sentence: number, starts: readonly number[]): Span[] {
  const wanted = new Set(starts);
  const spans: Span[] = [];
  let isOpen = false;
  for (const { start, end } of sentences[sentence]!.tokens) {
    const last = spans.at(-1);
    if (wanted.has(start))
      spans.splice(isOpen ? -1 : spans.length, isOpen ? 1 : 0, spanOf(document, isOpen ? last!.start : start, end));
    isOpen = wanted.has(start);
  }
  return spans;
}

function keyOf(context: DocumentContext, { frame, roles, place }: FactDraft): string {
  const parts = Object.entries(roles)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, filler]) => wordOf(context, filler));
  return [frame, ...parts, ...(place ? [wordOf(context, place)] : [])].join('-');
}

/** What fills a role in one word, without its value. */
function wordOf(context: DocumentContext, filler: Filler): string {
  switch (filler.kind) {
    case 'entity':
      return filler.id.replace(/^e-/, '');
    case 'quantity': {
      const quantity = context.mentions.quantities.find((item) => item.id === filler.id);
      return quantity
        ? [...new Set([quantity.unit.code ?? quantity.unit.lemma ?? filler.concept ?? quantity.unit.kind, quantity.of])]
            .filter(Boolean)
            .join('-')
        : '';
    }
    case 'concept':
      return filler.determiner ? `${filler.determiner}-${filler.id}` : filler.id;
    case 'list':
      return wordOf(context, filler.items[0]!);
    case 'text':
      return (
        filler.spans[0]?.text
          .replace(/[\d.,]+/g, '')
          .split(' ')
          .slice(-2)
          .join('-') ?? ''
      );
    default:
      return '';
  }
}
