/** Adjectives of what something is made of, in small letters: the tagger takes many of them for nouns. */
export const MATERIAL =
  /^(?:houten|stenen|bakstenen|betonnen|stalen|ijzeren|metalen|koperen|glazen|leren|wollen|katoenen|kartonnen|rieten|marmeren|linnen|zijden|rubberen|papieren|plastic|kunststof|gietijzeren|granieten|tweedehands)$/;
