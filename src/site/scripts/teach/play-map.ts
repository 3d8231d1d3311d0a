/**
 * A map to be rebuilt. A piece is taken up and put down at a place: with the mouse by dragging, with a finger by dragging its
 * handle, since elsewhere a finger scrolls the page; with either by two clicks; with keys by Enter on the piece and Enter on the place. Places are buttons under each claim that stands in the map; Escape lets go.
 */

import { verdictWords } from '#words/scripts-exercises.ts';
import * as words from '#words/scripts-play.ts';
import { describePlacement } from '../../../lessons/describe-answer.ts';
import { type MapExercise, type Placement, placementVerbs, placements as where } from '../../../lessons/exercise.ts';
import { gradePlacement } from '../../../lessons/grade-answer.ts';
import { button, element } from '../shell/elements.ts';
import { sign } from '../shell/signs.ts';
import { type Player, verdictOf } from './player.ts';

/** How near the edge of the window a dragged piece scrolls the page, in pixels. */
const EDGE = 50;

export function playMap(exercise: MapExercise, changed: () => void): Player {
	const { root, pieces } = exercise;
	const placements: Record<string, Placement | undefined> = {};
	let held: string | undefined;
	let graded = false;
	const piece = (id: string) => pieces.find((one) => one.id === id);
	const label = (id: string) => (id === root.id ? root.label : (piece(id)?.label ?? id));
	const tray = element('div', { class: 't-tray', role: 'group', 'aria-label': words.notPlaced });
	const map = element('div', { class: 't-tree', role: 'group', 'aria-label': words.theMap });
	const told = element('p', { class: 'at', role: 'status' });
	const place = element(
		'div',
		't-rebuild',
		element('p', 'prompt', exercise.prompt),
		element('p', 'at', words.placingHow),
		element('div', 't-bench', map, element('div', 't-pieces', element('h3', '', words.pieces), tray)),
		told,
	);

	/** Whether a piece hangs, at any remove, on another. */
	const hangsOn = (id: string, other: string): boolean => {
		for (let at: string | undefined = id; at !== undefined; at = placements[at]?.to) if (at === other) return true;
		return false;
	};
	const put = (id: string, to: Placement | undefined) => {
		if (to && hangsOn(to.to, id)) {
			told.textContent = words.notOnItself(label(id));
			return;
		}
		placements[id] = to;
		// what hung on a piece that is taken out goes with it; an undercut needs the step it strikes
		for (const { id: other } of pieces) {
			const at = placements[other];
			if (at && at.to !== root.id && (placements[at.to] === undefined || (at.verb === where.step && placements[at.to]?.verb !== where.for)))
				placements[other] = undefined;
		}
		held = undefined;
		graded = false;
		draw();
		told.textContent = to ? words.isPlaced(label(id), describePlacement(exercise, to)) : words.isAmongPieces(label(id));
		find(id)?.focus();
		changed();
	};
	const find = (id: string) => place.querySelector<HTMLElement>(`[data-piece="${id}"]`);
	const take = (id: string | undefined) => {
		held = held === id ? undefined : id;
		draw();
		told.textContent = held === undefined ? '' : words.takenUp(label(held));
		if (id !== undefined) find(id)?.focus();
	};

	const card = (id: string, text: string) => {
		const made = element(
			'button',
			{ type: 'button', class: 't-piece', 'data-piece': id, 'aria-pressed': String(held === id) },
			element('i', { class: 't-grip', 'aria-hidden': 'true' }),
			element('b', 'id', label(id)),
			' ',
			element('span', '', text),
		);
		made.addEventListener('click', () => !dragged && take(id));
		made.addEventListener('pointerdown', (event) => begin(event, id));
		const one = piece(id);
		if (graded && one) {
			const verdict = verdictOf(gradePlacement(one, placements[id]));
			made.classList.add(verdict);
			made.append(sign(`t-${verdict}`), element('span', 'vh', verdictWords[verdict]));
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
				.filter((verb) => verb !== where.step || placements[id]?.verb === where.for)
				.map((verb) => {
					const target = describePlacement(exercise, { verb, to: id });
					const free = held !== undefined && !hangsOn(id, held);
					const made = element(
						'button',
						{ type: 'button', class: `t-place ${verb}`, 'data-verb': verb, 'data-to': id, 'aria-disabled': free ? undefined : 'true' },
						sign(signOf(verb)),
						` ${target}`,
					);
					made.addEventListener('click', () => {
						if (held === undefined) told.textContent = words.choosePiece;
						else put(held, { verb, to: id });
					});
					return made;
				}),
		);
	const branch = (id: string): HTMLElement | undefined => {
		const below = pieces.filter((one) => placements[one.id]?.to === id);
		if (below.length === 0) return undefined;
		return element(
			'ul',
			'',
			...below.map((one) => {
				const verb = placements[one.id]?.verb as Placement['verb'];
				return element(
					'li',
					{ class: verb },
					element('p', 't-verb', sign(signOf(verb)), ` ${describePlacement(exercise, placements[one.id])}`),
					card(one.id, one.text),
					places(one.id),
					branch(one.id),
				);
			}),
		);
	};
	const draw = () => {
		map.replaceChildren(
			...[element('p', 't-root', element('b', 'id', root.label), ` ${root.text}`), places(root.id), branch(root.id)].filter(
				(one) => one !== undefined,
			),
		);
		const left = pieces.filter(({ id }) => placements[id] === undefined);
		const back = button(words.backAmongPieces, () => held !== undefined && put(held, undefined), {
			class: 't-place back',
			'data-back': '',
		});
		tray.replaceChildren(
			...left.map((one) => card(one.id, one.text)),
			...(held !== undefined && placements[held] !== undefined ? [back] : []),
			...(left.length === 0 ? [element('p', 'at', words.allPlaced)] : []),
		);
	};
	place.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && held !== undefined) {
			event.preventDefault();
			take(held);
		}
	});

	let dragged = false;
	/** Dragging: a shadow of the piece follows the pointer; it is put down at the place under it. */
	const begin = (event: PointerEvent, id: string) => {
		if (event.button !== 0 || (event.pointerType === 'touch' && !(event.target as Element).closest('.t-grip'))) return;
		const start = { x: event.clientX, y: event.clientY };
		let shadow: HTMLElement | undefined;
		dragged = false;
		const over = (at: PointerEvent) =>
			document
				.elementsFromPoint(at.clientX, at.clientY)
				.find((one) => one.closest('.t-place, .t-tray'))
				?.closest<HTMLElement>('.t-place, .t-tray');
		const move = (at: PointerEvent) => {
			if (!shadow) {
				if (Math.hypot(at.clientX - start.x, at.clientY - start.y) < 6) return;
				dragged = true;
				held = id;
				draw();
				shadow = element('div', { class: 't-shadow', 'aria-hidden': 'true' }, label(id));
				place.append(shadow);
			}
			if (at.clientY < EDGE || at.clientY > innerHeight - EDGE) scrollBy({ top: at.clientY < EDGE ? -14 : 14, behavior: 'instant' });
			shadow.style.translate = `${at.clientX + 8}px ${at.clientY + 8}px`;
			for (const one of place.querySelectorAll('.over')) one.classList.remove('over');
			over(at)?.classList.add('over');
			at.preventDefault();
		};
		const end = (at: PointerEvent) => {
			removeEventListener('pointermove', move);
			removeEventListener('pointerup', end);
			removeEventListener('pointercancel', end);
			shadow?.remove();
			if (!dragged) return;
			const target = at.type === 'pointerup' ? over(at) : undefined;
			const { verb, to } = target?.dataset ?? {};
			if (verb && to) put(id, { verb: verb as Placement['verb'], to });
			else if (target) put(id, undefined);
			else take(id);
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
		place,
		read: () => (pieces.some(({ id }) => placements[id]) ? { form: 'map', placements: { ...placements } } : undefined),
		show() {
			held = undefined;
			graded = true;
			draw();
		},
	};
}
