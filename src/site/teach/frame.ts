/** The frame in which a map stands on somebody else's page. */
import { escapeAttribute } from '../../formats/xml.ts';

/** Room for the drawing, its title and the line under it; what is higher is scrolled. */
export function frameHeight(drawing: { height: number }): number {
	return Math.min(900, drawing.height + 140);
}

/** The snippet to copy. */
export function toFrame(address: string, title: string, width: number | '100%', height: number): string {
	return `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="${width}" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
