/** What a language brings to realisation besides its locale folder. */
export interface Realiser {
  /** BCP 47 code. */
  language: string;
}
