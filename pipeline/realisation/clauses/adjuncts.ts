import type { DateMention } from '../../model/mention.ts';
import type { SourceDocument } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import type { TimeMention } from './read-time.ts';

const TIME_LEAD =
  /(?:^|[\s(])((?:(?:verspreid|gespreid|verdeeld|uitgesmeerd|uitgespreid) )?(?:uiterlijk |nog )?(?:(?:aan(?= het (?:begin|eind))|tegen|sinds|vanaf|per|met ingang van|tot(?: en met)?|voor|vóór|na|over|binnen|in|op|rond|omstreeks|gedurende|tijdens|al) )?(?:in (?:de loop|het week(?:end|einde)) van |(?:(?:het )?(?:begin|half|medio|midden|halverwege|einde?) (?:van )?)?)(?:(?:de|het|deze|dit) )?)$/i;

/** A date mention with the words right before it that belong to it. */
export function timeMention(date: DateMention, document: SourceDocument): TimeMention {
  const before = document.text.slice(Math.max(0, date.start - 40), date.start);
  const isPart = /^(?:begin|midden|einde?) van /i.test(date.text);
  const said = (isPart && /(?:^|\s)((?:aan|bij) het )$/i.exec(before)?.[1]) || (TIME_LEAD.exec(before)?.[1] ?? '');
  // de dinsdag aangehouden man: the article is the man’s
  const bare = BARE.test(date.text) ? said.replace(/(?:de|het) $/i, '') : said;
  // nog dit jaar, nog voor de zomer: before it is over; nog vorig jaar is another nog
  const isSoon = /^nog (?:voor|vóór) /i.test(bare) || /^(?:dit|deze) /i.test(date.text);
  const lead = isSoon ? bare : bare.replace(/^nog /i, '');
  // of a corrected date the words no longer hold; only those of a duration say more than its length (geleden)
  const text = date.corrected && date.kind !== 'duration' ? '' : date.text;
  const night = date.corrected ? undefined : NIGHT.exec(before)?.[1];
  return { ...date, text, lead: lead.replace(/\s/g, ' '), ...(night !== undefined && { night }) };
}

/** Times that take no article. */
const BARE =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|vandaag|gisteren|morgen|vorig jaar|volgend jaar|vorige|volgende)/i;

/** in de nacht van zaterdag (3 mei) op … */
const NIGHT = /(?:^|[\s(])((?:in )?de nacht van [\p{L}\d ]{1,18} op )$/iu;

const PLACE_LEAD =
  /(?:^|[\s(])(in|op|bij|rond|buiten|uit|langs|nabij|binnen|naar|vanuit|te|tussen|boven|onder|aan) (?:de |het |een )?$/i;

/** The preposition with which the source places something, from the mention nearest to the evidence; in by default. */
export function placePreposition(
  mentions: readonly Span[],
  evidence: readonly Span[],
  document: SourceDocument,
): string {
  const inside = mentions.find((mention) =>
    evidence.some((span) => span.start <= mention.start && mention.end <= span.end),
  );
  const mention = inside ?? nearest(mentions, evidence[0]?.start ?? 0);
  if (!mention) return 'in';
  const before = document.text.slice(Math.max(0, mention.start - 16), mention.start);
  return PLACE_LEAD.exec(before)?.[1]?.toLowerCase() ?? 'in';
}

function nearest(mentions: readonly Span[], offset: number): Span | undefined {
  return [...mentions].sort((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset))[0];
}
