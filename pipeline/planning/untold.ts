import type { Extraction } from '../model/extraction.ts';
import { isWhole, withWholeFacts, type Fact, type Filler, type Statement } from '../model/fact.ts';
import type { Message, Plan, UntoldReason } from '../model/plan.ts';
import { restatedFacts } from './restated.ts';

/** An id with its place in the plain text. */
interface Placed {
  id: string;
  start: number;
  end: number;
}

/**
 * Lists every quantity, numeral, date, quote, fact and statement that no document tells, each with its reason,
 * so that nothing is dropped silently. A statement of which every fact is told counts as told.
 */
export function explainUntold(extraction: Extraction, plan: Plan): Plan['untold'] {
  const told = toldIds(plan);
  const byId = new Map(extraction.facts.map((fact) => [fact.id, fact]));
  const withInner = (fact: Fact): Fact[] => [
    fact,
    ...(fact.clauses ?? []).flatMap((inner) => (byId.has(inner.fact) ? withInner(byId.get(inner.fact)!) : [])),
  ];
  const toldFacts = extraction.facts.filter((fact) => told.has(fact.id)).flatMap(withInner);
  for (const fact of toldFacts) told.add(fact.id);
  const referenced = new Set(toldFacts.flatMap(referencedIds));
  // £54 million (nearly €60 million): one sum told twice
  for (const { kind, members } of extraction.relations)
    if (kind === 'restates' && members.some((id) => referenced.has(id))) for (const id of members) referenced.add(id);
  // a clause that awaits its translator with a fact that is told is handed over
  const handed = toldFacts.flatMap(({ id, deferred = [] }) => deferred.map(({ start, end }) => ({ id, start, end })));
  const toldText: Placed[] = [
    ...[...extraction.quotes, ...extraction.statements].filter((item) => told.has(item.id)),
    ...handed,
  ];
  const isTold = (item: Placed): boolean => referenced.has(item.id) || toldText.some((text) => contains(text, item));

  const restated = restatedFacts(withWholeFacts(extraction));
  const isSaidInFull = (fact: Fact): boolean =>
    !isWhole(fact) && fact.evidence.every((span) => toldText.some((text) => contains(text, span)));
  const whyFact = (fact: Fact): UntoldReason => {
    if (fact.state === 'rejected') return 'rejected';
    if (!isWhole(fact)) return 'inside-statement';
    return restated.has(fact.id) ? 'restated' : 'length';
  };
  const whyMention = (item: Placed): UntoldReason => {
    if (extraction.facts.some((fact) => isWhole(fact) && referencedIds(fact).includes(item.id))) return 'length';
    if (extraction.quotes.some((quote) => quote.kind !== 'indirect' && contains(quote, item))) return 'inside-quote';
    if (extraction.statements.some((statement) => contains(statement, item))) return 'inside-statement';
    return 'no-frame';
  };

  // the twenty dead of a sentence of which only “many were injured” is told are not told
  const isToldByFacts = (item: Statement): boolean => {
    const inside = extraction.facts.filter((fact) => fact.evidence.some((span) => overlaps(span, item)));
    const hasUntoldFigure = extraction.quantities.some(
      (figure) => contains(item, figure) && !referenced.has(figure.id),
    );
    return (
      inside.length > 0 &&
      !hasUntoldFigure &&
      item.tellsMore !== true &&
      inside.every((fact) => told.has(fact.id) || nested.has(fact.id) || restated.has(fact.id))
    );
  };

  const nested = new Set(toldFacts.flatMap(referencedIds));
  return [
    ...extraction.facts
      .filter((fact) => !told.has(fact.id) && !nested.has(fact.id) && !isSaidInFull(fact))
      .map((fact) => ({ id: fact.id, why: whyFact(fact) })),
    ...extraction.quotes
      .filter(
        (quote) =>
          !told.has(quote.id) &&
          !(quote.kind === 'indirect' && toldFacts.some((fact) => fact.evidence.some((span) => overlaps(span, quote)))),
      )
      .map((quote) => ({
        id: quote.id,
        why: (quote.kind === 'indirect' ? 'inside-statement' : 'withheld') as UntoldReason,
      })),
    ...extraction.statements
      .filter((item) => !told.has(item.id) && !isToldByFacts(item))
      .map(({ id, withheld }) => ({ id, why: (withheld ? 'withheld' : 'length') as UntoldReason })),
    ...[...extraction.quantities, ...extraction.numerals, ...extraction.dates]
      .filter((item) => !isTold(item))
      .map((item) => ({ id: item.id, why: whyMention(item) })),
  ];
}

function toldIds(plan: Plan): Set<string> {
  const { lead, quotes, background, figures } = plan.pressBrief;
  const messages: Message[] = [
    plan.headline,
    ...[...plan.summary.flat(), ...lead, ...background.flat()].flatMap((sentence) => sentence.messages),
    ...quotes,
  ];
  return new Set([
    ...messages.flatMap((message) => {
      if (message.kind === 'fact') return message.facts;
      if (message.kind === 'quote') return message.quotes;
      return message.kind === 'statement' ? [message.statement] : [];
    }),
    ...figures.map((figure) => figure.fact),
  ]);
}

/** Every id that a fact's roles, figure, time and place name. */
export function referencedIds(fact: Fact): string[] {
  const fillers = [
    ...Object.values(fact.roles),
    fact.time,
    fact.place,
    ...(fact.circumstances ?? []).map((said) => (said.kind === 'adjunct' ? said.filler : undefined)),
    fact.attribution?.source,
    ...[fact.comparison, fact.comparison?.also].flatMap((said) => [
      said?.figure,
      said?.value,
      said?.time,
      said?.place,
      said?.other,
    ]),
  ];
  const clocks = (fact.circumstances ?? []).flatMap((said) =>
    said.kind === 'clock' ? [said.ref, ...(said.end ? [said.end.ref] : [])] : [],
  );
  return [
    ...[fact.quantity?.ref, fact.comparison?.of].filter((id) => id !== undefined),
    ...clocks,
    ...fillers.flatMap((filler) => (filler ? idsIn(filler) : [])),
  ];
}

function idsIn(filler: Filler): string[] {
  const complements =
    'complements' in filler ? (filler.complements ?? []).flatMap((complement) => idsIn(complement.filler)) : [];
  if (filler.kind === 'list') return filler.items.flatMap(idsIn);
  return 'id' in filler ? [filler.id, ...complements] : complements;
}

function contains(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
