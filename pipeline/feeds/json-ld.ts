import type {
  Claim,
  CreativeWork,
  NewsArticle,
  Organization,
  Person,
  Place,
  Quotation,
  Thing,
  WithContext,
} from 'schema-dts';
import type { Briefing } from '../model/briefing.ts';
import type { FeedRecord } from '../model/feed.ts';
import { withoutForbidden } from '../text/escape.ts';
import { nameIn, namedIn } from './named-in.ts';

const STATUS = { final: 'Published', draft: 'Draft', withdrawn: 'Withdrawn' } as const;

/**
 * One language's document as a schema.org NewsArticle. The Dutch document is the one that the others
 * translate; all are based on the Dutch source.
 */
export function jsonLd(briefing: Briefing, record: FeedRecord, language: string): WithContext<NewsArticle> {
  const locale = record.locales[language]!;
  const document = briefing.documents[language]!;
  const original = record.locales.nl;
  const isOriginal = locale === original;
  const translations = Object.values(record.locales).filter((other) => other !== original);
  const publisher: Organization | undefined =
    record.publisher === undefined ? undefined : { '@type': 'Organization', name: record.publisher };
  const parts = [...quotations(briefing, language), ...claims(briefing, language)];
  const mentions = namedIn(briefing, document).map((entity) => thing(entity.type, nameIn(entity, language)));
  return defined({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': locale.uid,
    identifier: { '@type': 'PropertyValue', propertyID: 'sha256', value: record.hash },
    headline: locale.headline,
    inLanguage: language,
    abstract: locale.summary.join('\n\n') || undefined,
    articleBody: locale.bodyText,
    version: record.revision,
    creativeWorkStatus: STATUS[locale.state],
    datePublished: record.published,
    dateModified: record.modified,
    publisher,
    isBasedOn: defined<Extract<CreativeWork, { '@type': 'CreativeWork' }>>({
      '@type': 'CreativeWork',
      inLanguage: 'nl',
      name: record.title,
      url: record.url,
      datePublished: record.published,
      publisher,
    }),
    translationOfWork: original && !isOriginal ? { '@type': 'NewsArticle', '@id': original.uid } : undefined,
    workTranslation: isOriginal
      ? translations.map((other) => ({
          '@type': 'NewsArticle' as const,
          '@id': other.uid,
          inLanguage: other.language,
        }))
      : undefined,
    mentions: mentions.length ? mentions : undefined,
    hasPart: parts.length ? parts : undefined,
    correction: locale.notices.length
      ? locale.notices.map(({ on, text }) => ({ '@type': 'CorrectionComment' as const, datePublished: on, text }))
      : undefined,
  });
}

/** The same as text: to stand in a file, or in a `script` element once `<` is escaped. */
export function jsonLdText(briefing: Briefing, record: FeedRecord, language: string): string {
  return withoutForbidden(JSON.stringify(jsonLd(briefing, record, language), undefined, 2)).replace(
    /[\u2028\u2029]/g,
    (character) => (character === '\u2028' ? '\\u2028' : '\\u2029'),
  );
}

function quotations(briefing: Briefing, language: string): Quotation[] {
  const quotes = new Map(briefing.quotes.map((quote) => [quote.id, quote]));
  const types = new Map(briefing.entities.map((entity) => [entity.id, entity]));
  return briefing.documents[language]!.pressBrief.quotes.map(({ id, text, lang }) => {
    const speaker = quotes.get(id)?.speaker;
    const entity = speaker?.entity === undefined ? undefined : types.get(speaker.entity);
    return defined({
      '@type': 'Quotation',
      identifier: id,
      text,
      inLanguage: lang,
      spokenByCharacter: entity && speakerOf(entity.type, nameIn(entity, language)),
    });
  });
}

/** What the document tells on the authority of somebody else. */
function claims(briefing: Briefing, language: string): Claim[] {
  const { lead, background } = briefing.documents[language]!.pressBrief;
  const entities = new Map(briefing.entities.map((entity) => [entity.id, entity]));
  return [...lead, ...background.flat()].flatMap(({ text, facts }) => {
    const attributed = briefing.facts.filter((fact) => fact.attribution && facts.includes(fact.id));
    if (attributed.length === 0) return [];
    const source = attributed[0]!.attribution!.source;
    const entity = source.kind === 'entity' ? entities.get(source.id) : undefined;
    const author = entity && speakerOf(entity.type, nameIn(entity, language));
    return [defined<Claim>({ '@type': 'Claim', text, inLanguage: language, author })];
  });
}

function speakerOf(type: string, name: string): Person | Organization {
  return type === 'person' ? { '@type': 'Person', name } : { '@type': 'Organization', name };
}

function thing(type: string, name: string): Person | Organization | Place | Thing {
  if (type === 'place') return { '@type': 'Place', name };
  return type === 'person' || type === 'organisation' ? speakerOf(type, name) : { '@type': 'Thing', name };
}

function defined<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}
