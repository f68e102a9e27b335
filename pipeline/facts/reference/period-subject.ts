import type { DateMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/token.ts';
import { spanOf } from '../../text/file-span.ts';
import { isBase } from '../circumstances/times.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { CHANGES } from '../wholeness/lost-phrases.ts';
import { isMark, lower } from '../words.ts';

/** Frames of a figure that is of a period. */
const OF_PERIOD = /^(?:revenue|profit|loss|level|higher|lower|count|visitors|rainfall|sunshine|temperature)$/;
/** A month, a quarter, a half, a season or a year by itself. */
const PERIOD = /^\d{4}(?:-(?:\d\d|Q\d|H\d))?$|^\d{4}-\d\d(?:-\d\d)?\/\d{4}-\d\d(?:-\d\d)?$/;
const NOUN =
  /^(?:maand|kwartaal|halfjaar|jaar|seizoen|zomer|winter|lente|herfst|voorjaar|najaar|week|weekend|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|boekjaar|schooljaar)$/;
/** These say that a sentence is of another time. */
const OTHER_TIME =
  /^(?:nu|inmiddels|momenteel|toen|destijds|eerder|later|daarna|daarvoor|vervolgens|sindsdien|intussen|ooit|vroeger|straks|binnenkort|normaal|gewoonlijk|gemiddeld)$/;

/**
 * De maand juni was heel zonnig. In De Bilt was de gemiddelde temperatuur 18,2 graden: where a period is the subject of a
 * sentence, the figures that follow in its paragraph are of that period. A fact of another kind leans on it.
 */
export function withPeriodSubject(context: SentenceContext, facts: readonly FactDraft[]): FactDraft[] {
  const { sentence, document } = context;
  if (facts.length === 0 || datesIn(context, sentence).length > 0) return [...facts];
  if (sentence.tokens.some((token) => /^(?:nu|inmiddels|toen|destijds|momenteel)$/.test(lower(token))))
    return [...facts];
  const found = periodBefore(context);
  if (!found) return [...facts];
  const { date, before } = found;
  return facts.map((fact) => {
    const isOpen = fact.time === undefined && fact.phase === 'happened' && fact.certainty === 'asserted';
    const isFigure = fact.quantity !== undefined || fact.roles['difference'] !== undefined;
    if (!isOpen || !isFigure) return fact;
    if (date && (CHANGES.has(fact.frame) || OF_PERIOD.test(fact.frame)))
      return { ...fact, time: { kind: 'date', id: date.id } };
    return { ...fact, leans: spanOf(document, before.start, before.end) };
  });
}

/** The period that the nearest dated sentence of the paragraph before is about, with that sentence. */
function periodBefore(context: SentenceContext): { date?: DateMention; before: Sentence } | undefined {
  const { sentences, sentence } = context;
  for (let at = sentence.index - 1; sentences[at]?.block === sentence.block; at -= 1) {
    const before = sentences[at]!;
    const verb = before.tokens.findIndex(({ upos }) => upos === 'VERB' || upos === 'AUX');
    const opening = before.tokens.slice(0, Math.max(0, verb)).filter((token) => !isMark(token));
    const isSubject =
      opening.length > 0 &&
      opening.some(({ lemma, text }) => NOUN.test(lemma.toLowerCase()) || NOUN.test(text.toLowerCase())) &&
      !opening.some(({ upos }) => upos === 'ADP' || upos === 'PRON') &&
      !/^(?:vorige?|afgelopen|volgende?|dit|deze|elk|elke|begin|half|medio|halverwege|eind|einde)$/.test(
        lower(opening[0]),
      ) &&
      before.tokens[verb]?.lemma !== 'hebben' &&
      opening.every(({ upos }) => /^(?:DET|NOUN|PROPN|ADJ|NUM|X)$/.test(upos));
    const dates = datesIn(context, before);
    if (isSubject && opening.at(-1)!.upos !== 'DET') {
      const own = dates.filter(({ start, value }) => start < before.tokens[verb]!.start && PERIOD.test(value ?? ''));
      return own.length === 1 ? { date: own[0]!, before } : { before };
    }
    if (dates.length > 0 || before.tokens.some((token) => OTHER_TIME.test(lower(token)))) return undefined;
  }
  return undefined;
}

function datesIn({ mentions, document }: SentenceContext, { start, end }: Sentence): DateMention[] {
  return mentions.dates.filter((date) => start <= date.start && date.end <= end && !isBase(document, date));
}
