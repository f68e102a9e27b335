// A real Payload without Next: its exported endpoint handler behind node:http, on loopback.
// Arguments: path of the database. Prints one line of JSON, { port, key }, when it is ready.
import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { buildConfig, getPayload, handleEndpoints } from 'payload';
import { briefings } from '../../../docs/payload/briefings.ts';

const config = buildConfig({
  secret: randomBytes(16).toString('hex'),
  db: sqliteAdapter({ client: { url: `file:${process.argv[2]}` } }),
  telemetry: false,
  localization: { locales: ['nl', 'en', 'fr'], defaultLocale: 'nl', fallback: false },
  collections: [{ slug: 'users', auth: { useAPIKey: true }, fields: [] }, briefings],
});

const payload = await getPayload({ config });
const key = randomBytes(16).toString('hex');
await payload.create({
  collection: 'users',
  data: { email: 'redactie@eemvallei.example', password: 'dijkbewaking', enableAPIKey: true, apiKey: key },
});

const server = http.createServer(async (incoming, outgoing) => {
  const chunks = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const request = new Request(`http://127.0.0.1:${server.address().port}${incoming.url}`, {
    method: incoming.method,
    headers: incoming.headers,
    body: chunks.length ? Buffer.concat(chunks) : undefined,
  });
  const response = await handleEndpoints({ config, request });
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ port: server.address().port, key })}\n`));
