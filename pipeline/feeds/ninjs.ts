import type { Briefing } from '../model/briefing.ts';
import type { FeedRecord } from '../model/feed.ts';
import { withoutForbidden } from '../text/escape.ts';
import { nameIn, namedIn } from './named-in.ts';

const STATUS = { final: 'usable', draft: 'withheld', withdrawn: 'canceled' } as const;

/** IPTC ninjs 3.1, one item of type `text`. Unlike its title, the schema's $id is right. */
const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
};

/** One language's document as an IPTC ninjs 3.1 item. The other languages are associations with `rel` `translation`. */
export function ninjs(briefing: Briefing, record: FeedRecord, language: string): string {
  const locale = record.locales[language]!;
  const named = namedIn(briefing, briefing.documents[language]!);
  const ofType = (type: string): { name: string; literal: string }[] =>
    named
      .filter((entity) => entity.type === type)
      .map((entity) => ({ name: nameIn(entity, language), literal: entity.id }));
  const others = Object.values(record.locales).filter((other) => other.language !== language);
  const summary = locale.summary.join('\n\n');
  const item = {
    standard: STANDARD,
    uri: locale.uid,
    type: 'text',
    representationType: 'full',
    profile: 'press-brief',
    version: String(record.revision),
    ...(record.published && { firstCreated: record.published }),
    ...(record.modified && { versionCreated: record.modified }),
    ...(record.embargo && { embargoedUntil: record.embargo }),
    pubStatus: STATUS[locale.state],
    language,
    ...(locale.draftNote && { edNote: locale.draftNote }),
    slugline: record.uid,
    headlines: [{ role: 'main', contentType: 'text/plain', value: locale.headline }],
    ...(summary && { descriptions: [{ role: 'summary', contentType: 'text/plain', value: summary }] }),
    bodies: [body('text/plain', locale.bodyText, locale.bodyText), body('text/html', locale.body, locale.bodyText)],
    ...filled('people', ofType('person')),
    ...filled('organisations', ofType('organisation')),
    ...filled('places', ofType('place')),
    ...filled('infoSources', infoSources(briefing, record, language)),
    ...filled(
      'associations',
      others.map((other) => ({
        name: other.language,
        rel: 'translation',
        uri: other.uid,
        type: 'text',
        language: other.language,
        version: String(record.revision),
        pubStatus: STATUS[other.state],
      })),
    ),
    altIds: [
      { role: 'slug', value: record.uid },
      { role: 'sha256', value: record.hash },
    ],
  };
  return `${withoutForbidden(JSON.stringify(item, undefined, 2))}\n`;
}

function body(contentType: string, value: string, text: string): object {
  return {
    role: 'press-brief',
    contentType,
    charCount: text.length,
    wordCount: text.split(/\s+/).filter(Boolean).length,
    value,
  };
}

/** The publisher of the source, and whoever is quoted. */
function infoSources(briefing: Briefing, record: FeedRecord, language: string): object[] {
  const entities = new Map(briefing.entities.map((entity) => [entity.id, entity]));
  const told = new Set(briefing.documents[language]!.pressBrief.quotes.map(({ id }) => id));
  const speakers = briefing.quotes
    .filter((quote) => told.has(quote.id))
    .flatMap((quote) => entities.get(quote.speaker?.entity ?? '') ?? []);
  return [
    ...(record.publisher ? [{ name: record.publisher, role: 'publisher' }] : []),
    ...[...new Set(speakers)].map((entity) => ({
      name: nameIn(entity, language),
      role: 'speaker',
      literal: entity.id,
    })),
  ];
}

function filled(key: string, list: object[]): object {
  return list.length ? { [key]: list } : {};
}
