/** The fixed words of a document, already in its language: headings, labels and the lines that name the source. */
export interface Furniture {
  headings: {
    figures: string;
    figure: string;
    value: string;
    quotes: string;
    background: string;
    contradictions: string;
    awaiting: string;
    contact: string;
  };
  /** Stands at the top of a draft. */
  draft: string;
  /** Stands beside a quotation that was translated from the Dutch. */
  translated: string;
  /** Stands beside a Dutch quotation that nobody has translated yet. */
  untranslated: string;
  /** How many figures of the source stand nowhere in the press brief; absent where none is left out. */
  leftOut?: string;
  /** Source, publisher, date and revision in one line. */
  sourceLine: string;
  /** Present where the source has an embargo. */
  embargoLine?: string;
}
