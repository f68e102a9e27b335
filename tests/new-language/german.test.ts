import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../pipeline/build.ts';
import type { Briefing, RealisedDocument } from '../../pipeline/model/briefing.ts';
import { german } from '../fixtures/german/realiser.ts';

let briefing: Briefing;
let document: RealisedDocument;
beforeAll(async () => {
  const report = await build({
    sources: [join('sources', 'encrochat')],
    dryRun: true,
    languages: ['nl', 'de'],
    extraLanguages: { de: { locales: join('tests', 'fixtures', 'locales'), realiser: german } },
  });
  briefing = report.articles[0]!.briefing!;
  document = briefing.documents.de!;
});

const sentences = (): string[] =>
  [...document.summary.flat(), ...document.pressBrief.lead, ...document.pressBrief.background.flat()].map(
    ({ text }) => text,
  );

describe('a language that the package does not ship: one folder, one realiser', () => {
  it.each([
    // time first, verb second, the new late
    'In den vergangenen Monaten wurden in den Niederlanden 20 Millionen Nachrichten abgefangen.',
    // accusative of a neuter after ein, perfect with the participle last
    'Neunzehn synthetische Drogenlabore wurden ausgehoben.',
    // dative plural after von, dative of a body’s article
    'Seit dem 1. April haben Hunderte Ermittler von der Kriminalabteilung der niederländischen Polizei (Dienst Landelijke Recherche) Tag und Nacht live Kommunikation von Tausenden Kriminellen überwacht.',
    'Die britische Polizei hat mehr als 700 Menschen festgenommen.',
    'EncroChat hatte weltweit etwa 50.000 Nutzer, darunter 12.000 in den Niederlanden.',
    'Laut National Crime Agency haben die britischen Behörden 54 Millionen Pfund (fast 60 Millionen Euro), 77 Schusswaffen und mehr als 2 Tonnen Drogen beschlagnahmt.',
  ])('%s', (text) => {
    expect(sentences()).toContain(text);
  });

  it('has a headline, a table and furniture of its own', () => {
    expect(document.headline).toBe('Europäische Polizeidienste knacken ein verschlüsseltes Telefonnetz');
    expect(document.pressBrief.figures.map(({ label, value }) => `${label}: ${value}`)).toContain(
      'Ausheben von synthetischen Drogenlaboren: 19',
    );
    const [contradiction] = document.pressBrief.contradictions;
    expect(contradiction!.text).toBe('Die Quelle nennt verschiedene Zahlen: etwa 50.000 Nutzer und 60.000 Nutzer.');
  });

  it('awaits a translator for what its lexicon lacks, and prints no Dutch in a sentence', () => {
    expect(document.state).toBe('draft');
    const units = new Set(briefing.units.map(({ id }) => id));
    expect(document.awaiting.filter((id) => !units.has(id))).toEqual([]);
    for (const text of sentences()) expect(text).not.toMatch(/\b(?:het|een|zijn|heeft|hebben de|werd|niet)\b/);
  });

  it('leaves the shipped languages as they are', () => {
    expect(Object.keys(briefing.documents)).toEqual(['nl', 'de']);
    expect(briefing.documents.nl!.state).toBe('final');
  });
});
