import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortVersions } from '../../pipeline/realisation/parts/short-versions.ts';

const said = (text: string, quotes: string[] = []) => ({ text, facts: [], quotes });
const head = (text: string, facts: string[] = []) => ({ text, facts });
const LONG = `Raad ${'en college '.repeat(11)}stellen 12 miljoen beschikbaar`;

describe('short versions of a document', () => {
  it('a post is the headline and the first sentence', () => {
    const sentences = [said('De gemeente heeft twaalf bomen gekapt.'), said('Het waren eiken.')];
    expect(shortVersions(head('Gemeente kapt twaalf bomen'), () => [], sentences, 'Persbericht')).toEqual({
      line: 'Gemeente kapt twaalf bomen',
      post: 'Gemeente kapt twaalf bomen. De gemeente heeft twaalf bomen gekapt. Het waren eiken.',
    });
  });

  it('does not repeat a first sentence that is the headline', () => {
    const { post } = shortVersions(head('De raad stemt in'), () => [], [said('De raad stemt in.')], '');
    expect(post).toBe('De raad stemt in');
  });

  it('does not tell the headline’s fact again', () => {
    const sentences = [{ text: 'Twaalf bomen zijn gekapt.', facts: ['f'], quotes: [] }, said('Het waren eiken.')];
    expect(shortVersions(head('Twaalf bomen gekapt', ['f']), () => [], sentences, '').post).toBe(
      'Twaalf bomen gekapt. Het waren eiken.',
    );
  });

  it('leaves quotations out', () => {
    const sentences = [said('“Mooi”, zegt Jan.', ['q']), said('Er zijn twaalf bomen gekapt.')];
    expect(shortVersions(head('Bomen gekapt'), () => [], sentences, '').post).toBe(
      'Bomen gekapt. Er zijn twaalf bomen gekapt.',
    );
  });

  it('leaves out a sentence that takes up one which the post has not', () => {
    const [budget, crowd, that] = [
      said('De begroting is hoog.'),
      said('“Druk”, zegt X.', ['q']),
      said('Dit liep al terug.'),
    ];
    const ground = (sentence: { text: string }) => (sentence === that ? crowd.text : undefined);
    const posted = (...sentences: (typeof that)[]): string =>
      shortVersions(head('Clubs'), () => [], sentences, '', undefined, ground).post;
    expect(posted(budget, crowd, that)).toBe('Clubs. De begroting is hoog.');
    expect(posted(budget, { ...crowd, quotes: [] }, that)).toBe(
      'Clubs. De begroting is hoog. “Druk”, zegt X. Dit liep al terug.',
    );
  });

  it('leaves a dateline out, but not a pair of names', () => {
    const posted = (text: string): string => shortVersions(head('Raad'), () => [], [said(text)], '').post;
    expect(posted('DEN HAAG - De raad stemt in.')).toBe('Raad. De raad stemt in.');
    expect(posted('Ajax – Feyenoord eindigde in 1-1.')).toBe('Raad. Ajax – Feyenoord eindigde in 1-1.');
  });

  it('a long headline gives way to a shorter one, else to a sentence', () => {
    expect(shortVersions(head(LONG), () => [LONG, 'Raad stelt geld beschikbaar'], [], 'Persbericht').line).toBe(
      'Raad stelt geld beschikbaar',
    );
    expect(shortVersions(head(LONG), () => [], [said('Er is geld.')], 'Persbericht').line).toBe('Er is geld');
    expect(shortVersions(head(LONG), () => [], [], 'Persbericht').line).toBe('Persbericht');
  });

  it('a sentence that stands for a headline is put in headline grammar where it can be and fits', () => {
    const [dull, main] = [said('The fire was under control at 06:45.'), said('Two homes were damaged.')];
    const line = (asLine: string | undefined) =>
      shortVersions(
        { text: 'Persbericht', facts: [], isOwn: false },
        () => [],
        [dull, main],
        '',
        () => asLine,
      );
    expect(line('Fire under control')).toEqual({
      line: 'Fire under control',
      post: 'The fire was under control at 06:45. Two homes were damaged.',
    });
    expect(line(undefined).line).toBe('The fire was under control at 06:45');
    expect(line(LONG).line).toBe('The fire was under control at 06:45');
  });

  it('a question keeps its mark', () => {
    expect(shortVersions(head('Wat nu?'), () => [], [said('Er is geld.')], '').post).toBe('Wat nu? Er is geld.');
  });

  it('never passes the limits, never cuts a sentence', () => {
    const sentence = fc.string({ minLength: 1, maxLength: 200 }).map((text) => `${text.replace(/[.\s]/g, 'x')}.`);
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 350 }), fc.array(sentence), (headline, texts) => {
        const { line, post } = shortVersions(
          head(headline),
          () => [],
          texts.map((text) => said(text)),
          'Persbericht',
        );
        expect(line.length).toBeLessThanOrEqual(110);
        expect(post.length).toBeLessThanOrEqual(280);
        expect([headline, 'Persbericht', ...texts]).toContain(line);
        const last = texts.findLast((text) => post.endsWith(` ${text}`));
        expect(last !== undefined || post === headline || post === line).toBe(true);
      }),
    );
  });
});
