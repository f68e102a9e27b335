import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../pipeline/model/extraction.ts';
import type { Fact } from '../../pipeline/model/fact.ts';
import type { SourceDocument } from '../../pipeline/model/source.ts';
import { planDocuments } from '../../pipeline/planning/plan-documents.ts';
import { buildSamples } from '../support/samples.ts';

const SENTENCES = [
  'De politie hield drie mannen aan.',
  'Ook nam de politie 20 kilo cocaïne en 10 kilo heroïne in beslag.',
  'Daarbij vielen geen gewonden.',
  'Een buurman zou 5 auto’s hebben gestolen.',
  'De burgemeester is geschrokken van het nieuws.',
];
const text = SENTENCES.join(' ');
const place = (sentence: number) => {
  const start = text.indexOf(SENTENCES[sentence]!);
  return { start, end: start + SENTENCES[sentence]!.length, text: SENTENCES[sentence]! };
};

function source(title?: string): SourceDocument {
  const block = { kind: 'paragraph' as const, start: 0, end: text.length };
  return {
    slug: 'proef',
    path: 'proef.md',
    file: text,
    sha256: '',
    frontMatter: title ? { title } : {},
    text,
    blocks: [block],
    offsets: [{ start: 0, end: text.length, file: 0 }],
  };
}

function fact(id: string, frame: string, sentence: number, figure: string, more: Partial<Fact> = {}): Fact {
  return {
    id,
    frame,
    roles: { agent: { kind: 'entity', id: 'e-politie' }, theme: { kind: 'quantity', id: figure } },
    quantity: { ref: figure, value: 1, approximation: 'exact' },
    polarity: 'affirmed',
    certainty: 'asserted',
    phase: 'happened',
    evidence: [place(sentence)],
    salience: 0.5,
    state: 'extracted',
    ...more,
  };
}

function extraction(parts: Partial<Extraction>): Extraction {
  return {
    entities: [],
    quantities: [],
    numerals: [],
    dates: [],
    quotes: [],
    facts: [],
    statements: [],
    relations: [],
    issues: [],
    ...parts,
  };
}

const statement = (id: string, sentence: number, salience: number) => ({
  id,
  ...place(sentence),
  salience,
  unit: `u-${id}`,
});
const clauses = (plan: ReturnType<typeof planDocuments>): string[][] =>
  plan.summary
    .flat()
    .flatMap(({ messages }) => messages.flatMap((message) => (message.kind === 'fact' ? [message.facts] : [])));

describe('what one clause tells', () => {
  it('is one deed with its several objects', () => {
    const plan = planDocuments(
      source(),
      extraction({
        facts: [fact('a', 'arrest', 0, 'q1'), fact('b', 'seizure', 1, 'q2'), fact('c', 'seizure', 1, 'q3')],
      }),
      { words: 60 },
    );
    expect(clauses(plan)).toContainEqual(['b', 'c']);
  });

  it('is not two deeds of two sentences', () => {
    const plan = planDocuments(
      source(),
      extraction({ facts: [fact('a', 'seizure', 0, 'q1'), fact('b', 'seizure', 3, 'q2')] }),
      { words: 60 },
    );
    expect(clauses(plan)).not.toContainEqual(['a', 'b']);
  });

  it('is not a whole with its part: that would count twice', () => {
    const facts = [fact('whole', 'seizure', 1, 'q1'), fact('part', 'seizure', 1, 'q2')];
    const relations = [{ kind: 'part-of' as const, members: ['part', 'whole'] }];
    expect(clauses(planDocuments(source(), extraction({ facts, relations }), { words: 60 }))).not.toContainEqual([
      'whole',
      'part',
    ]);
  });

  it('is not what was said twice', () => {
    const facts = [fact('first', 'arrest', 0, 'q1'), fact('again', 'arrest', 3, 'q2')];
    const relations = [{ kind: 'restates' as const, members: ['first', 'again'] }];
    const plan = planDocuments(source(), extraction({ facts, relations }));
    expect(clauses(plan).flat()).not.toContain('again');
    expect(plan.untold).toContainEqual({ id: 'again', why: 'restated' });
  });
});

describe('the key figures', () => {
  it.each([
    ['asserted', {}, 1],
    ['alleged', { certainty: 'alleged' }, 0],
    ['possible', { certainty: 'possible' }, 0],
    ['denied', { polarity: 'negated' }, 0],
    ['planned', { phase: 'planned' }, 0],
    ['rejected', { state: 'rejected' }, 0],
  ] satisfies [string, Partial<Fact>, number][])('what is %s', (_, more, rows) => {
    const plan = planDocuments(source(), extraction({ facts: [fact('a', 'theft', 3, 'q1', more)] }));
    expect(plan.pressBrief.figures.length).toBe(rows);
  });
});

describe('the headline', () => {
  it('is the title where the source has one', () => {
    expect(
      planDocuments(source('Drie aanhoudingen'), extraction({ facts: [fact('a', 'arrest', 0, 'q1', { salience: 1 })] }))
        .headline,
    ).toEqual({ kind: 'title' });
  });

  it('is else the weightiest fact that the source asserts, never what is alleged or only planned', () => {
    const facts = [
      fact('a', 'arrest', 0, 'q1', { salience: 0.6 }),
      fact('c', 'seizure', 1, 'q3', { salience: 0.8, phase: 'planned' }),
      fact('b', 'theft', 3, 'q2', { salience: 0.9, certainty: 'alleged' }),
    ];
    expect(planDocuments(source(), extraction({ facts })).headline).toMatchObject({ kind: 'fact', facts: ['a'] });
  });
});

describe('statements', () => {
  it('that lean on the sentence before are told only behind it', () => {
    const leaning = statement('leans', 2, 0.9);
    const alone = planDocuments(source(), extraction({ statements: [leaning] }));
    expect(JSON.stringify(alone.summary)).not.toContain('leans');
    const behind = planDocuments(
      source(),
      extraction({ facts: [fact('b', 'seizure', 1, 'q2')], statements: [leaning] }),
      { words: 60 },
    );
    expect(JSON.stringify(behind.summary) + JSON.stringify(behind.pressBrief)).toContain('leans');
  });

  /** What is told of a sentence whose predecessor nothing tells. */
  const toldAlone = (line: string): boolean => {
    const text = `Het wauwelde. ${line}`;
    const start = text.indexOf(line);
    const own = { id: 'own', start, end: text.length, text: line, salience: 0.9, unit: 'u' };
    const doc: SourceDocument = { ...source(), text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] };
    const { summary, pressBrief } = planDocuments(doc, extraction({ statements: [own] }));
    return JSON.stringify([summary, pressBrief]).includes('own');
  };

  it.each([
    'Het drietal had een voorsprong van een minuut.',
    'De renners hadden op dat moment een voorsprong.',
    'De twee verdachten wonen in Ede.',
    'Twee derde van de patiënten is ouder dan 65 jaar.',
    'Van de woningen wordt 30 procent sociale huur.',
    'Het cijfer ligt hoger dan in Nederland.',
  ])('%s needs the sentence before', (line) => {
    expect(toldAlone(line)).toBe(false);
  });

  it.each([
    'Het drietal van Lidl-Trek had een voorsprong.',
    'De twee van Breda staan vast.',
    'Twee derde van Nederland is ouder dan 40 jaar.',
    'Van de Rotterdamse woningen wordt 30 procent sociale huur.',
    'Het cijferslot is kapot.',
  ])('%s does not', (line) => {
    expect(toldAlone(line)).toBe(true);
  });

  it('that an editor must rewrite first are told nowhere', () => {
    const plan = planDocuments(source(), extraction({ statements: [{ ...statement('old', 4, 0.9), withheld: true }] }));
    expect(JSON.stringify([plan.summary, plan.pressBrief])).not.toContain('old');
  });
});

describe('what opens a document', () => {
  const LINES = [
    'Het kabinet is donderdagavond gevallen.',
    'Het was de vierde keer in tien jaar.',
    'De premier spreekt vandaag met de koning.',
    'Partijen willen in het voorjaar verkiezingen houden, zodat er voor de zomer een nieuwe coalitie kan zijn.',
  ];
  const lead = (...facts: Fact[]): string => {
    const words = LINES.join(' ');
    const doc: SourceDocument = {
      ...source(),
      text: words,
      blocks: [{ kind: 'paragraph', start: 0, end: words.length }],
    };
    const statements = LINES.map((line, index) => {
      const start = words.indexOf(line);
      return {
        id: `s${index}`,
        start,
        end: start + line.length,
        text: line,
        salience: 0.9 - index / 10,
        unit: `u${index}`,
      };
    });
    const plan = planDocuments(doc, extraction({ statements, facts }), { words: 60 });
    return plan.pressBrief.lead.map(({ id }) => id).join(' ');
  };

  it('is the first sentence: an article before a noun points back to nothing, a pronoun does', () => {
    expect(lead()).toBe('s-s0 s-s1');
  });

  it('a fact of that sentence stands in for it, and is no second sentence', () => {
    const inside = { ...fact('f', 'arrest', 0, 'q'), evidence: [{ start: 0, end: 20, text: LINES[0]!.slice(0, 20) }] };
    expect(lead(inside)).toBe('s-s0 s-f s-s1');
  });
});

describe('a source of one long sentence', () => {
  it('is told with it', () => {
    const only =
      'Anna de Wit krijgt de prijs voor een roman die vorig jaar verscheen en een bedrag van 50.000 euro dat de stichting in juni uitreikt.';
    const range = { start: 0, end: only.length };
    const doc = { ...source(), text: only, file: only, blocks: [{ kind: 'paragraph' as const, ...range }] };
    const statements = [{ id: 's', ...range, text: only, salience: 0.6, unit: 'u-s' }];
    const { pressBrief } = planDocuments(doc, extraction({ statements }));
    expect([...pressBrief.lead, ...pressBrief.background.flat()]).toHaveLength(1);
  });
});

describe('one sentence of two clauses', () => {
  // the words of a fact are those of its clause, without the stop
  const withoutStop = (one: Fact): Fact => ({
    ...one,
    evidence: one.evidence.map((span) => ({ ...span, end: span.end - 1, text: span.text.slice(0, -1) })),
  });
  const joined = (second: Partial<Fact>): number => {
    const facts = [fact('a', 'arrest', 0, 'q1'), fact('b', 'seizure', 1, 'q2', second)].map(withoutStop);
    return planDocuments(source(), extraction({ facts }), { words: 60 }).summary.flat().length;
  };

  it.each<[string, Partial<Fact>, number]>([
    ['deeds of one agent', {}, 1],
    ['events of one kind', { frame: 'arrest', roles: { patient: { kind: 'quantity', id: 'q2' } } }, 1],
    ['neighbours that share nothing', { roles: { theme: { kind: 'quantity', id: 'q2' } } }, 2],
  ])('%s', (_, second, sentences) => {
    expect(joined(second)).toBe(sentences);
  });
});

describe('a length that is asked for', () => {
  const long = Array.from({ length: 40 }, (_, at) => `Dit is zin nummer ${at} van een lang bericht over het weer.`);
  const words = long.join(' ');
  const doc: SourceDocument = {
    ...source(),
    text: words,
    blocks: [{ kind: 'paragraph', start: 0, end: words.length }],
  };
  const statements = long.map((line, at) => {
    const start = words.indexOf(line);
    return { id: `s${at}`, start, end: start + line.length, text: line, salience: 1 - at / 50, unit: `u${at}` };
  });

  it.each([60, 120, 250])('%d words: whole sentences, never more, and nearly as many', (asked) => {
    const unleaning = statements.map((one) => ({ ...one, text: one.text.replace('Dit', 'Er') }));
    const plan = planDocuments(doc, extraction({ statements: unleaning }), { words: asked });
    const told = plan.summary.flat().length * long[0]!.split(' ').length;
    expect(told).toBeLessThanOrEqual(asked);
    expect(told).toBeGreaterThan(asked * 0.8);
  });
});

describe('the samples', () => {
  it.each(buildSamples())(
    '$slug: all that was found is told, or listed with a reason',
    ({ result: { briefing, plan } }) => {
      const untold = new Map(briefing.coverage.untold.map(({ id, why }) => [id, why]));
      const told = JSON.stringify([plan.headline, plan.summary, plan.pressBrief]);
      const statements = briefing.statements.filter(({ id }) => told.includes(`"${id}"`));
      const isInStatement = ({ evidence, omits }: (typeof briefing.facts)[number]): boolean =>
        omits !== undefined &&
        evidence.every((span) => statements.some(({ start, end }) => start <= span.start && span.end <= end));
      // what hangs on another fact's clause is told with that one
      const isAccounted = (fact: (typeof briefing.facts)[number]): boolean =>
        told.includes(`"${fact.id}"`) ||
        untold.has(fact.id) ||
        isInStatement(fact) ||
        briefing.facts.some(
          ({ id, clauses = [] }) => id === fact.within && clauses.some((own) => own.fact === fact.id),
        );
      for (const fact of briefing.facts) expect(isAccounted(fact), fact.id).toBe(true);
      const inFacts = JSON.stringify(briefing.facts.filter(({ id }) => !untold.has(id)));
      const texts = [...briefing.quotes, ...briefing.statements].filter(({ id }) => !untold.has(id));
      for (const item of [...briefing.quantities, ...briefing.numerals, ...briefing.dates]) {
        const isTold =
          inFacts.includes(`"${item.id}"`) || texts.some((span) => span.start <= item.start && item.end <= span.end);
        expect(isTold || untold.has(item.id), item.id).toBe(true);
      }
    },
  );

  it.each(buildSamples())('$slug: the summary is long enough and short enough', ({ result: { briefing } }) => {
    for (const { summary } of Object.values(briefing.documents)) {
      const words = summary.flat().reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
      expect(words).toBeGreaterThanOrEqual(110);
      expect(words).toBeLessThanOrEqual(220);
    }
  });
});
