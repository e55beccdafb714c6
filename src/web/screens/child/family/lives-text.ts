import type { GenogramSymbol } from '#domain/people/genogram/genogram-line.ts';
import type { Place } from '#domain/people/whereabouts.ts';

const places: Readonly<Record<Place, string>> = {
  here: 'With the child',
  elsewhere: 'Elsewhere',
  'not known': 'Not known',
  'no fixed home': 'No fixed home recorded',
  'not born': 'Not yet born',
  dead: 'Had died',
};

/** Where somebody lived, seen from the child. */
export function livesText(place: Place): string {
  return places[place];
}

const shapes: Readonly<Record<GenogramSymbol['shape'], string>> = {
  square: 'Square: male',
  circle: 'Circle: female',
  triangle: 'Triangle: not yet born',
  diamond: 'Diamond: sex not known',
};

/** What the sign of somebody says, in words. */
export function signText({ shape, isDead, isAtHome }: GenogramSymbol): string {
  return [shapes[shape], isDead ? 'cross: has died' : '', isAtHome ? 'inside the boundary: lives with the child' : '']
    .filter((part) => part !== '')
    .join('; ');
}
