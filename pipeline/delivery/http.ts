import { CmsError, TransientError } from './cms.ts';

/** How long one request may take, in milliseconds. */
const PATIENCE = 60_000;

/** One JSON request. */
export interface JsonRequest {
  method?: 'GET' | 'POST' | 'PATCH';
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
}

/**
 * Sends one request and reads its JSON. Follows no redirect: credentials go to the address that was given and
 * nowhere else.
 *
 * @throws TransientError on 408, 425, 429, 5xx, a dropped connection or silence
 * @throws CmsError on any other refusal, with what the CMS says
 */
export async function requestJson(url: URL, { method = 'GET', headers = {}, body }: JsonRequest): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    text = await response.text();
  } catch (error) {
    throw new TransientError(`${url.host} cannot be reached: ${reasonOf(error)}`);
  }
  const { status } = response;
  if (status >= 300 && status < 400)
    throw new CmsError(
      `${url.host} redirects to ${originOf(response.headers.get('location'), url)}: give that as --url`,
    );
  const data = parse(text);
  if (status === 408 || status === 425 || status === 429 || status >= 500)
    throw new TransientError(
      `${url.host} answers ${status}${saidBy(data)}`,
      retryAfter(response.headers.get('retry-after')),
    );
  if (status >= 400) throw new CmsError(`${url.host} answers ${status}${saidBy(data)}`);
  if (data === undefined) throw new CmsError(`${url.host} does not answer in JSON: is --url right?`);
  return data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What Payload (`errors`) and WordPress (`message`) say of a refusal. */
function saidBy(data: unknown): string {
  const { message, errors } = (data ?? {}) as { message?: unknown; errors?: { message?: unknown }[] };
  const said = typeof message === 'string' ? message : Array.isArray(errors) ? errors[0]?.message : undefined;
  return typeof said === 'string' ? ` (${said.replace(/\s+/g, ' ').slice(0, 200)})` : '';
}

function retryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(milliseconds) && milliseconds >= 0 ? milliseconds : undefined;
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as { message: string; cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message;
}

function originOf(location: string | null, from: URL): string {
  return location !== null && URL.canParse(location, from.href) ? new URL(location, from).origin : 'another address';
}
