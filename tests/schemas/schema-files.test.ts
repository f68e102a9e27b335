import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../schemas/schema-files.ts';

describe('the published JSON Schemas', () => {
  it.each([...schemaFiles()])('%s is what the program makes now (npm run schemas)', (name, text) => {
    expect(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8')).toBe(text);
  });
});
