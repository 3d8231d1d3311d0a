/** What speaks against a line that an editor wants in the ledger, from `npm run anchor`. */

export const released = (version: string) =>
	`${version} ist veröffentlicht und bleibt, wie sie ist. Erhöhen Sie zuerst die Version in edition.yml.`;
export const noReason = 'Warum? Nennen Sie einen Grund in Worten; Leser werden ihn sehen.';

/** Ids. */
export const noId = 'Welche Kennung? Nennen Sie mindestens eine.';
/** `near` is a question that follows, or nothing. */
export const unknown = (id: string, near: string) => `Das Verzeichnis kennt ${id} nicht.${near}`;
export const notMinted = (id: string) => `Das Verzeichnis kennt ${id} nicht. Rufen Sie zuerst npm run mint auf.`;
export const goneAlready = (id: string, state: string, edition: string) =>
	`${id} ist schon seit Edition ${edition} nicht mehr da (${state}).`;
export const stillStands = (id: string) => `${id} steht noch im Text. Nehmen Sie es zuerst heraus.`;
export const noRelation = (id: string) => `${id} ist keine Linie. Für geänderten Wortlaut dient reword.`;
export const noNewWords = (id: string) => `${id} steht nicht im Text und hat deshalb keinen neuen Wortlaut.`;
export const neverReleased = (id: string) => `${id} wurde nie veröffentlicht; bis dahin darf sich der Wortlaut frei ändern.`;
export const sameWords = (id: string) => `Der Wortlaut von ${id} ist so, wie das Verzeichnis ihn hat.`;
export const noSuccessor = (ids: readonly string[]) => `Was kam nach ${ids.join(', ')}? Nennen Sie mindestens eine Kennung.`;
export const movedToMany = 'Verschoben wird an eine einzige Stelle. Für mehrere dient supersede.';
export const afterItself = (id: string) => `${id} kann nicht nach sich selbst kommen.`;
export const successorGone = (id: string, ends: readonly string[]) =>
	ends.length > 0 ? `${id} ist selbst nicht mehr da. Es führt zu ${ends.join(', ')}.` : `${id} ist selbst nicht mehr da.`;
export const notInText = (id: string) => `${id} steht nicht im Text.`;

/** Addresses. */
export const address = {
	neverReleased: (address: string, stands: boolean) =>
		stands ? `${address} wurde nie veröffentlicht; bis dahin darf sie sich frei ändern.` : `${address} wurde nie veröffentlicht.`,
	leadsOn: (address: string, to: string) => `${address} führt schon zu ${to}.`,
	stillStands: (address: string) => `${address} gibt es noch. Benennen Sie sie zuerst um.`,
	unknown: (to: string, known: readonly string[]) =>
		`${to} ist nicht die Adresse einer Seite oder Karte. Die Adressen sind ${known.join(', ')}.`,
};
