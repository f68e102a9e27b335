import type { Briefing, RealisedDocument } from '../model/briefing.ts';
import type { Filler } from '../model/fact.ts';

type NamedEntity = Briefing['entities'][number];

/** The people, bodies and places that a document's sentences and quotations tell of, in order of the source. */
export function namedIn(briefing: Briefing, document: RealisedDocument): NamedEntity[] {
  const { lead, figures, quotes, background } = document.pressBrief;
  const sentences = [...document.summary.flat(), ...lead, ...background.flat()];
  const facts = new Set([...sentences, ...figures].flatMap((told) => told.facts));
  const told = new Set([...sentences.flatMap((sentence) => sentence.quotes), ...quotes.map(({ id }) => id)]);
  const ids = new Set<string>();
  for (const fact of briefing.facts) {
    if (!facts.has(fact.id)) continue;
    const further = (fact.circumstances ?? []).map((said) => (said.kind === 'adjunct' ? said.filler : undefined));
    for (const filler of [...Object.values(fact.roles), fact.place, ...further, fact.attribution?.source])
      if (filler) collect(filler, ids);
  }
  for (const quote of briefing.quotes) if (told.has(quote.id) && quote.speaker?.entity) ids.add(quote.speaker.entity);
  return briefing.entities.filter((entity) => ids.has(entity.id));
}

/** A name as a language writes it. */
export function nameIn(entity: NamedEntity, language: string): string {
  return entity.names[language] ?? entity.name;
}

function collect(filler: Filler, ids: Set<string>): void {
  if (filler.kind === 'entity') ids.add(filler.id);
  if (filler.kind === 'list') for (const item of filler.items) collect(item, ids);
  if ('complements' in filler) for (const complement of filler.complements ?? []) collect(complement.filler, ids);
}
