import { expect, test } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import type { RealisedDocument } from '../../pipeline/model/briefing.ts';
import type { Plan } from '../../pipeline/model/plan.ts';
import type { TranslationUnit } from '../../pipeline/model/unit.ts';
import { realise } from '../../pipeline/realisation/realise.ts';
import { extractArticle } from '../../pipeline/run.ts';
import { documentOf } from '../support/document.ts';

const lexicon = createLexicon();

/** The only fact of a sentence told in a language, with what a translator gave for the clause that it defers. */
function say(markdown: string, language: string, given?: string): RealisedDocument {
  const { document, extraction } = extractArticle(documentOf(markdown, { published: '2026-11-20' }), lexicon);
  const { id, deferred } = extraction.facts.find((fact) => fact.deferred)!;
  const { unit, text } = deferred![0]!;
  const units: TranslationUnit[] = [
    {
      id: unit,
      kind: 'statement',
      source: text,
      targets: { [language]: given === undefined ? { state: 'missing' } : { text: given, state: 'final' } },
    },
  ];
  const plan: Plan = {
    headline: { kind: 'title' },
    summary: [[{ id: 's', messages: [{ kind: 'fact', facts: [id], form: 'clause' }] }]],
    pressBrief: { lead: [], figures: [], quotes: [], background: [], contradictions: [] },
    reasons: {},
    untold: [],
  };
  const context = { document, units, factUnits: {}, readyStates: ['final' as const], revision: 1, lexicon };
  return realise(plan, extraction, context, language).document;
}

const textOf = ({ summary }: RealisedDocument): string =>
  summary
    .flat()
    .map(({ text }) => text)
    .join(' ');

/** Dutch has the clause as the source has it; elsewhere the fact stands without it until a translator has given it. */
test.each([
  [
    'Omdat er te weinig machinisten zijn, schrapt de NS zaterdag 40 treinen.',
    'De NS annuleert zaterdag 40 treinen omdat er te weinig machinisten zijn.',
    'The rail operator NS will cancel 40 trains on Saturday 21 November.',
    'because there are too few drivers',
    'The rail operator NS will cancel 40 trains on Saturday 21 November because there are too few drivers.',
  ],
  [
    'De brandweer redde twaalf paarden, waardoor de schade beperkt bleef.',
    'De brandweer heeft twaalf paarden gered, waardoor de schade beperkt bleef.',
    'The fire brigade rescued 12 horses.',
    'which limited the damage.',
    'The fire brigade rescued 12 horses, which limited the damage.',
  ],
  [
    'Kort nadat het alarm was afgegaan, hield de politie twee mannen aan.',
    'De politie heeft twee mannen aangehouden kort nadat het alarm was afgegaan.',
    'Police arrested two men.',
    'shortly after the alarm had gone off',
    'Police arrested two men shortly after the alarm had gone off.',
  ],
])('%s', (source, dutch, without, given, english) => {
  expect(textOf(say(source, 'nl'))).toBe(dutch);
  expect(say(source, 'nl').awaiting).toEqual([]);
  const open = say(source, 'en');
  expect(textOf(open)).toBe(without);
  expect(open.awaiting).toHaveLength(1);
  expect(open.state).toBe('draft');
  const finished = say(source, 'en', given);
  expect(textOf(finished)).toBe(english);
  expect(finished.awaiting).toEqual([]);
});
