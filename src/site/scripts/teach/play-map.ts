/**
 * A map to be rebuilt. A piece is taken up and put down at a place: with the mouse by dragging, with a finger by dragging its
 * handle, since elsewhere a finger scrolls the page; with either by two clicks; with keys by Enter on the piece and Enter on the place. Places are buttons under each claim that stands in the map; Escape lets go.
 */

import * as words from '#words/scripts-play.ts';
import { describePlacement } from '../../../lessons/describe-answer.ts';
import { type MapExercise, type Placement, placementVerbs, placements as where } from '../../../lessons/exercise.ts';
import { gradePlacement } from '../../../lessons/grade-answer.ts';
import { button, element } from '../shell/elements.ts';
import { sign } from '../shell/signs.ts';
import { grade, hangsOn, NOTHING_PLACED, type Placing, put, take } from './placing.ts';
import { type Player, type Verdict, verdictOf } from './player.ts';

/** How near the edge of the window a dragged piece scrolls the page, in pixels. */
const EDGE = 50;

/** `viewVerdict` shows at a piece how it was placed; it is handed in, since the page has it already. */
export function playMap(exercise: MapExercise, changed: () => void, viewVerdict: (verdict: Verdict) => Element[]): Player {
	const { root, pieces } = exercise;
	let placing: Placing = NOTHING_PLACED;
	const piece = (id: string) => pieces.find((one) => one.id === id);
	const label = (id: string) => (id === root.id ? root.label : (piece(id)?.label ?? id));
	const tray = element('div', { class: 't-tray', role: 'group', 'aria-label': words.notPlaced });
	const map = element('div', { class: 't-tree', role: 'group', 'aria-label': words.theMap });
	const status = element('p', { class: 'at', role: 'status' });
	const container = element(
		'div',
		't-rebuild',
		element('p', 'prompt', exercise.prompt),
		element('p', 'at', words.placingHow),
		element('div', 't-bench', map, element('div', 't-pieces', element('h3', '', words.pieces), tray)),
		status,
	);

	const find = (id: string) => container.querySelector<HTMLElement>(`[data-piece="${id}"]`);
	/** Shows another state, tells of it, and goes to the piece. */
	const change = (next: Placing, words: string, id: string) => {
		placing = next;
		draw();
		status.textContent = words;
		find(id)?.focus();
	};
	const putDown = (id: string, to: Placement | undefined) => {
		const next = put(exercise, placing, id, to);
		if (!next) {
			status.textContent = words.notOnItself(label(id));
			return;
		}
		change(next, to ? words.isPlaced(label(id), describePlacement(exercise, to)) : words.isAmongPieces(label(id)), id);
		changed();
	};
	const takeUp = (id: string) => {
		const next = take(placing, id);
		change(next, next.held === undefined ? '' : words.takenUp(label(id)), id);
	};

	const card = (id: string, text: string) => {
		const made = element(
			'button',
			{ type: 'button', class: 't-piece', 'data-piece': id, 'aria-pressed': String(placing.held === id) },
			element('i', { class: 't-grip', 'aria-hidden': 'true' }),
			element('b', 'id', label(id)),
			' ',
			element('span', '', text),
		);
		made.addEventListener('click', () => !dragged && takeUp(id));
		made.addEventListener('pointerdown', (event) => begin(event, id));
		const chip = piece(id);
		if (placing.graded && chip) {
			const verdict = verdictOf(gradePlacement(chip, placing.placements[id]));
			made.classList.add(verdict);
			made.append(...viewVerdict(verdict));
		}
		return made;
	};
	const signOf = (verb: Placement['verb']) => (verb === where.for ? 's-support' : 's-attack');
	/** Where a piece can be put around a claim that stands. */
	const places = (id: string) =>
		element(
			'div',
			{ class: 't-places', role: 'group', 'aria-label': words.placesAround(label(id)) },
			...placementVerbs
				.filter((verb) => verb !== where.step || placing.placements[id]?.verb === where.for)
				.map((verb) => {
					const target = describePlacement(exercise, { verb, to: id });
					const free = placing.held !== undefined && !hangsOn(placing, id, placing.held);
					const made = element(
						'button',
						{ type: 'button', class: `t-place ${verb}`, 'data-verb': verb, 'data-to': id, 'aria-disabled': free ? undefined : 'true' },
						sign(signOf(verb)),
						` ${target}`,
					);
					made.addEventListener('click', () => {
						if (placing.held === undefined) status.textContent = words.choosePiece;
						else putDown(placing.held, { verb, to: id });
					});
					return made;
				}),
		);
	const branch = (id: string): HTMLElement | undefined => {
		const below = pieces.filter((one) => placing.placements[one.id]?.to === id);
		if (below.length === 0) return undefined;
		return element(
			'ul',
			'',
			...below.map((one) => {
				const verb = placing.placements[one.id]?.verb as Placement['verb'];
				return element(
					'li',
					{ class: verb },
					element('p', 't-verb', sign(signOf(verb)), ` ${describePlacement(exercise, placing.placements[one.id])}`),
					card(one.id, one.text),
					places(one.id),
					branch(one.id),
				);
			}),
		);
	};
	const draw = () => {
		const { placements, held } = placing;
		map.replaceChildren(
			...[element('p', 't-root', element('b', 'id', root.label), ` ${root.text}`), places(root.id), branch(root.id)].filter(
				(one) => one !== undefined,
			),
		);
		const left = pieces.filter(({ id }) => placements[id] === undefined);
		const back = button(words.backAmongPieces, () => held !== undefined && putDown(held, undefined), {
			class: 't-place back',
			'data-back': '',
		});
		tray.replaceChildren(
			...left.map((one) => card(one.id, one.text)),
			...(held !== undefined && placements[held] !== undefined ? [back] : []),
			...(left.length === 0 ? [element('p', 'at', words.allPlaced)] : []),
		);
	};
	container.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && placing.held !== undefined) {
			event.preventDefault();
			takeUp(placing.held);
		}
	});

	let dragged = false;
	/** Dragging: a shadow of the piece follows the pointer; it is put down at the place under it. */
	const begin = (event: PointerEvent, id: string) => {
		if (event.button !== 0 || (event.pointerType === 'touch' && !(event.target as Element).closest('.t-grip'))) return;
		const start = { x: event.clientX, y: event.clientY };
		let shadow: HTMLElement | undefined;
		dragged = false;
		const over = (event: PointerEvent) =>
			document
				.elementsFromPoint(event.clientX, event.clientY)
				.find((one) => one.closest('.t-place, .t-tray'))
				?.closest<HTMLElement>('.t-place, .t-tray');
		const move = (event: PointerEvent) => {
			if (!shadow) {
				if (Math.hypot(event.clientX - start.x, event.clientY - start.y) < 6) return;
				dragged = true;
				placing = { ...placing, held: id };
				draw();
				shadow = element('div', { class: 't-shadow', 'aria-hidden': 'true' }, label(id));
				container.append(shadow);
			}
			if (event.clientY < EDGE || event.clientY > innerHeight - EDGE)
				scrollBy({ top: event.clientY < EDGE ? -14 : 14, behavior: 'instant' });
			shadow.style.translate = `${event.clientX + 8}px ${event.clientY + 8}px`;
			for (const element of container.querySelectorAll('.over')) element.classList.remove('over');
			over(event)?.classList.add('over');
			event.preventDefault();
		};
		const end = (event: PointerEvent) => {
			removeEventListener('pointermove', move);
			removeEventListener('pointerup', end);
			removeEventListener('pointercancel', end);
			shadow?.remove();
			if (!dragged) return;
			const target = event.type === 'pointerup' ? over(event) : undefined;
			const { verb, to } = target?.dataset ?? {};
			if (verb && to) putDown(id, { verb: verb as Placement['verb'], to });
			else if (target) putDown(id, undefined);
			else takeUp(id);
			// the click that follows a drag is no choice
			setTimeout(() => {
				dragged = false;
			});
		};
		addEventListener('pointermove', move, { passive: false });
		addEventListener('pointerup', end);
		addEventListener('pointercancel', end);
	};
	draw();
	return {
		place: container,
		read: () => (Object.keys(placing.placements).length > 0 ? { form: 'map', placements: { ...placing.placements } } : undefined),
		show() {
			placing = grade(placing);
			draw();
		},
	};
}
