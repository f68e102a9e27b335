import { z } from 'zod';
import { Configuration } from '../pipeline/configuration.ts';
import { CorrectionsFile } from '../pipeline/corrections/read-corrections.ts';
import { Briefing } from '../pipeline/model/briefing.ts';
import { FrontMatter } from '../pipeline/model/source.ts';

const SCHEMAS = {
  'briefing.schema.json': [Briefing, 'Briefing', 'output'],
  'configuration.schema.json': [Configuration, 'brieftaal.config.yaml', 'input'],
  'corrections.schema.json': [CorrectionsFile, 'corrections.yaml', 'input'],
  'front-matter.schema.json': [FrontMatter, 'Front matter of article.md', 'input'],
} as const;

/** File name → JSON Schema (draft 2020-12) of each file that people or other programs read and write. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, [schema, title, io]]) => [
      name,
      `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io }) }, undefined, 2)}\n`,
    ]),
  );
}
