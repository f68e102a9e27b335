import { createHash } from 'node:crypto';
import type { FeedLocale, FeedRecord } from '../model/feed.ts';
import { escapeXml } from '../text/escape.ts';

const STATUS = { final: 'publish', draft: 'draft', withdrawn: 'draft' } as const;

/** WordPress's names of the locales that Polylang knows the languages by. */
const LOCALES: Readonly<Record<string, string>> = { nl: 'nl_NL', en: 'en_GB', fr: 'fr_FR' };

const NAMESPACES = [
  'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:wp="http://wordpress.org/export/1.2/"',
].join(' ');

/**
 * One article as WordPress eXtended RSS 1.2: a post a language, joined as Polylang joins translations
 * (terms `language` and `post_translations`). For a first import alone: WordPress's importer never updates.
 */
export function wxr(record: FeedRecord): string {
  const locales = Object.values(record.locales);
  const group = `pll_${numberOf(record.uid).toString(16)}`;
  const languages = locales.map(({ language }) =>
    term(
      language,
      'language',
      language,
      languageName(language),
      serialised([
        ['locale', text(LOCALES[language] ?? language)],
        ['rtl', 'i:0;'],
        ['flag_code', text('')],
      ]),
    ),
  );
  const translations = term(
    group,
    'post_translations',
    group,
    group,
    serialised(locales.map(({ language, uid }) => [language, `i:${numberOf(uid)};`])),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0" ${NAMESPACES}>`,
    '<channel>',
    element('title', record.locales.nl?.headline ?? record.uid),
    ...(record.published ? [element('pubDate', rfc822(record.published))] : []),
    element('wp:wxr_version', '1.2'),
    ...languages,
    translations,
    ...locales.map((locale) => item(record, locale, group)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function item(record: FeedRecord, locale: FeedLocale, group: string): string {
  const { uid, language } = locale;
  return [
    '<item>',
    element('title', locale.headline),
    ...(record.published ? [element('pubDate', rfc822(record.published))] : []),
    `<guid isPermaLink="false">${escapeXml(uid)}</guid>`,
    element('content:encoded', locale.body),
    element('excerpt:encoded', locale.summary.join('\n\n')),
    element('wp:post_id', String(numberOf(uid))),
    ...(record.published
      ? [
          element('wp:post_date', record.published.slice(0, 19).replace('T', ' ')),
          element('wp:post_date_gmt', new Date(record.published).toISOString().slice(0, 19).replace('T', ' ')),
        ]
      : []),
    element('wp:comment_status', 'closed'),
    element('wp:ping_status', 'closed'),
    element('wp:post_name', `${record.uid}-${language}`),
    element('wp:status', STATUS[locale.state]),
    element('wp:post_parent', '0'),
    element('wp:menu_order', '0'),
    element('wp:post_type', 'post'),
    element('wp:post_password', ''),
    element('wp:is_sticky', '0'),
    `<category domain="language" nicename="${escapeXml(language)}">${escapeXml(languageName(language))}</category>`,
    `<category domain="post_translations" nicename="${group}">${group}</category>`,
    meta('brieftaal_uid', uid),
    meta('brieftaal_slug', record.uid),
    meta('brieftaal_language', language),
    meta('brieftaal_revision', String(record.revision)),
    meta('brieftaal_hash', record.hash),
    meta('brieftaal_state', locale.state),
    ...(record.embargo ? [meta('brieftaal_embargo', record.embargo)] : []),
    '</item>',
  ].join('\n');
}

function term(id: string, taxonomy: string, slug: string, name: string, description: string): string {
  return [
    '<wp:term>',
    element('wp:term_id', String(numberOf(`${taxonomy} ${id}`))),
    element('wp:term_taxonomy', taxonomy),
    element('wp:term_slug', slug),
    element('wp:term_parent', ''),
    element('wp:term_name', name),
    element('wp:term_description', description),
    '</wp:term>',
  ].join('\n');
}

function meta(key: string, value: string): string {
  return `<wp:postmeta>${element('wp:meta_key', key)}${element('wp:meta_value', value)}</wp:postmeta>`;
}

function element(name: string, content: string): string {
  return `<${name}>${escapeXml(content)}</${name}>`;
}

/** An array as PHP's serialize() writes it, which is what Polylang keeps in a term's description. */
function serialised(entries: readonly (readonly [string, string])[]): string {
  return `a:${entries.length}:{${entries.map(([key, value]) => text(key) + value).join('')}}`;
}

function text(value: string): string {
  return `s:${Buffer.byteLength(value)}:"${value}";`;
}

/** A number for what WordPress numbers, the same in every export. The importer gives new ones and maps these. */
function numberOf(uid: string): number {
  return createHash('sha256').update(uid).digest().readUInt32BE(0) >>> 1 || 1;
}

function rfc822(time: string): string {
  return new Date(time).toUTCString().replace('GMT', '+0000');
}

function languageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
