import { conceptOfNoun } from '../../lexicon/terms.ts';
import type { ConceptFiller } from '../../model/fact.ts';
import type { Entity } from '../../model/mention.ts';
import type { Sentence, Token } from '../../model/token.ts';
import type { SentenceContext } from '../context.ts';
import type { FactDraft } from '../identify.ts';
import { lower } from '../words.ts';
import { isPlain } from './named-again.ts';
import { headOf } from './report-topic.ts';

/** Nouns for one event each, by kind: an ongeluk may be called aanrijding or botsing further on. */
const EVENTS: readonly (readonly [string, RegExp])[] = [
  ['fire', /brand(?:je)?$/],
  ['accident', /(?:ongeluk|ongeval|aanrijding|botsing|crash)$/],
  ['explosion', /(?:explosie|ontploffing)$/],
  ...(
    'steekpartij schietpartij vechtpartij overval beroving aanslag instorting gaslek aardbeving lawine overstroming ' +
    'plofkraak inbraak mishandeling'
  )
    .split(' ')
    .map((word): [string, RegExp] => [word, new RegExp(`${word}$`)]),
];
/** These befall people in the event itself, which their frames name as the cause. */
const IN_EVENT = /^(?:injury|serious-injury|slight-injury)$/;
/** These follow on the event. */
const AFTER_EVENT =
  /^(?:evacuation|hospitalisation|hospital-admission|transport|treatment|care|inspection|resuscitation|arrest|closure|rescue)$/;
/** Another one than the event of the report, or another time. */
const ANOTHER =
  /^(?:ander|andere|anders|tweede|derde|nieuw|nieuwe|vorig|vorige|eerder|eerdere|vroeger|vroegere|vaker|elders|jaar|jaren|jaarlijks|laatste|recente|oefening|oefenen)$/;
/** A sentence with these says itself why or when it was. */
const EXPLAINS =
  /^(?:toen|nadat|doordat|omdat|terwijl|wanneer|voordat|totdat|waarbij|waarna|tijdens|wegens|vanwege|door|voor|ondanks|sinds)$/;
/** Roles of those who do it, and to whom or what it is done; what somebody is arrested for may be something else. */
const TAKES_PART = /^(?:agent|patient|theme|cause|goal|site)$/;
/** What takes up the event of the report as the occasion or the cause of another. */
const TAKES_UP = /^(?:daarbij|hierbij|daardoor|hierdoor|daarna|hierna|vervolgens)$/;

/**
 * What befell people and what was done about it, in a report on one event in one place: Drie woningen werden ontruimd,
 * after the fire in Utrecht; Twee mensen raakten gewond, in that fire. Where the report speaks of a second event or a
 * second town, its facts stay as they are, to be told behind the sentences before them.
 */
export function withReportedEvent(context: SentenceContext, facts: readonly FactDraft[]): FactDraft[] {
  const { sentence } = context;
  const isOfEvent = (fact: FactDraft): boolean =>
    (IN_EVENT.test(fact.frame) || AFTER_EVENT.test(fact.frame)) && isBare(fact);
  if (!facts.some(isOfEvent)) return [...facts];
  if (sentence.tokens.some((token) => ANOTHER.test(lower(token)) || EXPLAINS.test(lower(token)))) return [...facts];
  const event = eventOf(context);
  if (!event) return [...facts];
  return facts.map((fact) => (isOfEvent(fact) ? withEvent(context, fact, event) : fact));
}

/** A fact that says neither when nor where nor in what it was, and speaks of nobody by name. */
function isBare({
  roles,
  time,
  place,
  phase,
  certainty,
  modality,
  comparison,
  inner,
  circumstances = [],
}: FactDraft): boolean {
  if (time || place || comparison || modality || inner?.length || phase !== 'happened' || certainty !== 'asserted')
    return false;
  if (circumstances.some((said) => said.kind === 'adjunct' && /^(?:occasion|cause|time|place)$/.test(said.relation)))
    return false;
  return Object.entries(roles).every(
    ([role, filler]) => TAKES_PART.test(role) && filler.kind !== 'entity' && filler.kind !== 'text',
  );
}

function withEvent({ sentence }: SentenceContext, fact: FactDraft, filler: ConceptFiller): FactDraft {
  const { roles, frame, circumstances = [], evidence } = fact;
  const isInjury = IN_EVENT.test(frame);
  const own = roles.cause;
  // bij de brand, by the noun alone
  if (own && !(own.kind === 'concept' && own.id === filler.id && isPlain(own))) return fact;
  const taken = sentence.tokens.filter(
    (token) =>
      TAKES_UP.test(lower(token)) && evidence.some(({ start, end }) => start <= token.start && token.start < end),
  );
  const starts = taken.map(({ start }) => start);
  const said = {
    ...fact,
    covered: [...fact.covered, ...starts],
    omitted: fact.omitted.filter((start) => !starts.includes(start)),
    anchored: true as const,
  };
  if (isInjury || own) return { ...said, roles: { ...roles, cause: filler } };
  // people leave while it burns
  const isEscape = frame === 'evacuation' && !taken.some((token) => /na$/.test(lower(token)));
  if (isEscape) {
    const because = { kind: 'adjunct', id: 'because-of', relation: 'cause', preposition: 'vanwege', filler } as const;
    return { ...said, circumstances: [...circumstances, because] };
  }
  const after = { kind: 'adjunct', id: 'after', relation: 'occasion', preposition: 'na', filler } as const;
  return { ...said, circumstances: [...circumstances, after] };
}

/** The one event that the head of a report speaks of, with its town; nothing up to a sentence is another. */
function eventOf(context: SentenceContext): ConceptFiller | undefined {
  const { sentence, sentences, document } = context;
  const first = headOf(context, sentence);
  if (!first || first === sentence) return undefined;
  const [event, ...others] = eventsIn(first);
  if (!event || others.length > 0 || event.token.feats.Number === 'Plur' || !isOneThere(first, event.token))
    return undefined;
  const rest = sentences.slice(first.index + 1, sentence.index + 1);
  const isOther = rest.some(
    (own) =>
      document.blocks[own.block]!.kind !== 'heading' &&
      eventsIn(own).some(
        ({ kind, token }) => kind !== event.kind || token.feats.Number === 'Plur' || isNew(own, token),
      ),
  );
  const place = isOther ? undefined : placeOf(context, first);
  const concept =
    place && conceptOfNoun(context.lexicon, event.token.lemma.toLowerCase(), event.token.text, context.words);
  if (!place || !concept) return undefined;
  return {
    kind: 'concept',
    id: concept.id,
    number: 'singular',
    definite: true,
    complements: [{ preposition: 'in', filler: { kind: 'entity', id: place.id } }],
  };
}

/** The nouns of a sentence for an event, each with its kind. */
export function eventsIn({ tokens }: Pick<Sentence, 'tokens'>): { kind: string; token: Token }[] {
  return tokens.flatMap((token) => {
    const lemma = token.lemma.toLowerCase();
    const kind = token.upos === 'NOUN' ? EVENTS.find(([, pattern]) => pattern.test(lemma))?.[0] : undefined;
    return kind === undefined ? [] : [{ kind, token }];
  });
}

/** The words of the phrase before its noun. */
function before({ tokens }: Sentence, { index }: Token): string[] {
  return tokens.slice(Math.max(0, index - 4), index).map(lower);
}

function isOneThere(sentence: Sentence, noun: Token): boolean {
  const words = before(sentence, noun);
  return words.some((word) => /^(?:een|de|het)$/.test(word)) && !words.some((word) => ANOTHER.test(word));
}

/** Een ongeluk, een tweede brand: behind the head it is another one. */
function isNew(sentence: Sentence, noun: Token): boolean {
  return before(sentence, noun).some((word) => word === 'een' || ANOTHER.test(word));
}

const TOWN = /^city:/;

/** The one town of a report up to a sentence, where its head says in which town it was; where somebody is from is none. */
function placeOf({ mentions, sentence, document }: SentenceContext, first: Sentence): Entity | undefined {
  const wordBefore = (start: number): string =>
    /(\p{L}+)\s+$/u.exec(document.text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase() ?? '';
  const towns = mentions.entities.filter(({ type, gazetteer }) => type === 'place' && TOWN.test(gazetteer ?? ''));
  const inReport = towns.flatMap((entity) =>
    entity.mentions
      .filter(({ start }) => first.start <= start && start < sentence.end)
      .map(({ start }) => ({ entity, start, word: wordBefore(start) }))
      .filter(({ word }) => word !== 'uit'),
  );
  const isInHead = inReport.some(({ start, word }) => start < first.end && /^(?:in|te)$/.test(word));
  const found = new Set(inReport.map(({ entity }) => entity));
  return isInHead && found.size === 1 ? [...found][0] : undefined;
}
