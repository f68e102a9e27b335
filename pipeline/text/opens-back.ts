/** Words that take up the sentence before where they open one: Dit liep terug, Toen kwamen er 300, Die container, Daarna. */
const TAKES_UP =
  /^(?:dit|dat|deze|die|toen|daar\p{L}*|hier(?:van|door|mee|bij|na|voor|op|aan|in)|hij|zij|ze|zo|ook|echter|maar|en|toch|bovendien|verder|vervolgens|tegelijk(?:ertijd)?|zelf|hetzelfde|het (?:gaat|is|was|betreft|blijft|blijkt))(?!\p{L})/iu;

/** Whether a Dutch sentence as it stands needs the one before it: a message that leaves that one out leaves it out as well. */
export function opensBack(sentence: string): boolean {
  return TAKES_UP.test(sentence);
}
