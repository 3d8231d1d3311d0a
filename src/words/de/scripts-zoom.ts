/** Sizes of a map beside text. */
export const size = 'Größe der Karte';
export const larger = 'Karte vergrößern';
export const smaller = 'Karte verkleinern';
export const whole = 'Die ganze Karte einpassen';
export const fit = 'einpassen';
export const enlarged = 'Die Karte, vergrößert: Scrollen verschiebt sie';
