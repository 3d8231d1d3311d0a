/** Buttons beside citations. */

export const copy = { act: 'Copy', done: 'Copied', told: (name: string) => `Copied: ${name}` };
export const save = { act: 'Save', done: 'Saved', told: (name: string) => `Saved: ${name}` };
/** What a button does, and to what. */
export const actOn = (act: string, name: string) => `${act} ${name}`;
export const selected = (name: string) => `${name} is selected; copy it as you usually do on your device`;
