import type { Voice } from '../voice.ts';
import { signFigure, type FigureSpec, type NounPhrase } from './phrase.ts';

/** A time that somebody raced, as the language writes it: 25.96 seconds, 1:42.83; undefined for any other figure. */
export function sayRaceTime(voice: Voice, spec: FigureSpec): NounPhrase | undefined {
  const { value, unit } = spec;
  if (unit.code !== 'race-time') return undefined;
  const [hours, minutes] = [Math.floor(value / 3600), Math.floor((value % 3600) / 60)];
  const seconds = Math.round((value % 60) * 1000) / 1000;
  const digits = Number.isInteger(seconds) ? 0 : Number.isInteger(Math.round(seconds * 1000) / 10) ? 2 : 3;
  const write = (amount: number, width: number, fraction = 0): string =>
    new Intl.NumberFormat(voice.language, {
      minimumIntegerDigits: width,
      minimumFractionDigits: fraction,
      maximumFractionDigits: fraction,
    }).format(amount);
  const [whole, part] = write(seconds, 2, digits).split(/[.,]/);
  const long = {
    hours: String(hours),
    minutes: write(minutes, hours > 0 ? 2 : 1),
    seconds: write(seconds, 2, digits),
    // 1 min 42 s 83
    whole: whole!,
    part: part === undefined ? '' : `\u00a0${part}`,
  };
  const words =
    hours > 0
      ? voice.say('figures.raceHours', long)
      : minutes > 0
        ? voice.say('figures.raceMinutes', long)
        : voice.say('figures.raceSeconds', { seconds: write(seconds, 1, digits) });
  const text = signFigure(spec, words);
  return { text, bare: text, number: 'plural', indefinite: false };
}
