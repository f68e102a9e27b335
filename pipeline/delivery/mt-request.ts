import { setTimeout as pause } from 'node:timers/promises';

/** How long to wait, and how often to try again (milliseconds). */
export interface Patience {
  timeout: number;
  retries: number;
  /** Before the first retry; it doubles each time. A server's Retry-After goes first. */
  backoff: number;
  /** A longer Retry-After is not waited for. */
  longest: number;
}

/** For servers on the internet. */
export const PATIENCE: Patience = { timeout: 30_000, retries: 4, backoff: 1000, longest: 60_000 };

/** Answers worth another try: too many requests, and trouble that may pass. */
const PASSING = new Set([408, 429, 500, 502, 503, 504, 529]);

/**
 * Posts JSON and reads JSON. Tries again, more and more slowly, where the server is busy or does not answer.
 *
 * @returns the body, or what went wrong; never the key
 */
export async function postJson(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
  patience: Patience,
): Promise<{ body: unknown } | { problem: string }> {
  const host = hostOf(url);
  if (host === undefined) return { problem: `${url} is not an http(s) address` };
  for (let attempt = 0; ; attempt += 1) {
    const tried = await once(url, body, headers, patience.timeout);
    if ('body' in tried) return tried;
    const wait = tried.retryAfter ?? patience.backoff * 2 ** attempt;
    if (!tried.passing || attempt >= patience.retries || wait > patience.longest)
      return { problem: `${host}: ${tried.problem}` };
    await pause(wait);
  }
}

interface Failure {
  problem: string;
  passing: boolean;
  retryAfter?: number;
}

async function once(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
  timeout: number,
): Promise<{ body: unknown } | Failure> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
    const text = await response.text();
    if (response.ok) {
      try {
        return { body: JSON.parse(text) };
      } catch {
        return { problem: 'its answer is not JSON', passing: false };
      }
    }
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return {
      problem: `HTTP ${response.status}${reasonIn(text)}`,
      passing: PASSING.has(response.status),
      ...(Number.isFinite(seconds) && seconds >= 0 && { retryAfter: seconds * 1000 }),
    };
  } catch (error) {
    const isTimeout = error instanceof Error && error.name === 'TimeoutError';
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return { problem: isTimeout ? `no answer within ${timeout} ms` : cause, passing: true };
  }
}

/** LibreTranslate says `error`, DeepL `message`. */
function reasonIn(text: string): string {
  try {
    const { error, message } = JSON.parse(text) as { error?: unknown; message?: unknown };
    const reason = error ?? message;
    return typeof reason === 'string' ? `, ${reason.slice(0, 200)}` : '';
  } catch {
    return '';
  }
}

function hostOf(url: string): string | undefined {
  try {
    const { protocol, host } = new URL(url);
    return /^https?:$/.test(protocol) ? host : undefined;
  } catch {
    return undefined;
  }
}

/** Pieces of at most `size` texts and about `length` characters, as the services limit a request. */
export function batches(texts: readonly string[], size: number, length: number): string[][] {
  const found: string[][] = [];
  let characters = 0;
  for (const text of texts) {
    const last = found.at(-1);
    if (last && last.length < size && characters + text.length <= length) last.push(text);
    else {
      found.push([text]);
      characters = 0;
    }
    characters += text.length;
  }
  return found;
}
