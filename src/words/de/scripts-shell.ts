/** What any page may say: notices, ways back, places that do not exist, the argument that could not be had. */

export const notices = 'Hinweise';
export const dismiss = 'Schließen';
export const backTo = (name: string) => `Zurück zu ${name}`;
