import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { sayNotice } from '../../pipeline/realisation/parts/say-notice.ts';

const lexicon = createLexicon();
const about = { on: '2026-03-04', notice: 'correction' } as const;
const headline = { document: 'summary', was: 'Police find 300 bicycles', now: 'Bicycles found: 320' } as const;
const sentence = { document: 'summary', was: 'Police found 300 bicycles.', now: 'Police found 320 bicycles.' } as const;

describe('the note on a correction', () => {
  it.each([
    [
      'nl',
      'Correctie, 4 maart 2026: eerder stond hier “Police found 300 bicycles.” Dat moet zijn: “Police found 320 bicycles.”',
    ],
    [
      'en',
      'Correction, 4 March 2026: an earlier version said “Police found 300 bicycles.” It should have said: “Police found 320 bicycles.”',
    ],
  ])('in %s quotes the text that differs least', (language, text) => {
    expect(sayNotice(about, [headline, sentence], lexicon, language)!.text).toBe(text);
  });

  it('ends what has no full stop of its own', () => {
    expect(sayNotice(about, [headline], lexicon, 'en')!.text).toBe(
      'Correction, 4 March 2026: an earlier version said “Police find 300 bicycles”. It should have said: “Bicycles found: 320”.',
    );
  });

  it('is not there where readers are not told, or nothing they read has changed', () => {
    expect(sayNotice({ ...about, notice: 'silent' }, [sentence], lexicon, 'en')).toBeUndefined();
    expect(sayNotice(about, [], lexicon, 'en')).toBeUndefined();
  });
});
