import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';

const root = join(import.meta.dirname, '..', '..');

function jsonFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));
}

/** Of two entries under one key JSON keeps the last and says nothing: a frame or a term would be lost unseen. */
function repeatedKeys(text: string): string[] {
  return parseDocument(text, { uniqueKeys: true, strict: false })
    .errors.filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ linePos }) => `line ${linePos?.[0].line ?? '?'}`);
}

it.each([...jsonFiles('pipeline/lexicon'), ...jsonFiles('locales')])('%s names each key once', (file) => {
  expect(repeatedKeys(readFileSync(join(root, file), 'utf8'))).toEqual([]);
});

it('sees a key that stands twice', () => {
  expect(repeatedKeys('{"arrest": {},\n "strike": {},\n "arrest": {}}')).toEqual(['line 3']);
});
