import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Briefing } from '../../pipeline/model/briefing.ts';
import { amsterdamTime } from '../../pipeline/text/amsterdam-time.ts';
import { cli } from '../support/cli.ts';
import { briefingOf, changed, feedsOf, recordOf } from './fixtures.ts';

const schemas = join(import.meta.dirname, '..', 'schemas', 'ninjs');
const parsed = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object;
const ajv = new Ajv2020.default({ strict: true, strictRequired: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(parsed(join(schemas, 'GeoJSON-schema.json')));
const isNinjs = ajv.compile(parsed(join(schemas, 'ninjs-schema_3.1.json')));

let sample: Briefing;
beforeAll(() => {
  sample = briefingOf('hoogwater-eemvallei');
});

describe('the moment of a date in Amsterdam', () => {
  it.each([
    ['2020-07-02', '2020-07-02T00:00:00+02:00'],
    ['2026-02-17', '2026-02-17T00:00:00+01:00'],
    ['2026-03-29', '2026-03-29T00:00:00+01:00'],
    ['2026-10-25', '2026-10-25T00:00:00+02:00'],
    ['2026-03-29T01:00:00Z', '2026-03-29T03:00:00+02:00'],
    ['2026-12-31T23:30:00Z', '2027-01-01T00:30:00+01:00'],
    ['2026-06-01T09:00:00-04:00', '2026-06-01T15:00:00+02:00'],
  ])('%s is %s', (written, moment) => expect(amsterdamTime(written)).toBe(moment));
});

describe('ninjs 3.1', () => {
  const cases = (kind: string): string[] =>
    ['3.0', '3.1'].flatMap((version) => {
      const folder = join(schemas, 'test_suite', version, kind);
      return readdirSync(folder).map((name) => join(folder, name));
    });

  it.each(cases('should_pass'))('the validator takes what IPTC says should pass: %s', (path) =>
    expect(isNinjs(parsed(path))).toBe(true),
  );
  it.each(cases('should_fail'))('the validator refuses what IPTC says should fail: %s', (path) =>
    expect(isNinjs(parsed(path))).toBe(false),
  );

  it.each(['nl', 'en', 'fr'])(
    'the item of %s is valid and names the other languages as its translations',
    (language) => {
      const item = JSON.parse(feedsOf(sample).get(`${language}/ninjs.json`)!) as Record<string, unknown>;
      isNinjs(item);
      expect(isNinjs.errors ?? []).toEqual([]);
      expect(item).toMatchObject({
        uri: `urn:brieftaal:hoogwater-eemvallei:${language}`,
        language,
        firstCreated: '2026-02-17T00:00:00+01:00',
        pubStatus: sample.documents[language]!.state === 'final' ? 'usable' : 'withheld',
        headlines: [{ value: sample.documents[language]!.headline }],
      });
      const others = ['nl', 'en', 'fr'].filter((other) => other !== language);
      expect(item.associations).toMatchObject(
        others.map((other) => ({ rel: 'translation', uri: `urn:brieftaal:hoogwater-eemvallei:${other}` })),
      );
      expect((item.people as { name: string }[]).map(({ name }) => name)).toContain('Annelies Veenstra');
    },
  );

  it('keeps its identity from revision to revision, and changes version and hash', () => {
    const next = changed(sample, (copy) => (copy.source.revision = 2));
    const [before, after] = [sample, next].map(
      (briefing) => JSON.parse(feedsOf(briefing).get('fr/ninjs.json')!) as { uri: string; version: string },
    );
    expect(after!.uri).toBe(before!.uri);
    expect([before!.version, after!.version]).toEqual(['1', '2']);
    expect(recordOf(next).hash).not.toBe(recordOf(sample).hash);
    expect(recordOf(briefingOf('hoogwater-eemvallei')).hash).toBe(recordOf(sample).hash);
  });

  it('withholds a draft, cancels what was withdrawn, and gives the embargo', () => {
    const briefing = changed(sample, (copy) => {
      copy.source.embargo = '2026-02-17T06:00:00Z';
      copy.documents.fr!.state = 'draft';
      copy.documents.en!.state = 'withdrawn';
    });
    const status = (language: string): unknown => {
      const item = JSON.parse(feedsOf(briefing).get(`${language}/ninjs.json`)!) as Record<string, unknown>;
      expect(isNinjs(item)).toBe(true);
      return [item.pubStatus, item.embargoedUntil];
    };
    expect(status('fr')).toEqual(['withheld', '2026-02-17T07:00:00+01:00']);
    expect(status('en')).toEqual(['canceled', '2026-02-17T07:00:00+01:00']);
    expect(recordOf(briefing).state).toBe('withdrawn');
  });
});

describe('schema.org JSON-LD', () => {
  const article = (language: string, briefing = sample): Record<string, unknown> =>
    JSON.parse(feedsOf(briefing).get(`${language}/article.jsonld`)!) as Record<string, unknown>;

  it('the Dutch article names its translations, and each of them the Dutch one', () => {
    expect(article('nl').workTranslation).toMatchObject([{ inLanguage: 'en' }, { inLanguage: 'fr' }]);
    expect(article('nl')).not.toHaveProperty('translationOfWork');
    expect(article('fr').translationOfWork).toMatchObject({ '@id': 'urn:brieftaal:hoogwater-eemvallei:nl' });
  });

  it('a quotation has its speaker and the language of its words', () => {
    expect(article('en').hasPart).toContainEqual({
      '@type': 'Quotation',
      identifier: 'q-annelies-veenstra',
      text: sample.documents.en!.pressBrief.quotes[0]!.text,
      inLanguage: sample.documents.en!.pressBrief.quotes[0]!.lang,
      spokenByCharacter: { '@type': 'Person', name: 'Annelies Veenstra' },
    });
  });

  it('what somebody claims is a claim of theirs', () => {
    const briefing = changed(sample, (copy) => {
      copy.facts.find(({ id }) => id === copy.documents.nl!.pressBrief.lead[0]!.facts[0])!.attribution = {
        source: { kind: 'entity', id: 'e-annelies-veenstra' },
        cue: 'volgens',
      };
    });
    expect(article('nl', briefing).hasPart).toContainEqual({
      '@type': 'Claim',
      text: sample.documents.nl!.pressBrief.lead[0]!.text,
      inLanguage: 'nl',
      author: { '@type': 'Person', name: 'Annelies Veenstra' },
    });
  });

  it('a note on a correction is a CorrectionComment', () => {
    const briefing = changed(sample, (copy) => {
      copy.documents.en!.notices = [
        { on: '2026-02-20', notice: 'correction', text: 'An earlier version said 30.', documents: ['summary'] },
      ];
    });
    expect(article('en', briefing).correction).toEqual([
      { '@type': 'CorrectionComment', datePublished: '2026-02-20', text: 'An earlier version said 30.' },
    ]);
  });
});

describe('WordPress WXR 1.2', () => {
  const read = (
    briefing: Briefing,
  ): { text: (path: string) => string; texts: (path: string) => string[]; done: () => void } => {
    const document = XmlDocument.fromString(feedsOf(briefing).get('wordpress.wxr.xml')!);
    const names = {
      wp: 'http://wordpress.org/export/1.2/',
      content: 'http://purl.org/rss/1.0/modules/content/',
      excerpt: 'http://wordpress.org/export/1.2/excerpt/',
    };
    const texts = (path: string): string[] => document.find(path, names).map((node) => node.content);
    return { texts, text: (path) => texts(path).join(), done: () => document.dispose() };
  };

  it('has a post a language, joined as Polylang joins them', () => {
    const { text, texts, done } = read(sample);
    expect(texts('//item/title')).toEqual(['nl', 'en', 'fr'].map((language) => sample.documents[language]!.headline));
    expect(texts('//item/guid')).toEqual(['nl', 'en', 'fr'].map((code) => `urn:brieftaal:hoogwater-eemvallei:${code}`));
    expect(texts('//item/category[@domain="language"]/@nicename')).toEqual(['nl', 'en', 'fr']);
    expect(new Set(texts('//item/category[@domain="post_translations"]/@nicename')).size).toBe(1);
    const ids = texts('//item/wp:post_id');
    expect(text('//wp:term[wp:term_taxonomy="post_translations"]/wp:term_description')).toBe(
      `a:3:{s:2:"nl";i:${ids[0]};s:2:"en";i:${ids[1]};s:2:"fr";i:${ids[2]};}`,
    );
    expect(texts('//item/wp:post_date')).toEqual(Array(3).fill('2026-02-17 00:00:00'));
    expect(texts('//item/wp:post_date_gmt')).toEqual(Array(3).fill('2026-02-16 23:00:00'));
    done();
  });

  it('a draft stays a draft', () => {
    const { texts, done } = read(changed(sample, (copy) => (copy.documents.fr!.state = 'draft')));
    expect(texts('//item/wp:status')[2]).toBe('draft');
    done();
  });

  it('hostile text arrives as text', () => {
    const hostile = [']]>', '<script>alert(1)</script>', '&amp; &#0;', '\u2028', '"\'', '<!--', '\u{1F600}'];
    const { text, texts, done } = read(changed(sample, (copy) => (copy.documents.nl!.headline = hostile.join(' '))));
    expect(texts('//item/title')[0]).toBe(hostile.join(' '));
    expect(text('//item[1]/content:encoded')).not.toContain('<script');
    done();
  });

  it('is well-formed whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (headline) => {
        const { texts, done } = read(changed(sample, (copy) => (copy.documents.nl!.headline = headline)));
        expect(texts('//item/title')).toHaveLength(3);
        done();
      }),
      { numRuns: 30 },
    );
  });
});

describe('NDJSON', () => {
  it('is one line, for every reader of lines', () => {
    const briefing = changed(
      sample,
      (copy) => (copy.documents.nl!.headline = 'Een\u2028twee\u2029drie\u0085vier\nvijf'),
    );
    const line = feedsOf(briefing).get('briefing.ndjson')!;
    expect(line.trimEnd().split(/[\n\r\u2028\u2029\u0085]/)).toHaveLength(1);
    expect(JSON.parse(line)).toMatchObject({
      _id: 'hoogwater-eemvallei',
      revision: 1,
      published: '2026-02-17T00:00:00+01:00',
      timeZone: 'Europe/Amsterdam',
      states: { nl: 'final' },
      headline: { nl: 'Een\u2028twee\u2029drie\u0085vier\nvijf', en: sample.documents.en!.headline },
    });
  });

  it('what XML and JSON cannot both carry is replaced in all of them alike', () => {
    const briefing = changed(sample, (copy) => (copy.documents.nl!.headline = 'nul\u0000 half\uD800 bel\u0007'));
    for (const [path, content] of feedsOf(briefing)) {
      if (path.startsWith('en/') || path.startsWith('fr/')) continue;
      expect(content, path).toContain('nul\uFFFD half\uFFFD bel\uFFFD');
      expect(content, path).not.toContain('\\u0000');
    }
  });
});

describe('build --feed', () => {
  it('writes what is asked for, without a path of this machine, and removes it when it is no longer asked for', async () => {
    const home = mkdtempSync(join(tmpdir(), 'brieftaal-'));
    const out = join(home, 'out');
    const feeds = (): string[] =>
      (readdirSync(out, { recursive: true }) as string[]).filter((path) => /ninjs|jsonld|wxr|ndjson/.test(path)).sort();
    const source = join(process.cwd(), 'sources', 'hoogwater-eemvallei');
    expect((await cli('build', source, '--out', out, '--feed', 'all')).code).toBe(0);
    expect(feeds()).toHaveLength(8);
    for (const path of feeds()) expect(readFileSync(join(out, path), 'utf8'), path).not.toContain(process.cwd());
    await cli('build', source, '--out', out, '--feed', 'ndjson');
    expect(feeds()).toEqual(['hoogwater-eemvallei/briefing.ndjson']);
    await cli('build', source, '--out', out);
    expect(feeds()).toEqual([]);
    const page = readFileSync(join(out, 'hoogwater-eemvallei', 'fr', 'page.html'), 'utf8');
    const embedded = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)![1]!;
    expect(JSON.parse(embedded)).toMatchObject({ '@type': 'NewsArticle', inLanguage: 'fr' });
    rmSync(home, { recursive: true });
  });

  it.each(['rss', 'ninjs,rss', ''])('refuses --feed "%s"', async (list) => {
    const run = await cli('build', '--feed', list);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('ninjs,jsonld,wxr,ndjson');
  });
});
