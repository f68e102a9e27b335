import { describe, expect, it } from 'vitest';
import type { Fact } from '../../pipeline/model/fact.ts';
import { finished, Story } from './story.ts';

const SENTENCE = 'De molenaar kreeg twaalf gekke bekers en een lintje van de koning.';

/** A fact with a word that no termbase knows, and one that every language can say, out of one sentence. */
function story(targets: Record<string, string> = {}, title: Record<string, string> = { en: 'T', fr: 'T' }): Story {
  return new Story(
    `${SENTENCE} “Het was ‘heel’ mooi”, zei Jan de Wit, molenaar.`,
    '2021-05-01',
    'title: De molenaar wint\n',
  )
    .quantity('cups', {
      text: 'twaalf gekke bekers',
      value: 12,
      unit: { kind: 'count', lemma: 'gekkebeker' },
      of: 'gekkebeker',
    })
    .quantity('users', { text: 'twaalf', value: 12, unit: { kind: 'count', lemma: 'gebruiker' }, of: 'gebruiker' })
    .entity('jan', { type: 'person', name: 'Jan de Wit', role: { text: 'burgemeester', start: 0, end: 1 } })
    .fact('cups', { frame: 'seizure', roles: { theme: { kind: 'quantity', id: 'cups' } } })
    .fact('ribbon', { frame: 'seizure', roles: { theme: { kind: 'quantity', id: 'users', concept: 'user' } } })
    .quote('q', {
      text: 'Het was ‘heel’ mooi',
      speaker: { entity: 'jan', name: 'Jan de Wit', role: 'burgemeester' },
      cue: { lemma: 'zeggen', start: SENTENCE.length + 24, end: SENTENCE.length + 27 },
    })
    .sentence('cups', SENTENCE, targets)
    .sentence('ribbon', SENTENCE, targets)
    .translated({ id: 'u-title', kind: 'title', source: 'De molenaar wint', targets: finished(title) });
}

const fact = (id: string) => ({ kind: 'fact' as const, facts: [id], form: 'clause' as const });
const texts = (document: ReturnType<Story['tell']>): string[] =>
  document.summary.flat().map((sentence) => sentence.text);

describe('what a language cannot say', () => {
  it('Dutch prints the source sentence once, for every fact in it', () => {
    const told = story().tell('nl', fact('cups'), fact('ribbon'));
    expect(told.summary.flat()).toEqual([{ text: SENTENCE, facts: ['cups', 'ribbon'], quotes: [] }]);
    expect(told.state).toBe('final');
  });

  it('English awaits the sentence, and says what it can', () => {
    const told = story().tell('en', fact('cups'), fact('ribbon'));
    expect(texts(told)).toEqual(['Twelve users were seized.']);
    expect(told).toMatchObject({ state: 'draft', awaiting: [`u-${SENTENCE.slice(0, 20)}`] });
  });

  it('a sentence that is planned as it stands tells its facts: neither is told beside it', () => {
    const told = story();
    const statement = {
      id: 'st',
      start: 0,
      end: SENTENCE.length,
      text: SENTENCE,
      salience: 1,
      unit: `u-${SENTENCE.slice(0, 20)}`,
    };
    told.extraction.statements.push(statement);
    const messages = [fact('ribbon'), { kind: 'statement' as const, statement: 'st' }];
    expect(texts(told.tell('nl', ...messages))).toEqual([SENTENCE]);
    // a language that awaits the sentence tells the fact
    expect(texts(told.tell('en', ...messages))).toEqual(['Twelve users were seized.']);
  });

  it('a finished translation stands in, once', () => {
    const english = 'The miller was given twelve silly cups and a ribbon by the king.';
    const told = story({ en: english }).tell('en', fact('ribbon'), fact('cups'));
    expect(texts(told)).toEqual([english]);
    expect(told.state).toBe('final');
  });

  it('a suggestion that nobody has finished is not printed', () => {
    const waiting = story();
    waiting.units[0]!.targets = { en: { text: 'Machine made', state: 'needs-review-translation' } };
    expect(texts(waiting.tell('en', fact('cups')))).toEqual([]);
  });

  it('Dutch never enters an untranslated headline', () => {
    const headline = story({}, {}).realise('fr', { headline: { kind: 'title' } }).document;
    expect(headline.headline).toBe('Note de presse');
    expect(headline.awaiting).toEqual(['u-title']);
  });

  it('names the word that is missing', () => {
    const { issues } = story().realise('en', { summary: [[{ id: 's', messages: [fact('cups')] }]] });
    expect(issues.map((issue) => issue.message).join()).toContain('gekkebeker');
  });
});

describe('a row of the key figures that a language cannot say', () => {
  const rowOf = (told: Story) =>
    told.realise('en', {
      pressBrief: { lead: [], figures: [{ fact: 'cups' }], quotes: [], background: [], contradictions: [] },
    }).document;

  it('awaits a translator where nothing else tells it', () => {
    expect(rowOf(story())).toMatchObject({ state: 'draft', awaiting: [`u-${SENTENCE.slice(0, 20)}`] });
  });

  it('is left out where a finished sentence tells it', () => {
    const document = rowOf(story({ en: 'The miller was given twelve silly cups.' }));
    expect(document).toMatchObject({ state: 'final', awaiting: [] });
    expect(document.pressBrief.figures).toEqual([]);
  });
});

describe('quotations', () => {
  const quotes = (target: Story, language: string) =>
    target.realise(language, {
      pressBrief: {
        lead: [],
        figures: [],
        background: [],
        contradictions: [],
        quotes: [{ kind: 'quote', quotes: ['q'] }],
      },
    }).document;

  it.each([
    ['nl', {}, '“Het was ‘heel’ mooi”', false, 'nl', 'final'],
    ['en', {}, '“Het was ‘heel’ mooi”', false, 'nl', 'draft'],
    ['en', { en: 'It was “very” beautiful.' }, '“It was ‘very’ beautiful.”', true, 'en', 'final'],
    ['fr', { fr: 'C’était « très » beau : non ?' }, '«⍽C’était “très” beau⍽: non‧?⍽»', true, 'fr', 'final'],
  ])('%s %o', (language, targets, text, translated, lang, state) => {
    const told = story();
    const unit = told.units.find((candidate) => candidate.id === 'u-q')!;
    told.translated({ ...unit, targets: finished(targets as Record<string, string>) });
    const document = quotes(told, language);
    const [quote] = document.pressBrief.quotes;
    expect(quote).toMatchObject({ translated, lang });
    expect(quote!.text.replaceAll('\u00a0', '⍽').replaceAll('\u202f', '‧')).toBe(text);
    expect(document.state).toBe(state);
  });

  it.each([
    ['nl', {}, '“Het was ‘heel’ mooi”, zei burgemeester Jan de Wit.'],
    ['en', { en: 'It was beautiful.' }, '“It was beautiful,” Mayor Jan de Wit said.'],
    ['en', { en: 'Was it beautiful?' }, '“Was it beautiful?” Mayor Jan de Wit said.'],
    ['fr', { fr: 'C’était beau.' }, '«⍽C’était beau⍽», a déclaré le maire Jan de Wit.'],
    ['en', {}, ''],
  ])('as a sentence in %s %o', (language, targets, text) => {
    const told = story();
    const unit = told.units.find((candidate) => candidate.id === 'u-q')!;
    told.translated({ ...unit, targets: finished(targets as Record<string, string>) });
    const said = texts(told.tell(language, { kind: 'quote', quotes: ['q'] })).join(' ');
    expect(said.replaceAll('\u00a0', '⍽')).toBe(text);
  });
});

describe('an interrupted quotation', () => {
  it.each([
    [
      '“Het dak lekt”, zegt Bo Smit. “Dat moet beter.”',
      'Dat moet beter.',
      '“Het dak lekt. Dat moet beter.”',
      '“Het dak lekt”, zegt Bo Smit. “Dat moet beter.”',
    ],
    [
      '“Het dak lekt”, zegt Bo Smit, “Amsterdam niet.”',
      'Amsterdam niet.',
      '“Het dak lekt Amsterdam niet.”',
      '“Het dak lekt”, zegt Bo Smit, “Amsterdam niet.”',
    ],
  ])('%s', (text, second, listed, sentence) => {
    const speaker = { name: 'Bo Smit', entity: 'bo' };
    const told = new Story(text)
      .entity('bo', { type: 'person', name: 'Bo Smit' })
      .quote('a', { text: 'Het dak lekt', speaker, cue: { lemma: 'zeggen', start: 16, end: 20 } })
      .quote('b', { text: second, speaker });
    const message = { kind: 'quote' as const, quotes: ['a', 'b'] };
    const brief = { lead: [], figures: [], quotes: [message], background: [], contradictions: [] };
    expect(told.realise('nl', { pressBrief: brief }).document.pressBrief.quotes[0]!.text).toBe(listed);
    expect(texts(told.tell('nl', message))).toEqual([sentence]);
  });
});

describe('a headline in the place of an untranslated title', () => {
  it.each<[string, Partial<Fact>, string]>([
    ['what happened', {}, '12 users seized'],
    ['a denial', { polarity: 'negated' }, 'Press brief'],
    ['an allegation', { certainty: 'alleged' }, 'Press brief'],
    ['a plan', { phase: 'planned' }, 'Press brief'],
  ])('%s', (_, more, headline) => {
    const told = story({}, {});
    Object.assign(
      told.extraction.facts.find(({ id }) => id === 'ribbon')!,
      more,
    );
    const document = told.realise('en', {
      headline: { kind: 'title' },
      summary: [[{ id: 's', messages: [fact('ribbon')] }]],
    }).document;
    expect(document.headline).toBe(headline);
  });

  it('the title is awaited only where nothing else can head the document', () => {
    const plan = { headline: { kind: 'title' as const }, summary: [[{ id: 's', messages: [fact('ribbon')] }]] };
    expect(story({}, {}).realise('en', plan).document.awaiting).toEqual([]);
    expect(story({}, {}).realise('en', { headline: plan.headline }).document.awaiting).toEqual(['u-title']);
  });

  it('what can be told opens the brief where the news still waits', () => {
    const sentence = (id: string, name: string) => ({ id, messages: [fact(name)] });
    const { pressBrief } = story().realise('en', {
      pressBrief: {
        lead: [sentence('a', 'cups')],
        figures: [],
        quotes: [],
        background: [[sentence('b', 'cups')], [sentence('c', 'ribbon')]],
        contradictions: [],
      },
    }).document;
    expect(pressBrief.lead.map(({ text }) => text)).toEqual(['Twelve users were seized.']);
    expect(pressBrief.background.flat()).toEqual([]);
  });

  it('a fact whose cause has no words awaits them, a denial as well', () => {
    const told = story();
    const ribbon = told.extraction.facts.find(({ id }) => id === 'ribbon')!;
    Object.assign(ribbon, {
      frame: 'death',
      roles: {
        patient: { kind: 'quantity', id: 'users', concept: 'user' },
        cause: { kind: 'text', spans: [{ text: 'gekke bekers', start: 25, end: 37 }] },
      },
    });
    expect(texts(told.tell('en', fact('ribbon')))).toEqual([]);
    ribbon.polarity = 'negated';
    expect(texts(told.tell('en', fact('ribbon')))).toEqual([]);
  });
});

describe('the furniture', () => {
  it.each([
    ['nl', 'Bron: Gemeente, 1 mei 2021. Revisie 1.', 'Embargo tot 2 mei 2021, 10:00 uur (UTC+02:00)'],
    ['en', 'Source: Gemeente (in Dutch), 1 May 2021. Revision 1.', 'Embargoed until 10:00 (UTC+02:00) on 2 May 2021'],
    [
      'fr',
      'Source⍽: Gemeente (en néerlandais), 1er mai 2021. Révision 1.',
      'Sous embargo jusqu’au 2 mai 2021 à 10:00 (UTC+02:00)',
    ],
  ])('%s', (language, sourceLine, embargoLine) => {
    const { furniture } = new Story(
      'Een zin.',
      '2021-05-01',
      'publisher: Gemeente\nembargo: 2021-05-02T10:00:00+02:00\n',
    ).realise(language, {});
    expect(furniture.sourceLine.replaceAll('\u00a0', '⍽')).toBe(sourceLine);
    expect(furniture.embargoLine).toBe(embargoLine);
    expect(furniture.draft).toBe('');
    for (const heading of Object.values(furniture.headings)) expect(heading).not.toBe('');
    expect(furniture.leftOut).toBeUndefined();
  });

  it('says how many figures no document tells', () => {
    const told = new Story('Er kwamen 40 mensen.').quantity('people', {
      text: '40 mensen',
      value: 40,
      unit: { kind: 'count', lemma: 'mens' },
    });
    const leftOut = (language: string): string | undefined =>
      told.realise(language, { untold: [{ id: 'people', why: 'length' }] }).furniture.leftOut;
    expect(['nl', 'en', 'fr'].map(leftOut)).toEqual([
      'Eén cijfer uit de bron staat niet in dit overzicht.',
      'One figure in the source is left out here.',
      'Un chiffre de la source ne figure pas ici.',
    ]);
  });
});
