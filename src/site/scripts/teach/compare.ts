/** `<critique-comparison>`: critiques from files, side by side. */
import * as words from '#words/scripts-compare.ts';
import type { Classroom } from '../../teach/lesson-file.ts';
import { byId, element } from '../shell/elements.ts';
import { enterClassroom } from './classroom.ts';
import * as ids from './compare-ids.ts';
import { viewComparison } from './compare-view.ts';
import { type Opened, openFile } from './critique-pile.ts';

class CritiqueComparison extends HTMLElement {
	#room!: Classroom;
	#pile: readonly Opened[] = [];

	async connectedCallback(): Promise<void> {
		const room = await enterClassroom(this);
		if (!room) return;
		this.#room = room;
		byId(ids.open).addEventListener('change', ({ target }) => this.#open(target as HTMLInputElement));
		byId(ids.forget).addEventListener('click', () => this.#show([], []));
	}

	async #open(input: HTMLInputElement): Promise<void> {
		let pile = this.#pile;
		const said: string[] = [];
		for (const file of input.files ?? []) {
			const opened = openFile(this.#room.file, pile, { name: file.name, text: await file.text() });
			pile = opened.pile;
			said.push(...opened.said);
		}
		input.value = '';
		this.#show(pile, said.length > 0 ? said : [words.opened(pile.length)]);
	}

	#show(pile: readonly Opened[], said: readonly string[]): void {
		this.#pile = pile;
		byId(ids.told).replaceChildren(...said.map((line) => element('p', '', line)));
		byId(ids.comparison).replaceChildren(...viewComparison(this.#room, pile));
	}
}
customElements.define('critique-comparison', CritiqueComparison);
