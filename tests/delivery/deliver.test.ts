import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliver, type Delivery, type DeliveryOptions } from '../../pipeline/delivery/deliver.ts';
import { payload } from '../../pipeline/delivery/payload.ts';
import type { Receipt, Receipts } from '../../pipeline/delivery/receipts.ts';
import type { FeedLocale, FeedRecord } from '../../pipeline/model/feed.ts';
import { cli } from '../support/cli.ts';
import { faultyPayload, type FaultyPayload } from './faulty-payload.ts';

const locale = (language: string, headline: string): FeedLocale => ({
  uid: `urn:brieftaal:dijk:${language}`,
  language,
  state: 'final',
  headline,
  summary: [`${headline}.`],
  body: `<p>${headline}.</p>`,
  bodyText: `${headline}.`,
  notices: [],
});
const record = (change: Partial<FeedRecord> = {}): FeedRecord => ({
  uid: 'dijk',
  revision: 1,
  hash: '',
  state: 'final',
  published: '2026-02-17T00:00:00+01:00',
  locales: { nl: locale('nl', 'Dijk hersteld'), en: locale('en', 'Dyke repaired'), fr: locale('fr', 'Digue réparée') },
  ...change,
});

let cms: FaultyPayload;
let known: Map<string, Receipt>;
let receipts: Receipts;
beforeEach(async () => {
  cms = await faultyPayload();
  known = new Map();
  receipts = { get: (uid) => known.get(uid), set: (uid, receipt) => void known.set(uid, receipt) };
});
afterEach(() => cms.close());

const send = (records: readonly FeedRecord[], options: Partial<DeliveryOptions> = {}): Promise<Delivery[]> =>
  deliver(
    records,
    payload({
      url: new URL(cms.url),
      collection: 'briefings',
      languages: ['nl', 'en', 'fr'],
      users: 'users',
      credentials: { key: 'k' },
    }),
    { receipts, now: Date.parse('2026-03-01T12:00:00Z'), patience: { attempts: 4, first: 1, longest: 50 }, ...options },
  );
const actionsOf = (deliveries: Delivery[]): string[] => deliveries.map(({ action }) => action);

describe('delivery over a bad line', () => {
  it.each([
    ['is busy', { status: 429, retryAfter: 0 } as const],
    ['is broken for a moment', { status: 503 } as const],
    ['drops the connection', 'dropped' as const],
    ['does what was asked and loses the answer', 'lost' as const],
  ])('a CMS that %s ends up with one whole document, whichever request it is', async (_, fault) => {
    for (const place of [0, 1, 2, 3, 4]) {
      cms.documents.length = 0;
      known.clear();
      cms.faults = [...Array<undefined>(place), fault];
      expect(actionsOf(await send([record()])), `request ${place}`).toEqual(['created']);
      expect(cms.documents).toHaveLength(1);
      expect(cms.documents[0]).toMatchObject({
        headline: { nl: 'Dijk hersteld', en: 'Dyke repaired', fr: 'Digue réparée' },
        published: '2026-02-16T23:00:00.000Z',
        _status: 'published',
      });
      expect(actionsOf(await send([record()]))).toEqual(['unchanged']);
    }
  });

  it('an update whose answer is lost is an update', async () => {
    await send([record()]);
    cms.faults = [undefined, 'lost'];
    const next = record({ revision: 2, locales: { ...record().locales, fr: locale('fr', 'Digue rétablie') } });
    expect(actionsOf(await send([next]))).toEqual(['updated']);
    expect(actionsOf(await send([next]))).toEqual(['unchanged']);
  });

  it('waits as long as it is asked to', async () => {
    const waits: number[] = [];
    cms.faults = [{ status: 429, retryAfter: 1 }, { status: 500 }];
    await send([record()], {
      patience: { attempts: 3, first: 4, longest: 20 },
      onWait: (_, milliseconds) => waits.push(milliseconds),
    });
    expect(waits).toEqual([20, 8]);
  });

  it('one article that the CMS refuses does not keep the others away', async () => {
    cms.faults = [{ status: 400 }];
    const deliveries = await send([record(), record({ uid: 'gemaal' })]);
    expect(deliveries).toMatchObject([
      { uid: 'dijk', action: 'failed', detail: expect.stringContaining('Even niet.') as string },
      { uid: 'gemaal', action: 'created' },
    ]);
  });

  it('gives up on a CMS that stays silent, and says what was not tried', async () => {
    cms.faults = Array<'dropped'>(20).fill('dropped');
    const deliveries = await send(['a', 'b', 'c'].map((uid) => record({ uid })));
    expect(actionsOf(deliveries)).toEqual(['failed', 'failed', 'failed']);
    expect(deliveries[2]!.detail).toContain('not tried');
    expect(cms.documents).toEqual([]);
  });
});

describe('what is sent', () => {
  it('nothing before the embargo, everything after it', async () => {
    const embargoed = record({ embargo: '2026-03-01T14:00:00+01:00' });
    expect(actionsOf(await send([embargoed]))).toEqual(['embargoed']);
    expect(cms.writes).toEqual([]);
    expect(actionsOf(await send([embargoed], { now: Date.parse('2026-03-01T13:00:00Z') }))).toEqual(['created']);
  });

  it('only the fields that differ', async () => {
    await send([record()]);
    cms.writes.length = 0;
    await send([record({ revision: 2, locales: { ...record().locales, fr: locale('fr', 'Digue rétablie') } })]);
    expect(cms.writes.map(({ locale: language, body }) => [language, Object.keys(body).sort()])).toEqual([
      ['fr', ['_status', 'body', 'headline', 'summary']],
      ['nl', ['_status', 'hash', 'revision']],
    ]);
  });

  it('a draft until every language is final', async () => {
    const fr: FeedLocale = { ...locale('fr', 'Digue'), state: 'draft' };
    await send([record({ state: 'draft', locales: { ...record().locales, fr } })]);
    expect(cms.documents[0]).toMatchObject({ _status: 'draft', state: { nl: 'final', en: 'final', fr: 'draft' } });
    await send([record()]);
    expect(cms.documents[0]).toMatchObject({ _status: 'published', state: { fr: 'final' } });
  });

  it('nothing of what was withdrawn before it was ever delivered', async () => {
    expect(actionsOf(await send([record({ state: 'withdrawn' })]))).toEqual(['absent']);
    expect(cms.documents).toEqual([]);
  });

  it('nothing in a dry run', async () => {
    expect(actionsOf(await send([record()], { dryRun: true }))).toEqual(['created']);
    expect([cms.documents, known.size]).toEqual([[], 0]);
  });
});

describe('what was edited in the CMS', () => {
  const edit = (): void => void ((cms.documents[0]!.headline as Record<string, string>).en = 'Dyke fixed');

  it('is a conflict, with receipts and without', async () => {
    await send([record()]);
    edit();
    expect(await send([record()])).toMatchObject([{ action: 'conflict', detail: 'edited in the CMS: headline.en' }]);
    known.clear();
    expect(actionsOf(await send([record({ revision: 2 })]))).toEqual(['conflict']);
    expect(cms.documents[0]).toMatchObject({ headline: { en: 'Dyke fixed' }, revision: 1 });
  });

  it('is a conflict also where a delivery was broken off before the edit', async () => {
    const once = { patience: { attempts: 1, first: 1, longest: 1 } };
    cms.faults = [undefined, undefined, undefined, 'dropped'];
    expect(actionsOf(await send([record()], once))).toEqual(['failed']);
    edit();
    expect(await send([record()])).toMatchObject([{ action: 'conflict' }]);
    (cms.documents[0]!.headline as Record<string, string>).en = 'Dyke repaired';
    expect(actionsOf(await send([record()]))).toEqual(['updated']);
  });

  it('gives way to --force', async () => {
    await send([record()]);
    edit();
    expect(actionsOf(await send([record()], { force: true }))).toEqual(['updated']);
    expect(cms.documents[0]).toMatchObject({ headline: { en: 'Dyke repaired' } });
  });

  it('is no conflict where the editor wrote what the correction says', async () => {
    await send([record()]);
    edit();
    const next = record({
      locales: { ...record().locales, en: { ...locale('en', 'Dyke repaired'), headline: 'Dyke fixed' } },
    });
    expect(actionsOf(await send([next]))).toEqual(['updated']);
  });

  it('a push from another machine, without receipts, knows what was delivered', async () => {
    await send([record()]);
    known.clear();
    expect(actionsOf(await send([record()]))).toEqual(['unchanged']);
    known.clear();
    expect(actionsOf(await send([record({ revision: 2 })]))).toEqual(['updated']);
  });
});

it('a collection without the field for the hash is reported', async () => {
  cms.forgets = ['hash'];
  expect(await send([record()])).toMatchObject([
    { action: 'failed', detail: expect.stringContaining('docs/cms.md') as string },
  ]);
});

describe('brieftaal push', () => {
  it.each([
    ['no credentials', ['--url', 'https://cms.example'], 'BRIEFTAAL_PAYLOAD_KEY'],
    ['credentials in the address', ['--url', 'https://a:b@cms.example'], 'environment'],
    ['an address that is none', ['--url', 'cms'], 'https://cms.example'],
    ['http to another machine', ['--url', 'http://cms.example'], '--allow-http'],
    ['no address', [], '--url'],
  ])('refuses %s', async (_, flags, said) => {
    const run = await cli('push', 'payload', ...flags);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(said);
  });

  it('knows no other CMS', async () => {
    expect((await cli('push', 'joomla', '--url', 'https://cms.example')).code).toBe(2);
  });
});
