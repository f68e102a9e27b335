import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frameMessagesOf, parseMessage, rolesOf } from '../../pipeline/lexicon/frame-messages.ts';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { DutchVerb, EnglishVerb, FrenchVerb, verbsOf } from '../../pipeline/lexicon/verbs.ts';

const lexicon = createLexicon();
const verbSchemas = { nl: DutchVerb, en: EnglishVerb, fr: FrenchVerb };
const languages = ['nl', 'en', 'fr'] as const;

/** Frame id → its roles, from every domain of the inventory. */
function inventory(): Map<string, string[]> {
  const folder = 'pipeline/lexicon/frames';
  const frames = new Map<string, string[]>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const read = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
    const entries = (read.entries ?? read) as Record<string, { roles?: Record<string, unknown> }>;
    for (const [id, { roles }] of Object.entries(entries)) if (roles) frames.set(id, Object.keys(roles));
  }
  return frames;
}

/** What a language's messages say that the inventory or the verbs do not know; and, if asked, what they lack. */
function faults(language: (typeof languages)[number]): { wrong: string[]; missing: string[] } {
  const frames = inventory();
  const messages = frameMessagesOf(lexicon, language);
  const verbs = verbsOf<(typeof verbSchemas)[typeof language]>(lexicon, language, verbSchemas[language]);
  const wrong: string[] = [];
  for (const [id, entry] of messages) {
    const roles = frames.get(id);
    if (!roles) {
      wrong.push(`${id}: no such frame`);
      continue;
    }
    for (const variant of [entry, ...(entry.variants ?? [])]) {
      if (!verbs.has(variant.verb)) wrong.push(`${id}: verb ${variant.verb} is not in verbs.json`);
      const texts = [variant.clause, variant.passive];
      if (texts.every((text) => text === undefined)) wrong.push(`${id}: neither clause nor passive`);
      if (variant === entry) texts.push(entry.nominal, entry.headline);
      for (const role of Object.keys('when' in variant ? (variant.when ?? {}) : {}))
        if (!roles.includes(role)) wrong.push(`${id}: the frame has no role ${role} to be of a type`);
      for (const text of texts) {
        const parts = text === undefined ? [] : parseMessage(text);
        for (const role of Array.isArray(parts) ? rolesOf(parts) : [])
          if (!roles.includes(role)) wrong.push(`${id}: the frame has no role ${role}`);
      }
    }
  }
  const missing = [...frames.keys()].filter((id) => {
    const entry = messages.get(id);
    return !entry || entry.nominal === undefined;
  });
  return { wrong, missing };
}

describe('the messages of each language', () => {
  it.each(languages)('%s: use only roles of their frame and verbs of verbs.json', (language) => {
    expect(faults(language).wrong).toEqual([]);
  });

  it.each(languages)('%s: say every frame of the inventory, also as a noun phrase', (language) => {
    expect(faults(language).missing).toEqual([]);
  });
});

describe('the inventory', () => {
  it('has each frame in one domain', () => {
    const folder = 'pipeline/lexicon/frames';
    const ids = readdirSync(folder).flatMap((file) =>
      Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>),
    );
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('parseMessage', () => {
  it.each([
    ['{{agent}} {{verb}} {{theme}} [van {{victim}}] in beslag', 'agent theme victim'],
    ['{{theme, of}} {{verb}}', 'theme'],
    ['er {{verb}} {{value}}', 'value'],
  ])('reads %s', (message, roles) => {
    const parts = parseMessage(message);
    expect(Array.isArray(parts) && rolesOf(parts).join(' ')).toBe(roles);
  });

  it.each(['{{agent', '[{{verb}}]', '{{theme, dative}}', '[van]', '{{agent}}]', '[a [{{b}}]]', '{agent}'])(
    'refuses %s',
    (message) => {
      expect(parseMessage(message)).toHaveProperty('problem');
    },
  );
});
