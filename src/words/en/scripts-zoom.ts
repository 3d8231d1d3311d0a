/** Sizes of a map beside text. */
export const size = 'Size of the map';
export const larger = 'Larger map';
export const smaller = 'Smaller map';
export const whole = 'Fit the whole map';
export const fit = 'fit';
export const enlarged = 'The map, enlarged: scroll to move about';
