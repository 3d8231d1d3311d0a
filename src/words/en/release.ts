/** The pages of a released edition, which stay as they are. */
import { ofMarks } from '../edited.ts';
import { rich } from '../rich.ts';

export const isEdition = (version: string, day: string) => `This is edition ${version}, released on ${day}; it never changes.`;
export const since = 'What has happened here since';
export const newest = 'The newest edition';
export const contents = 'Contents of this edition';
export const ownPages = 'From the editors';
export const theText = 'The text';
export const thePropositions = 'The propositions';
export const maps = 'Maps';
export const wholeTitle = 'The whole argument, line by line';
export const paragraphs = ofMarks('Paragraphs, with their claims and lines', 'Paragraphs');
export const data = 'Data';
export const mapAround = (what: string) => `Map: ${what}`;
export const mapInWords = 'The same map in words';
/** For those who don’t see it; `told`: what stands beside it says the same. */
export const mapAlternative = (what: string) => `A drawing: ${what}. The same is said in words beside it.`;
export const howToCite = (what: string) => `How to cite ${what}`;
export const premises = 'Premises';
export const target = 'What it bears on';
export const linesHere = 'Lines drawn here';
/** A line told whole: what it does, its id as a link, who draws it. */
export const line = (clause: string, id: string, drawn: string) => rich`${clause} ([${id}](line), ${drawn}).`;
/** How a page is held to the list of checksums; `home` is the address of the edition, `page` that of one of its pages. */
export const verify = (list: string, home: string, page: string) =>
	rich`[${list}](list) has a checksum (SHA-256) of every file. A page is as it was released if \`curl -s ${home}${list} | grep $(curl -sL ${page} | sha256sum | cut -c1-64)\` prints its line, and a copy of the site if \`sha256sum -c ${list}\` says so in the folder of this edition.`;
