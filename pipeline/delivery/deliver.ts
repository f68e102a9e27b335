import type { FeedRecord } from '../model/feed.ts';
import {
  CmsError,
  hashField,
  hashFields,
  TransientError,
  type Cms,
  type CmsDocument,
  type RemoteDocument,
} from './cms.ts';
import type { Receipt, Receipts } from './receipts.ts';
import { withRetries, type Patience } from './retry.ts';

/** What became of one document. `absent`: withdrawn, and never delivered. */
export type DeliveryAction =
  'created' | 'updated' | 'unpublished' | 'unchanged' | 'embargoed' | 'absent' | 'conflict' | 'failed';

/** What became of one document, and why. */
export interface Delivery {
  uid: string;
  action: DeliveryAction;
  /** Fields that were sent or stand otherwise in the CMS; the reason of a failure. */
  detail: string;
}

/** How to deliver. */
export interface DeliveryOptions {
  receipts: Receipts;
  /** The clock, in milliseconds: only an embargo asks for it. */
  now: number;
  /** Overwrite what was edited in the CMS. */
  force?: boolean | undefined;
  /** Look, say what would be done, send nothing. */
  dryRun?: boolean | undefined;
  patience?: Patience | undefined;
  onDelivery?: ((delivery: Delivery, done: number, total: number) => void) | undefined;
  onWait?: ((error: TransientError, milliseconds: number) => void) | undefined;
}

/** After so many documents in a row that the CMS did not answer, the rest is not tried. */
const GIVE_UP = 2;

/**
 * Brings a CMS to what the records say: creates what is not there, sends the fields that differ, leaves alone
 * what is the same. What was edited in the CMS since the last delivery is a conflict and stays.
 */
export async function deliver(records: readonly FeedRecord[], cms: Cms, options: DeliveryOptions): Promise<Delivery[]> {
  await withRetries(() => cms.connect(), options.patience, options.onWait);
  const documents = records.flatMap((record) => cms.documentsOf(record).map((document) => ({ record, document })));
  const deliveries: Delivery[] = [];
  let silent = 0;
  for (const { record, document } of documents) {
    const delivery =
      silent < GIVE_UP
        ? await deliverOne(record, document, cms, options).catch((error: unknown): Omit<Delivery, 'uid'> => {
            if (!(error instanceof CmsError)) throw error;
            silent = error instanceof TransientError ? silent + 1 : 0;
            return { action: 'failed', detail: error.message };
          })
        : { action: 'failed' as const, detail: 'not tried: the CMS does not answer' };
    if (delivery.action !== 'failed') silent = 0;
    deliveries.push({ uid: document.uid, ...delivery });
    options.onDelivery?.(deliveries.at(-1)!, deliveries.length, documents.length);
  }
  return deliveries;
}

/** Each try begins with a look at what stands there: a request without an answer may have been carried out. */
function deliverOne(
  record: FeedRecord,
  document: CmsDocument,
  cms: Cms,
  options: DeliveryOptions,
): Promise<Omit<Delivery, 'uid'>> {
  const { receipts, now, force = false, dryRun = false, patience, onWait } = options;
  if (record.state !== 'withdrawn' && record.embargo !== undefined && Date.parse(record.embargo) > now)
    return Promise.resolve({ action: 'embargoed', detail: `not before ${record.embargo}` });
  const { uid } = document;
  const hash = hashFields(document.fields);
  // What this push began it may also finish, and tells of as one deed.
  let begun: DeliveryAction | undefined;
  const begin = (action: DeliveryAction, remote?: RemoteDocument): void => {
    if (!begun) receipts.set(uid, { ...receipts.get(uid), sending: onTheWay(document, remote) });
    begun ??= action;
  };
  const end = (held: RemoteDocument, sent: readonly string[]): Omit<Delivery, 'uid'> => {
    if (held.hash !== hash)
      throw new CmsError('the CMS did not keep the field for the hash: is it set up as docs/cms.md says?');
    receipts.set(uid, { held: hashFields(held.fields) });
    const otherwise = differing(document, held);
    return {
      action: begun!,
      detail: [...sent, ...(otherwise.length ? [`kept otherwise: ${otherwise.join(', ')}`] : [])].join(', '),
    };
  };
  return withRetries(
    async () => {
      const remote = await cms.find(uid);
      if (!remote) {
        if (record.state === 'withdrawn') return { action: 'absent', detail: 'withdrawn, and never delivered' };
        if (dryRun) return { action: 'created', detail: '' };
        begin('created');
        return end(await cms.create(document, hash), []);
      }
      const receipt = receipts.get(uid);
      const isOurs = begun !== undefined || isAsDelivered(remote, receipt);
      const changed = differing(document, remote);
      if (remote.hash === hash && (isOurs || changed.length === 0)) {
        if (begun) return end(remote, []);
        if ((!receipt || receipt.sending) && !dryRun) receipts.set(uid, { held: hashFields(remote.fields) });
        return { action: 'unchanged', detail: '' };
      }
      if (!isOurs && !force && changed.length > 0)
        return { action: 'conflict', detail: `edited in the CMS: ${changed.join(', ')}` };
      const action = record.state === 'withdrawn' ? 'unpublished' : 'updated';
      if (dryRun) return { action, detail: changed.join(', ') };
      begin(action, remote);
      return end(await cms.update(remote, document, changed, hash), changed);
    },
    patience,
    onWait,
  );
}

function differing(document: CmsDocument, remote: RemoteDocument): string[] {
  return Object.keys(document.fields).filter((name) => remote.fields[name] !== document.fields[name]);
}

/** What each field may hold while a delivery is under way. */
function onTheWay(document: CmsDocument, remote: RemoteDocument | undefined): NonNullable<Receipt['sending']> {
  return Object.fromEntries(
    Object.entries(document.fields).map(([name, value]) => {
      const values = [remote?.fields[name], value, document.meanwhile?.[name]];
      return [name, [...new Set(values.map(hashField))]];
    }),
  );
}

/** Whether nobody changed a document since it was delivered, whole or half. */
function isAsDelivered(remote: RemoteDocument, receipt: Receipt | undefined): boolean {
  const held = hashFields(remote.fields);
  if (held === remote.hash || held === receipt?.held) return true;
  const { sending } = receipt ?? {};
  return (
    sending !== undefined &&
    Object.entries(remote.fields).every(([name, value]) => sending[name]?.includes(hashField(value)))
  );
}
