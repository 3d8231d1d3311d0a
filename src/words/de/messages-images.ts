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
	empty: 'Diese Datei ist leer. Speichern Sie das Bild noch einmal in dem Programm, mit dem es gemacht wurde.',
	pointer: 'Das ist nicht das Bild, sondern ein Verweis darauf, wie Git LFS ihn hinterlässt. Nach git lfs pull ist das Bild da.',
	/** `name` is the one it should have; undefined for a kind that pages can't show. */
	otherKind: (kind: string, name: string | undefined, called: string) =>
		name === undefined
			? `Das ist ${kind.toUpperCase()} und heißt ${called.toUpperCase()}. Speichern Sie es in einem der Formate, die Seiten zeigen.`
			: `Das ist ${kind.toUpperCase()} und heißt ${called.toUpperCase()}. Nennen Sie die Datei ${name}.`,
	size: (written: string) =>
		`„${written}“ sagt Obsidian, wie groß ein Bild ist; hier würde es denen vorgelesen, die es nicht sehen. Nehmen Sie es heraus: Seiten geben einem Bild den Platz, den es braucht.`,
	noAttributes: (url: string) =>
		`${url} kann hier weder Breite noch Klasse haben: Seiten geben einem Bild den Platz, den es braucht. In Klammern dahinter steht höchstens seine Kennung, {#p12}.`,
	active: (what: string) =>
		`Dieses SVG zeichnet nicht nur: „${what}“. Speichern Sie es als einfaches SVG, ohne Skripte und ohne etwas, das anderswo liegt.`,
	missing: (path: string, near: string) => `Ein Bild ${path} gibt es nicht.${near}`,
	none: (path: string) => `Ein Bild ${path} gibt es nicht: Bilder sind Dateien in content/images/.`,
	elsewhere: (url: string, kind: 'data' | 'file' | 'server') =>
		`${url} ${{ data: 'ist das Bild selbst, in den Text geschrieben', file: 'liegt nur auf diesem Rechner', server: 'liegt auf einem anderen Server, von dem eine Edition nicht abhängen kann' }[kind]}. Legen Sie das Bild in content/images/, und schreiben Sie images/ und seinen Namen.`,
	noAlternative: (path: string) =>
		`${path} sagt denen nichts, die es nicht sehen. Schreiben Sie in die Klammern, was es zeigt: ![ein Plan des Hafens](${path}).`,
	twoCaptions: 'Diese Abbildung hat zwei Legenden, in Anführungszeichen hinter der Adresse und darunter. Behalten Sie die untere.',
	twoIds: 'Diese Abbildung hat zwei Kennungen. Die am Ende ihrer Legende genügt.',
	amongWords: (url: string) =>
		`Das Bild ${url} steht zwischen Wörtern. Eine Abbildung ist ein eigener Absatz: eine leere Zeile davor und danach, dann ihre Legende, Figure: … {#p12}.`,
	byReference: (label: string) =>
		`Die Adresse dieses Bildes steht anderswo, bei [${label}]:. Schreiben Sie sie hinter das Bild: ![was es zeigt](images/…).`,
	unused: 'Keine Seite zeigt dieses Bild. Zeigen Sie es, ![was es zeigt](images/…), oder nehmen Sie es heraus.',
};
