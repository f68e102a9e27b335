import { isOfPlace } from '../../lexicon/place-adjectives.ts';
import type { DateMention, Entity } from '../../model/mention.ts';
import type { Filler } from '../../model/fact.ts';
import { isBase } from '../circumstances/times.ts';
import type { SentenceContext } from '../context.ts';
import type { Sentence } from '../../model/token.ts';
import type { FactDraft } from '../identify.ts';
import { headOf, namedSince } from './report-topic.ts';

/** What a company or another body reports of itself. */
const REPORTED = new Set(
  (
    'turnover annual-turnover profit net-profit gross-profit annual-profit quarterly-profit operating-profit ' +
    'operating-result result margin gross-margin order-book loss net-loss'
  ).split(' '),
);
/** Frames of such figures, whose agent has them. */
const REPORTING = new Set(['revenue', 'profit', 'loss']);
/** Bodies that report on others. */
const REPORTER = /\b(?:CBS|ANP|Reuters|Bloomberg|Statistiek|Eurostat|NVM|CPB|DNB|bank)\b/i;
const QUARTER = /^\d{4}-(?:Q[1-4]|H[12])$|^\d{4}-(?:01\/\d{4}-06|07\/\d{4}-12)$/;
const YEAR = /^\d{4}$/;

/**
 * Whose figures a report gives, and of which period, where it says so once for all: De nettowinst daalde, in a text
 * about one company and one quarter. A figure that says neither by itself gets both; where the text speaks of a second
 * body or period it stays as it is, to be told behind the sentence before it.
 */
export function withReportingBody(context: SentenceContext, facts: readonly FactDraft[]): FactDraft[] {
  if (!facts.some((fact) => reportedRole(fact) !== undefined || isOwnerless(fact))) return [...facts];
  const first = headOf(context, context.sentence);
  if (!first || first === context.sentence) return [...facts];
  const body = bodyOf(context, first);
  if (!body) return [...facts];
  const period = periodOf(context, first);
  return facts.map((fact) => {
    const role = reportedRole(fact);
    if ((role === undefined && !isOwnerless(fact)) || (!fact.time && !period)) return fact;
    const when = { ...(!fact.time && period && { time: { kind: 'date' as const, id: period.id } }) };
    const owner: Filler = { kind: 'entity', id: body.id };
    if (role === undefined)
      return { ...fact, ...when, roles: { ...fact.roles, agent: owner }, anchored: true as const };
    const filler = fact.roles[role] as Extract<Filler, { kind: 'concept' }>;
    const owned: Filler = { ...filler, complements: [{ preposition: 'van', filler: owner }] };
    return { ...fact, ...when, roles: { ...fact.roles, [role]: owned }, anchored: true as const };
  });
}

/** De omzet kwam uit op 300 miljoen euro: a figure without the one who has it. */
function isOwnerless({ frame, roles, place }: FactDraft): boolean {
  return REPORTING.has(frame) && !place && Object.keys(roles).every((role) => role === 'value' || role === 'kind');
}

/** The role of a figure that is reported without whose it is. */
function reportedRole({ roles, place }: FactDraft): string | undefined {
  if (place || roles.agent) return undefined;
  return Object.keys(roles).find((role) => {
    const filler = roles[role]!;
    return (
      filler.kind === 'concept' &&
      filler.definite &&
      !filler.determiner &&
      !filler.complements?.length &&
      !filler.modifiers?.some(isOfPlace) &&
      REPORTED.has(filler.id)
    );
  });
}

/** The one organisation that a report names up to a sentence, and names in its head or title. */
function bodyOf(context: SentenceContext, first: Sentence): Entity | undefined {
  const [body, ...others] = namedSince(context, first, context.sentence).filter(
    ({ type, name }) => type === 'organisation' && !REPORTER.test(name),
  );
  if (!body || others.length > 0) return undefined;
  const isInTitle = context.document.frontMatter.title?.includes(body.name) === true;
  return isInTitle || body.mentions.some(({ start }) => first.start <= start && start < first.end) ? body : undefined;
}

/** The one quarter or half-year of a report up to a sentence, else its one year; what is compared with is none. */
function periodOf({ mentions, sentence, document }: SentenceContext, first: Sentence): DateMention | undefined {
  const before = mentions.dates.filter(
    ({ start, kind, relation }) =>
      kind !== 'duration' && relation === 'at' && first.start <= start && start < sentence.start,
  );
  const own = before.filter((date) => !isBase(document, date));
  for (const pattern of [QUARTER, YEAR]) {
    const found = own.filter(({ value }) => value !== undefined && pattern.test(value));
    if (found.length > 0) return new Set(found.map(({ value }) => value)).size === 1 ? found.at(-1) : undefined;
  }
  return undefined;
}
