import type { VerbTrigger } from '../../lexicon/frames.ts';
import { lemmaOf } from '../phrases/filler-types.ts';
import type { ReadClause } from '../clauses/read-clause.ts';

/** Frames of what stops or starts, whose verbs also say at what level a price stood then. */
const LIMIT_EVENTS = new Set(['closure', 'ending', 'opening']);
const POINTS = /^(?:punt|euro|dollar|cent|pond|frank|kroon|yen|procent)$/;
/** What is quoted: it ends a day high or low, and is there the next one. */
const QUOTED =
  /^(?:aandeel|beurs|koers|obligatie|olieprijs|goudprijs|graadmeter|valuta)$|(?:index|beurs|koers|aandeel|graadmeter)$|^(?:de )?(?:aex|amx|ascx|bel ?20|dax|cac(?: ?40)?|dow(?: jones)?|nasdaq|nikkei|ftse(?: ?100)?|s&p ?500|euro ?stoxx ?50|bitcoin|wall street|damrak)$/i;

/** The AEX that closed at 905 points or in the red: nothing closed, ended or opened. */
export function isLevelOnly({ chunks, subject }: ReadClause, { frame }: VerbTrigger): boolean {
  if (!LIMIT_EVENTS.has(frame)) return false;
  if (subject && (QUOTED.test(lemmaOf(subject)) || QUOTED.test(subject.entity?.name ?? ''))) return true;
  return chunks.some(
    ({ preposition, head, quantity }) =>
      preposition === 'op' &&
      (/^(?:currency|percent)$/.test(quantity?.unit.kind ?? '') || POINTS.test(quantity?.of ?? head.lemma)),
  );
}
