import { makeArticle, prepare } from '../../pipeline/build.ts';
import { feedRecord } from '../../pipeline/feeds/feed-record.ts';
import { makeFeeds } from '../../pipeline/feeds/make-feeds.ts';
import type { Briefing } from '../../pipeline/model/briefing.ts';
import { FeedFormat, type FeedRecord } from '../../pipeline/model/feed.ts';
import type { Furniture } from '../../pipeline/model/furniture.ts';

const furniture: Furniture = {
  headings: {
    figures: 'Kerncijfers',
    figure: 'Onderwerp',
    value: 'Cijfer',
    quotes: 'Citaten',
    background: 'Achtergrond',
    contradictions: 'Tegenspraak',
    awaiting: 'Nog te vertalen',
    contact: 'Contact',
  },
  draft: 'Concept: er ontbreekt nog een vertaling.',
  translated: 'vertaald',
  untranslated: 'nog niet vertaald',
  sourceLine: 'Bron: Waterschap Eemvallei, revisie 1',
};

/** The briefing of a sample as the program makes it. */
export function briefingOf(slug: string): Briefing {
  const { result, issues } = makeArticle(`sources/${slug}`, prepare({}).context);
  if (!result) throw new Error(issues.map(({ message }) => message).join('\n'));
  return result.briefing;
}

/** A copy of a briefing with something changed. */
export function changed(briefing: Briefing, change: (copy: Briefing) => void): Briefing {
  const copy = structuredClone(briefing);
  change(copy);
  return copy;
}

/** The record of a briefing, with the same fixed words in every language. */
export function recordOf(briefing: Briefing): FeedRecord {
  const languages = Object.keys(briefing.documents);
  return feedRecord(briefing, {
    furniture: Object.fromEntries(languages.map((language) => [language, furniture])),
    boilerplate: {},
  });
}

/** Every feed of a briefing, by path. */
export function feedsOf(briefing: Briefing): Map<string, string> {
  return makeFeeds(briefing, recordOf(briefing), FeedFormat.options);
}
