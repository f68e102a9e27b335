import { describe, expect, it } from 'vitest';
import { corrected, printed, propose, sentences, type TypedEdit } from '../support/correct.ts';

const ARTICLE = `---
title: Politie vindt driehonderd fietsen in loods
published: 2026-03-02
---

De politie heeft vorige week in Zwolle 300 fietsen gevonden. Ze leidden tot de aanhouding van twaalf verdachten en het oprollen van een bende. “Wij zijn blij met 300 fietsen”, zegt Anna de Vries, burgemeester van Zwolle.

Wethouder Piet Kraag noemt de vondst bijzonder. Volgens Kraag komen de fietsen uit heel Nederland. Kraag heeft om extra agenten gevraagd.
`;

/** What no frame covers is told as a statement. */
const VOLUNTEERS = 'De 40 vrijwilligers dragen sinds kort een gele trui.\n';
const COMMITTEE = 'Het comité Oude Molen bakt er elke zondag pannenkoeken.\n';

/** No language has a word for what is counted: the sentence stands in for the fact. */
const UNKNOWN = 'De politie heeft in Zwolle 300 vlapperdoppen gevonden, meldt burgemeester Anna de Vries.\n';

const dutch = (...edits: TypedEdit[]) => sentences(corrected(ARTICLE, edits), 'nl').join('\n');
const inEnglish = (...edits: TypedEdit[]) => sentences(corrected(ARTICLE, edits), 'en').join('\n');
const inFrench = (...edits: TypedEdit[]) => sentences(corrected(ARTICLE, edits), 'fr').join('\n');
const issues = (...edits: TypedEdit[]) =>
  corrected(ARTICLE, edits)
    .briefing.issues.filter(({ rule }) => rule === 'correction/overlap')
    .map(({ message }) => message);

describe('a corrected figure', () => {
  it('is told in every language, and its old value nowhere but in quotations', () => {
    const edit = 'f-discovery-police-fiets-zwolle value=320';
    expect(dutch(edit)).toContain('320 fietsen');
    expect(inEnglish(edit)).toContain('320 bicycles');
    expect(inFrench(edit)).toContain('320 vélos');
    for (const language of ['nl', 'en', 'fr']) {
      const text = printed(corrected(ARTICLE, [edit]), language).replace(/[“«][^”»]*[”»]/g, '');
      expect(text.replace('Wij zijn blij met 300 fietsen', '')).not.toMatch(/\b300\b|driehonderd/);
    }
  });

  it('keeps the source sentence from standing in for facts that a language cannot say', () => {
    expect(printed(corrected(UNKNOWN, []), 'nl')).toContain('300 vlapperdoppen gevonden');
    const after = corrected(UNKNOWN, ['q-vlapperdop value=320']);
    for (const language of ['nl', 'en', 'fr']) expect(printed(after, language)).not.toContain('300');
    expect(after.briefing.units.map(({ source }) => source).join('\n')).not.toContain('300');
    expect(after.briefing.documents.nl).toMatchObject({ state: 'draft', awaiting: [after.briefing.facts[0]!.id] });
  });

  it('shows what it left out of the words of a fact that waits', () => {
    const [fact] = corrected(UNKNOWN, ['q-vlapperdop value=320']).briefing.facts;
    expect(fact!.words).toMatch(/^De politie heeft in Zwolle \[…\] gevonden/);
    expect(fact!.evidence[0]!.text).toContain('300 vlapperdoppen');
  });

  it('withholds the title that says it in words', () => {
    expect(issues('f-discovery-police-fiets-zwolle value=320').join()).toContain('The title');
    expect(issues('q-verdachte value=13').join()).not.toContain('The title');
  });

  it('withholds a statement until it is rewritten, and again when it is corrected again', () => {
    const edits: TypedEdit[] = [
      'q-vrijwilliger value=41',
      'statement-de-40-vrijwilligers-dragen text=De 41 vrijwilligers dragen een gele trui.',
      'q-vrijwilliger value=42',
    ];
    const after = (count: number) => corrected(VOLUNTEERS, edits.slice(0, count));
    const warnings = (count: number) =>
      after(count).briefing.issues.filter(({ rule }) => rule === 'correction/overlap');
    expect(printed(after(0), 'nl')).toContain('De 40 vrijwilligers dragen sinds kort');
    expect(printed(after(1), 'nl')).not.toContain('vrijwilligers');
    expect(warnings(1)).toHaveLength(1);
    expect(printed(after(2), 'nl')).toContain('De 41 vrijwilligers dragen een gele trui.');
    expect(warnings(2)).toHaveLength(0);
    expect(printed(after(3), 'nl')).not.toContain('vrijwilligers');
    expect(warnings(3)).toHaveLength(1);
  });

  it('lets the withheld title be rewritten, and a statement that a name was put right in', () => {
    const title = 'title text=Politie vindt 320 fietsen in loods';
    const edits: TypedEdit[] = ['f-discovery-police-fiets-zwolle value=320', title];
    expect(corrected(ARTICLE, edits).briefing.source.title).toBe('Politie vindt 320 fietsen in loods');
    expect(issues(...edits).join()).not.toContain('The title');
    const statement = 'statement-het-comite-oude-molen text=Het bestuur bakt pannenkoeken.';
    const after = corrected(COMMITTEE, ['e-oude-molen name=Nieuwe Molen', statement]);
    expect(after.briefing.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(after.briefing.statements[0]!.text).toBe('Het bestuur bakt pannenkoeken.');
  });

  it('leaves no trace when it is corrected back', () => {
    expect(issues('q-verdachte value=13', 'q-verdachte value=12')).toEqual([]);
    expect(dutch('q-verdachte value=13', 'q-verdachte value=12')).toBe(dutch());
  });

  it('loses the hedge of the source with its approximation', () => {
    const source = 'De politie heeft zo’n 50 fietsen gevonden.\n';
    const id = 'f-discovery-police-fiets';
    expect(sentences(corrected(source, [`${id} approximation=more-than`]), 'nl').join()).toMatch(
      /meer dan (50|vijftig) fietsen/,
    );
    expect(sentences(corrected(source, [`${id} approximation=exact`]), 'nl').join()).not.toContain('zo’n');
  });
});

describe('a rejected fact', () => {
  it('is told nowhere, and comes back', () => {
    const reject = 'f-discovery-police-fiets-zwolle state=rejected';
    expect(dutch(reject)).not.toMatch(/300 fietsen (?:gevonden|aangetroffen)/);
    expect(issues(reject).join()).toContain('The title');
    expect(dutch(reject, 'f-discovery-police-fiets-zwolle state=extracted')).toBe(dutch());
  });
});

describe('a corrected name', () => {
  it.each([
    ['e-piet-kraag name=Piet Kraagh', 'Kraagh', /\bKraag\b/],
    ['e-anna-de-vries name=Anne de Vries', 'Anne de Vries', /Anna/],
    ['e-zwolle name=Kampen', 'Kampen', /\bin Zwolle\b/],
  ] as const)('%s changes every mention', (edit, now, was) => {
    for (const language of ['nl', 'en', 'fr'])
      expect(sentences(corrected(ARTICLE, [edit]), language).join('\n')).not.toMatch(was);
    expect(dutch(edit)).toContain(now);
    expect(dutch(edit)).not.toMatch(was);
    expect(issues(edit)).toEqual([]);
  });

  it('is put right in the sentences that are told as they stand, whose translations then wait', () => {
    const after = corrected(COMMITTEE, ['e-oude-molen name=Nieuwe Molen']);
    expect(printed(after, 'nl')).toContain('Het comité Nieuwe Molen bakt er');
    expect(after.briefing.statements[0]!.text).toBe('Het comité Nieuwe Molen bakt er elke zondag pannenkoeken.');
    expect(printed(corrected(UNKNOWN, ['e-anna-de-vries name=Anne de Vries']), 'nl')).toContain(
      'burgemeester Anne de Vries',
    );
  });

  it('leaves the forms of the old name behind', () => {
    const article = 'De politie heeft in Den Haag 300 fietsen gevonden.\n';
    expect(sentences(corrected(article, []), 'en').join()).toContain('The Hague');
    expect(sentences(corrected(article, ['e-den-haag name=Parijs']), 'en').join()).toContain('Paris');
    expect(sentences(corrected(article, ['e-den-haag name=Parijs']), 'en').join()).not.toContain('Hague');
  });

  it('has the foreign form that an editor gives, with the article in it', () => {
    const article = 'Waterschap Eemvallei heeft vijf verdachten aangehouden.\n';
    const edit = 'e-waterschap-eemvallei names.en=the Eem Valley Authority';
    expect(sentences(corrected(article, [edit]), 'en').join('\n')).toMatch(/^The Eem Valley Authority /m);
    expect(sentences(corrected(article, [edit]), 'nl').join()).toContain('Waterschap Eemvallei');
  });
});

describe('a corrected quotation', () => {
  const translations = (text: string) =>
    new Map([
      [
        'en',
        corrected(ARTICLE, []).briefing.units.map(({ id, kind, source }) => ({
          id,
          kind,
          source,
          target: text,
          state: 'final' as const,
          original: '',
          at: 0,
          placeholders: [],
        })),
      ],
    ]);

  it('shows its new words, and never the translation of the old ones', () => {
    const edit = 'q-anna-de-vries text=Wij zijn heel blij';
    const before = corrected(ARTICLE, [], { translations: translations('We are glad of 300 bicycles') });
    expect(printed(before, 'en')).toContain('We are glad');
    const after = corrected(ARTICLE, [edit], { translations: translations('We are glad of 300 bicycles') });
    expect(printed(after, 'en').match(/“[^”]*”/g)).toContain('“Wij zijn heel blij”');
    const { quotes } = after.briefing.documents.en!.pressBrief;
    expect(quotes.map(({ text }) => text).join()).not.toContain('We are glad');
    expect(after.briefing.documents.en!.state).toBe('draft');
  });

  it.each([
    ['q-anna-de-vries speaker=Piet Kraag', /\(Piet Kraag, wethouder\)/i],
    ['q-anna-de-vries speaker=een woordvoerder', /\(Een woordvoerder\)/],
    ['q-anna-de-vries speaker.role=loco-burgemeester', /\(Anna de Vries, loco-burgemeester\)/],
    ['e-anna-de-vries role=loco-burgemeester', /\(Anna de Vries, loco-burgemeester\)/],
  ] as const)('%s', (edit, attribution) => {
    expect(dutch(edit)).toMatch(attribution);
  });
});

describe('a corrected date', () => {
  it.each([
    ['date-vorige-week value=2026-02-24', /op 24 februari/i, /on 24 February/i, /24 février/],
    ['date-vorige-week value=2025', /in 2025/i, /in 2025/i, /en 2025/i],
    ['date-vorige-week value=2026-01', /in januari/i, /in January/i, /en janvier/i],
  ] as const)('%s is told by its value, not by the words of the source', (edit, nl, en, fr) => {
    expect(dutch(edit)).toMatch(nl);
    expect(dutch(edit)).not.toMatch(/vorige week/i);
    expect(inEnglish(edit)).toMatch(en);
    expect(inFrench(edit)).toMatch(fr);
  });
});

describe('a value that a field cannot have', () => {
  it.each([
    ['f-discovery-police-fiets-zwolle state=weg', /expected one of "extracted"\|"rejected"/],
    ['q-verdachte value=-3', /expected a number of 0 or more/],
    ['q-verdachte value=dertien', /expected a number/],
    ['q-verdachte approximation=ongeveer', /expected one of "exact"/],
    ['q-verdachte upper=3', /expected at least the lower end of the range, 12/],
    ['date-vorige-week value=2026-02-30', /expected an ISO 8601 date/],
    ['date-vorige-week value=morgen', /expected an ISO 8601 date/],
    ['e-anna-de-vries name=', /expected words/],
    ['e-anna-de-vries type=mens', /expected one of "person"/],
    ['e-anna-de-vries leeftijd=40', /has no field leeftijd/],
    ['q-niemand value=1', /There is no q-niemand/],
  ] as const)('%s is refused', (edit, message) => {
    expect(() => propose(ARTICLE, [edit])).toThrow(message);
  });

  it('is refused in a file written by hand as well', () => {
    const [correction] = propose(ARTICLE, ['f-discovery-police-fiets-zwolle certainty=alleged']);
    const made = corrected(ARTICLE, [], { corrections: [{ ...correction!, now: 'misschien' }] });
    expect(made.briefing.issues).toContainEqual(
      expect.objectContaining({ rule: 'correction/value', severity: 'error', correction: 0 }),
    );
  });
});

describe('an edit of the article under its corrections', () => {
  const edits: TypedEdit[] = ['q-verdachte value=13'];
  const edited = (from: string, to: string) =>
    corrected(ARTICLE.replace(from, to), [], { corrections: propose(ARTICLE, edits) }).briefing.issues.filter(
      ({ rule }) => rule.startsWith('correction/') && rule !== 'correction/overlap',
    );

  it('leaves them alone elsewhere', () => {
    expect(edited('Wethouder Piet Kraag noemt de vondst bijzonder. ', '')).toEqual([]);
  });

  it('refuses those whose figure was edited, with both', () => {
    expect(edited('twaalf verdachten', 'veertien verdachten')).toMatchObject([
      { rule: 'correction/was', message: expect.stringContaining('made for 12, but the source now says 14') as string },
    ]);
  });

  it('refuses those whose words were edited, with both', () => {
    expect(edited('twaalf verdachten', 'twaalf jonge verdachten')).toMatchObject([
      {
        rule: 'correction/evidence',
        message: expect.stringMatching(
          /“twaalf verdachten”, but the source now says “twaalf jonge verdachten”/,
        ) as string,
      },
    ]);
  });
});

describe('what a body is called before its name', () => {
  const SHOPS = 'Supermarktketen Jumbo heeft vijf winkels geopend.\n';
  const told = (language: string, ...edits: TypedEdit[]) => sentences(corrected(SHOPS, edits), language).join('\n');

  it('is left out in every language where an editor says so', () => {
    expect(told('en')).toContain('The supermarket chain Jumbo opened');
    expect(told('en', 'e-jumbo kind=null')).toMatch(/^Jumbo opened/m);
    expect(told('fr', 'e-jumbo kind=null')).toMatch(/^Jumbo a ouvert/m);
    expect(told('nl', 'e-jumbo kind=null')).not.toContain('upermarktketen');
  });

  it('is no other word than the source’s', () => {
    expect(() => corrected(SHOPS, ['e-jumbo kind=warenhuis'])).toThrow(/null/);
  });
});
