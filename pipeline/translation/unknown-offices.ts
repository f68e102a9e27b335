import type { Lexicon } from '../lexicon/lexicon.ts';
import { localiseRole } from '../lexicon/localise-role.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Plan } from '../model/plan.ts';

/** An office of somebody who is quoted that a language cannot say. */
export interface UnknownOffice {
  what: 'office';
  /** As written, without its article: how the house's own list recognises it. */
  office: string;
  /** Id of the entry to be made in `names.titles`. */
  id: string;
  speaker: string;
  /** Languages that can say it. */
  sayable: ReadonlySet<string>;
  /** Where the first quotation of this speaker stands. */
  quote: { start: number; end: number };
}

/** Offices of the speakers whom the plan quotes: without one the quotation stands under a bare name. */
export function unknownOffices(
  extraction: Extraction,
  plan: Plan,
  lexicon: Lexicon,
  languages: readonly string[],
): UnknownOffice[] {
  const found = new Map<string, UnknownOffice>();
  const quotes = new Map(extraction.quotes.map((quote) => [quote.id, quote]));
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const told = plan.pressBrief.quotes.flatMap((message) => message.quotes);
  for (const id of told) {
    const quote = quotes.get(id);
    const speaker = quote?.speaker;
    if (!quote || !speaker) continue;
    const entity = speaker.entity === undefined ? undefined : entities.get(speaker.entity);
    // een woordvoerder van de politie is an office without a name
    const role = entity ? (speaker.role ?? entity.role?.text) : /^een /i.test(speaker.name) ? speaker.name : undefined;
    if (role === undefined) continue;
    const office = role
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/^(?:de|het|een) /i, '');
    if (found.has(office)) continue;
    const sayable = new Set(languages.filter((language) => localiseRole(lexicon, language, office) !== undefined));
    if (sayable.size === languages.length) continue;
    const key = office.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    found.set(office, { what: 'office', office, id: `title:house-${key}`, speaker: speaker.name, sayable, quote });
  }
  return [...found.values()];
}
