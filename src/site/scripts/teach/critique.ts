/** `<critique-desk>`: writes a critique. What is accepted and rejected, own claims and relations; after each change what would follow is told anew. */
import * as words from '#words/scripts-critique.ts';
import { type Critique, createCritique, parseCritique, toCritiqueJson } from '../../../lessons/critique.ts';
import type { ClaimKind } from '../../../model/kinds.ts';
import { type RelationType, relationRow, relationTypes, sideOf } from '../../../model/relations.ts';
import type { Classroom } from '../../teach/lesson-file.ts';
import { byId, element } from '../shell/elements.ts';
import { askTwice, enterClassroom, remember, save } from './classroom.ts';
import {
	addClaim,
	addRelation,
	draftLabel,
	fileNameOf,
	nameCritique,
	removeClaim,
	removeRelation,
	stepsTo,
	takeStance,
} from './critique-draft.ts';
import * as ids from './critique-ids.ts';
import { choiceOf, type Desk, viewClaims, viewNames, viewOwnClaim, viewRelation, viewResult } from './critique-view.ts';

const KEY = 'critique';

class CritiqueDesk extends HTMLElement {
	#room!: Classroom;
	#critique!: Critique;
	readonly #told = byId(ids.told);
	readonly #find = byId<HTMLInputElement>(ids.findClaim);
	readonly #claimForm = byId<HTMLFormElement>(ids.addClaim);
	readonly #relationForm = byId<HTMLFormElement>(ids.addRelation);
	readonly #stepField = byId(ids.stepField);
	readonly #title = byId<HTMLInputElement>(ids.title);
	readonly #author = byId<HTMLInputElement>(ids.author);

	async connectedCallback(): Promise<void> {
		const room = await enterClassroom(this);
		if (!room) return;
		this.#room = room;
		this.#critique = parseCritique(remember(KEY) ?? '').critique ?? this.#empty();
		this.#find.addEventListener('input', () => this.#showClaims());
		this.#claimForm.addEventListener('submit', (event) => this.#addClaim(event));
		this.#relationForm.addEventListener('input', (event) => {
			if ((event.target as HTMLElement).matches('[name=to], [name=type]')) this.#offerSteps();
		});
		this.#relationForm.addEventListener('submit', (event) => this.#addRelation(event));
		for (const field of [this.#title, this.#author]) {
			field.addEventListener('input', () => this.#keep(nameCritique(this.#critique, this.#title.value, this.#author.value)));
		}
		for (const made of this.querySelectorAll<HTMLButtonElement>('button[data-save]')) {
			made.addEventListener('click', () => this.#save(made.dataset['save']));
		}
		byId(ids.open).addEventListener('change', ({ target }) => this.#open(target as HTMLInputElement));
		askTwice(byId<HTMLButtonElement>(ids.startOver), { first: words.startOver, second: words.eraseAll }, () => this.#startOver());
		this.#showNames();
		this.#show();
	}

	#empty(): Critique {
		return createCritique(this.#room.file.version);
	}
	#label(id: string): string {
		return draftLabel(this.#room, this.#critique, id);
	}

	#keep(critique: Critique): void {
		this.#critique = critique;
		remember(KEY, toCritiqueJson(critique));
	}
	#change(critique: Critique): void {
		this.#keep(critique);
		this.#show();
	}

	#desk(): Desk {
		return {
			ground: this.#room,
			critique: this.#critique,
			acts: {
				choose: (id, stance) => this.#change(takeStance(this.#critique, id, stance)),
				aim: (type, id) => this.#aim(type, id),
				removeClaim: (id) => this.#change(removeClaim(this.#critique, id)),
				removeRelation: (id) => this.#change(removeRelation(this.#critique, id)),
			},
		};
	}
	/** Focus stays where it was, by the name and value of what had it. */
	#show(): void {
		const had = document.activeElement as HTMLInputElement | null;
		const choice = had?.matches(`input[name^=${choiceOf('')}]`) ? `input[name="${had.name}"][value="${had.value}"]` : undefined;
		const desk = this.#desk();
		this.#showClaims();
		byId(ids.ownClaims).replaceChildren(...this.#critique.claims.map((claim) => viewOwnClaim(desk, claim)));
		byId(ids.relations).replaceChildren(...this.#critique.relations.map((relation) => viewRelation(desk, relation)));
		byId(ids.allClaims).replaceChildren(...viewNames(desk));
		byId(ids.result).replaceChildren(...viewResult(desk));
		if (choice) this.querySelector<HTMLElement>(choice)?.focus();
	}
	#showClaims(): void {
		const { lines, told } = viewClaims(this.#desk(), this.#find.value);
		byId(ids.claims).replaceChildren(...lines);
		byId(ids.found).textContent = told;
	}
	#showNames(): void {
		this.#title.value = this.#critique.title ?? '';
		this.#author.value = this.#critique.author ?? '';
	}

	#addClaim(event: SubmitEvent): void {
		event.preventDefault();
		const data = new FormData(this.#claimForm);
		const text = String(data.get('text')).trim();
		if (text === '') return;
		this.#change(addClaim(this.#critique, text, String(data.get('kind')) as ClaimKind));
		this.#claimForm.reset();
		(this.#claimForm.elements.namedItem('text') as HTMLElement).focus();
	}

	#field(name: string): HTMLInputElement {
		return this.#relationForm.elements.namedItem(name) as HTMLInputElement;
	}
	/** What the form of relations says. */
	#draft() {
		const data = new FormData(this.#relationForm);
		return {
			type: relationTypes.find((type) => type === data.get('type')) ?? relationTypes[0],
			from: String(data.get('from')),
			to: String(data.get('to')),
			step: this.#stepField.hidden ? '' : String(data.get('step') ?? ''),
			why: String(data.get('why')),
		};
	}
	#aim(type: RelationType, id: string): void {
		this.#field('to').value = this.#label(id);
		(this.#relationForm.querySelector(`input[value=${type}]`) as HTMLInputElement).checked = true;
		const from = this.#field('from');
		from.value ||= this.#critique.claims.at(-1)?.id ?? '';
		this.#offerSteps();
		this.#relationForm.scrollIntoView({ block: 'nearest' });
		from.focus();
	}
	/** An objection may be aimed at a line to the claim instead of the claim. */
	#offerSteps(): void {
		const { to, type } = this.#draft();
		const steps = stepsTo(this.#room, this.#critique, to, type);
		this.#stepField.hidden = steps.length === 0;
		const select = this.#field('step');
		const chosen = select.value;
		const name = ({ from }: { from: readonly string[] }) => from.map((id) => this.#label(id));
		select.replaceChildren(
			element('option', { value: '' }, words.claimItself),
			...steps.map((step) => element('option', { value: step.id }, words.lineFrom(relationRow(step).aim.join, name(step)))),
		);
		select.value = steps.some(({ id }) => id === chosen) ? chosen : '';
	}
	#addRelation(event: SubmitEvent): void {
		event.preventDefault();
		const status = byId(ids.relationTold);
		const added = addRelation(this.#room, this.#critique, this.#draft());
		if ('problem' in added) {
			status.textContent = added.problem;
			return;
		}
		const { critique, relation } = added;
		this.#change(critique);
		this.#relationForm.reset();
		this.#offerSteps();
		status.textContent = words.added(
			relation.from.map((id) => this.#label(id)),
			sideOf(relation),
			this.#label(relation.to),
		);
	}

	async #save(how: string | undefined): Promise<void> {
		if (how === 'print') return print();
		const { file } = this.#room;
		const name = `${fileNameOf(this.#critique)}.${how}`;
		if (how === 'json') save(name, 'application/json', toCritiqueJson(this.#critique));
		else {
			const { toCritiqueArgdown } = await import('../../../lessons/critique-to-argdown.ts');
			save(name, 'text/plain', toCritiqueArgdown(file, this.#critique, file.baseUrl));
		}
		this.#told.textContent = words.savedAs(name);
	}
	async #open(input: HTMLInputElement): Promise<void> {
		const { critique, problems } = parseCritique((await input.files?.[0]?.text()) ?? '');
		input.value = '';
		if (!critique) {
			this.#told.textContent = problems.slice(0, 3).join(' ');
			return;
		}
		this.#change(critique);
		this.#showNames();
		const { version } = this.#room.file;
		this.#told.textContent = critique.edition === version ? words.opened : words.openedOther(critique.edition, version);
	}
	#startOver(): void {
		this.#change(this.#empty());
		remember(KEY, null);
		this.#showNames();
		this.#told.textContent = words.erased;
	}
}
customElements.define('critique-desk', CritiqueDesk);
