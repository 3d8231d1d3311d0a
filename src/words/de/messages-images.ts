/** Meldungen über Bilder. `near` ist eine Frage, die folgt, oder nichts. */

export const images = {
	noKind: (path: string, kinds: readonly string[]) =>
		`${path} ist kein Bild, das Seiten zeigen können. Speichern Sie es als ${kinds.join(', ')}, oder nehmen Sie es heraus.`,
	name: (name: string) =>
		`Der Name eines Bildes ist Teil seiner Adresse: Buchstaben ohne Akzente, Ziffern und - _ . Nennen Sie es ${name}.`,
	tooLarge: (megabytes: number, most: number) => `Dieses Bild hat ${megabytes} MB; veröffentlicht werden höchstens ${most} MB.`,
	large: (megabytes: number) =>
		`Dieses Bild hat ${megabytes} MB; wer am Telefon liest, wartet darauf. Speichern Sie es kleiner: 2000 Pixel genügen für eine Seite.`,
	broken: (kind: string) =>
		`Dieses Bild lässt sich nicht als ${kind.toUpperCase()} lesen: Seine Größe steht nicht darin. Speichern Sie es noch einmal.`,
	active: (what: string) =>
		`Dieses SVG zeichnet nicht nur: „${what}“. Speichern Sie es als einfaches SVG, ohne Skripte und ohne etwas, das anderswo liegt.`,
	missing: (path: string, near: string) => `Ein Bild ${path} gibt es nicht.${near}`,
	none: (path: string) => `Ein Bild ${path} gibt es nicht: Bilder sind Dateien in content/images/.`,
	elsewhere: (url: string) =>
		`${url} liegt auf einem anderen Server, von dem eine Edition nicht abhängen kann. Legen Sie das Bild in content/images/, und schreiben Sie images/ und seinen Namen.`,
	noAlternative: (path: string) =>
		`${path} sagt denen nichts, die es nicht sehen. Schreiben Sie in die Klammern, was es zeigt: ![ein Plan des Hafens](${path}).`,
	twoCaptions: 'Diese Abbildung hat zwei Legenden, in Anführungszeichen hinter der Adresse und darunter. Behalten Sie die untere.',
	twoIds: 'Diese Abbildung hat zwei Kennungen. Die am Ende ihrer Legende genügt.',
	amongWords: (url: string) =>
		`Das Bild ${url} steht zwischen Wörtern. Eine Abbildung ist ein eigener Absatz: eine leere Zeile davor und danach, dann ihre Legende, Figure: … {#p12}.`,
	unused: 'Keine Seite zeigt dieses Bild. Zeigen Sie es, ![was es zeigt](images/…), oder nehmen Sie es heraus.',
};
