/** The pages of a released edition, which stay as they are. */
import { ofMarks } from '../edited.ts';
import { rich } from '../rich.ts';

export const isEdition = (version: string, day: string) =>
	`Dies ist die Edition ${version}, veröffentlicht am ${day}; sie ändert sich nicht mehr.`;
export const since = 'Was sich hier seither geändert hat';
export const newest = 'Die neueste Edition';
export const contents = 'Inhalt dieser Edition';
export const ownPages = 'Von den Herausgebern';
export const theText = 'Der Text';
export const thePropositions = 'Die Thesen';
export const maps = 'Karten';
export const wholeTitle = 'Das ganze Argument, Linie für Linie';
export const paragraphs = ofMarks('Absätze mit ihren Behauptungen und Linien', 'Absätze');
export const data = 'Daten';
export const mapAround = (what: string) => `Karte: ${what}`;
export const mapInWords = 'Dieselbe Karte in Worten';
/** For those who don’t see it; `told`: what stands beside it says the same. */
export const mapAlternative = (what: string) => `Eine Zeichnung: ${what}. Dasselbe steht daneben in Worten.`;
export const howToCite = (what: string) => `${what} zitieren`;
export const premises = 'Prämissen';
export const target = 'Was sie betrifft';
export const linesHere = 'Linien, die hier gezogen werden';
/** A line told whole: what it does, its id as a link, who draws it. */
export const line = (clause: string, id: string, drawn: string) => rich`${clause} ([${id}](line), ${drawn}).`;
/** How a page is held to the list of checksums; `home` is the address of the edition, `page` that of one of its pages. */
export const verify = (list: string, home: string, page: string) =>
	rich`[${list}](list) enthält eine Prüfsumme (SHA-256) jeder Datei. Eine Seite ist so, wie sie veröffentlicht wurde, wenn \`curl -s ${home}${list} | grep $(curl -sL ${page} | sha256sum | cut -c1-64)\` ihre Zeile ausgibt, und eine Kopie der Website, wenn \`sha256sum -c ${list}\` im Ordner dieser Edition es bestätigt.`;
