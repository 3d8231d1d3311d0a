/** Buttons beside citations. */

export const copy = { act: 'Kopieren', done: 'Kopiert', told: (name: string) => `Kopiert: ${name}` };
export const save = { act: 'Speichern', done: 'Gespeichert', told: (name: string) => `Gespeichert: ${name}` };
/** What a button does, and to what. */
export const actOn = (act: string, name: string) => `${act}: ${name}`;
export const selected = (name: string) => `${name} ist ausgewählt; kopieren Sie mit den Tasten Ihres Geräts`;
