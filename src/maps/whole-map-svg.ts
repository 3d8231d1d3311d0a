/** The whole map as SVG: classes only; layers from the bands below to the far titles above, so that the style sheet can show less from afar. */
import type { Claim } from '../model/edition.ts';
import { layers } from '../model/layers.ts';
import { presentationOf } from '../model/presentation.ts';
import { relationRow, sides } from '../model/relations.ts';
import { toSegment } from '../model/routes.ts';
import { CENTRE_FACES, HEADING, WORK_FACE } from './whole-map.ts';
import type { PartFrame, WholeMap } from './whole-map-parts.ts';
import { CELL_FACE, type Cell, MID_FACE } from './whole-map-trees.ts';

export interface WholeSvgOptions {
	/** Makes a site's path into the address that stands in the drawing. */
	href: (path: string) => string;
	/** Ids of what names it and of the outline. */
	labelledBy: string;
	describedBy: string;
	detailedBy: string;
}

const n = (value: number) => String(Math.round(value * 10) / 10);
const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const box = ({ x, y, width, height }: PartFrame, by = 0) =>
	`M${n(x + by)} ${n(y + by)}h${n(width - 2 * by)}v${n(height - 2 * by)}h${n(2 * by - width)}z`;
const corners = ({ x, y, width, height }: PartFrame) => `M${n(x)} ${n(y + 14)}v-14h14M${n(x + width - 14)} ${n(y + height)}h14v-14`;
const classOf = (claim: Claim) => {
	const { form, holder } = presentationOf(claim);
	return `${form} ${holder}`;
};

/** Margin around the sheet. */
const MARGIN = 60;

/** Writes the sheet. Cells are `c-<id>`, relations `r-<id>`, works `w-<key>`, regions `g-<id>`; the script and the address go by these. */
export function toWholeSvg(map: WholeMap, { href, labelledBy, describedBy, detailedBy }: WholeSvgOptions): string {
	const [width, height] = [map.width, map.height].map((size) => Math.ceil(Math.max(0, size)) + 2 * MARGIN) as [number, number];
	const lines = (list: readonly string[], x: number, y: number, lead: number) =>
		list.map((line, index) => `<tspan x="${n(x)}" y="${n(y + index * lead)}">${escapeXml(line)}</tspan>`).join(' ');
	const mid = ({ mid: { lines: set, indent }, x, y }: Cell) =>
		set
			.map((line, index) => {
				const left = x + CELL_FACE.inset + (index === 0 ? indent : 0);
				return line && `<tspan x="${n(left)}" y="${n(y + MID_FACE.top + index * MID_FACE.leading)}">${escapeXml(line)}</tspan>`;
			})
			.join(' ');
	const route = ({ relation, path }: WholeMap['routes'][number]) =>
		`<path id="r-${relation.id}" class="${relationRow(relation).className} ${layers[relation.drawn].className}${relation.certainty === 'low' ? ' unsure' : ''}" d="${path}"/>`;
	return [
		`<svg class="z3" viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}" width="${width}" height="${height}" role="graphics-document" aria-labelledby="${labelledBy}" aria-describedby="${describedBy}" aria-details="${detailedBy}">`,
		'<g class="scene">',
		`<g class="flows" aria-hidden="true">${map.flows
			.map(
				(flow) =>
					`<path class="${sides[flow.side].className}" data-from="${flow.region}" data-to="${flow.to}" stroke-width="${n(3 + 3 * Math.sqrt(flow.count) + 1.6 * flow.count)}" d="${flow.path}"/>`,
			)
			.join('')}</g>`,
		`<g class="regions">${map.regions
			.map(
				(region) =>
					`<g id="g-${region.id}"><path class="ground" d="${box(region)}"/><text class="heading" x="${n(region.x + 22)}" y="${n(region.y + HEADING - 18)}">${escapeXml(region.title)}</text></g>`,
			)
			.join('')}</g>`,
		`<g class="far" aria-hidden="true">${map.routes
			.filter((one) => !one.near)
			.map(route)
			.join('')}</g>`,
		`<g class="near" aria-hidden="true">${map.routes
			.filter((one) => one.near)
			.map(route)
			.join('')}</g>`,
		'<g class="raised" aria-hidden="true"></g>',
		`<g class="cells">${map.cells
			.map((cell) => {
				const { claim, x, y } = cell;
				const { holder, question } = presentationOf(claim);
				const bare = holder === 'reported';
				const frame = bare ? `<path class="hit" d="${box(cell)}"/><path d="${corners(cell)}"/>` : `<path d="${box(cell)}"/>`;
				const sign = question ? `<path class="lozenge" d="M${n(x + cell.width - 22)} ${n(y + 16)}l5-5l5 5l-5 5z"/>` : '';
				return `<a id="c-${claim.id}" class="cell ${classOf(claim)}" href="${escapeXml(href(claim.url))}" tabindex="-1" aria-label="${escapeXml(`${claim.label} ${claim.gist ?? claim.text}`)}">${frame}${sign}<text class="nid" x="${n(x + CELL_FACE.inset)}" y="${n(y + CELL_FACE.head)}">${claim.label}</text> <text class="mid" aria-hidden="true">${mid(cell)}</text><text>${lines(cell.lines, x + CELL_FACE.inset, y + CELL_FACE.top, CELL_FACE.leading)}</text></a>`;
			})
			.join('')}</g>`,
		`<g class="centres">${map.centres
			.map((centre) => {
				const { claim, x, y } = centre;
				const top = y + 84 + CENTRE_FACES.gistLead * 0.72;
				return `<a id="c-${claim.id}" class="cell ${classOf(claim)}" href="${escapeXml(href(claim.url))}"><path d="${box(centre)}"/><path class="inner" d="${box(centre, 8)}"/><text class="nid" x="${n(x + 36)}" y="${n(y + 70)}">${claim.label}</text> <text class="gist">${lines(centre.gist, x + 36, top + 4, CENTRE_FACES.gistLead)}</text> <text class="whole">${lines(centre.words, x + 36, top + centre.gist.length * CENTRE_FACES.gistLead + 2, CENTRE_FACES.wordsLead)}</text></a>`;
			})
			.join('')}</g>`,
		`<g class="works">${map.works
			.map(
				(work) =>
					`<a id="w-${toSegment(work.key)}" class="${work.side}" href="${escapeXml(href(work.path))}" tabindex="-1" aria-label="${escapeXml(work.label)}"><text>${lines(work.lines, work.x, work.y, WORK_FACE.leading)}</text></a>`,
			)
			.join('')}</g>`,
		`<g class="titles" aria-hidden="true">${map.regions
			.map((region) => {
				const { lines: set, size } = region.far;
				const y = region.y + region.height / 2 - ((set.length - 1) * size * 1.1) / 2 + size * 0.33;
				return `<text class="t${size}" x="${n(region.x + region.width / 2)}">${lines(set, region.x + region.width / 2, y, size * 1.1)}</text>`;
			})
			.join('')}</g>`,
		'</g></svg>',
	].join('');
}
