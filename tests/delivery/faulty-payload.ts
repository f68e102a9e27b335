import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong with one request. `lost`: it is carried out, and the answer never arrives. */
export type Fault = 'dropped' | 'lost' | { status: number; retryAfter?: number };

/** A Payload in memory that can be told to fail. */
export interface FaultyPayload {
  url: string;
  /** Faults for the writes to come, in order; undefined is none. */
  faults: (Fault | undefined)[];
  documents: Record<string, unknown>[];
  /** Fields that the collection lacks: Payload drops them without a word. */
  forgets: string[];
  writes: { method: string; locale: string; body: Record<string, unknown> }[];
  close: () => void;
}

const LOCALIZED = ['headline', 'summary', 'body', 'notices', 'state'];

/** Starts one on loopback. */
export async function faultyPayload(): Promise<FaultyPayload> {
  const documents: Record<string, unknown>[] = [];
  const state: Pick<FaultyPayload, 'faults' | 'documents' | 'writes' | 'forgets'> = {
    faults: [],
    documents,
    writes: [],
    forgets: [],
  };
  const server = http.createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const url = new URL(incoming.url!, 'http://localhost');
      const answer = (status: number, data: object, headers = {}): void => {
        outgoing.writeHead(status, { 'content-type': 'application/json', ...headers });
        outgoing.end(JSON.stringify(data));
      };
      const id = Number(/briefings\/(\d+)$/.exec(url.pathname)?.[1]);
      if (incoming.method === 'GET') {
        const uid = url.searchParams.get('where[uid][equals]');
        return id ? answer(200, documents[id - 1]!) : answer(200, { docs: documents.filter((doc) => doc.uid === uid) });
      }
      const fault = state.faults.shift();
      if (fault === 'dropped') return void incoming.socket.destroy();
      if (typeof fault === 'object')
        return answer(
          fault.status,
          { errors: [{ message: 'Even niet.' }] },
          fault.retryAfter !== undefined && { 'retry-after': fault.retryAfter },
        );
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
      const locale = url.searchParams.get('locale')!;
      if (!id && documents.some((doc) => doc.uid === body.uid)) return answer(400, { errors: [{ message: 'uid' }] });
      const doc = id ? documents[id - 1]! : { id: documents.length + 1 };
      if (!id) documents.push(doc);
      state.writes.push({ method: incoming.method!, locale, body });
      for (const [name, value] of Object.entries(body).filter(([field]) => !state.forgets.includes(field)))
        doc[name] = LOCALIZED.includes(name) ? { ...(doc[name] as object | undefined), [locale]: value } : value;
      if (fault === 'lost') return void incoming.socket.destroy();
      answer(200, { doc });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
}
