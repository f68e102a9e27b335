/**
 * Writes the JSON Schemas beside this file from the zod schemas of the program: `npm run schemas`.
 * A test fails where what is committed is not what this makes.
 */
import { writeFileSync } from 'node:fs';
import { schemaFiles } from './schema-files.ts';

for (const [name, text] of schemaFiles()) writeFileSync(new URL(name, import.meta.url), text);
