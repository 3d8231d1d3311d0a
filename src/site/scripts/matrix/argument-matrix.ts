/** `<argument-matrix>`: a cell opens its list as a row below; the address follows. Without it the lists stand below the table. */
import { element } from '../shell/elements.ts';

class ArgumentMatrix extends HTMLElement {
	#open: HTMLElement | undefined;
	#row: HTMLTableRowElement | undefined;

	connectedCallback(): void {
		for (const link of this.#links()) link.ariaExpanded = 'false';
		this.addEventListener('click', (event) => {
			const link = (event.target as Element).closest<HTMLAnchorElement>('td > a');
			if (!link || event.ctrlKey || event.metaKey) return;
			event.preventDefault();
			const again = link.ariaExpanded === 'true';
			this.#shut();
			if (!again) this.#show(link);
			history.replaceState(history.state, '', again ? location.pathname + location.search : link.hash);
		});
		this.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape') return;
			const link = this.#links().find(({ ariaExpanded }) => ariaExpanded === 'true');
			this.#shut();
			link?.focus();
		});
		const asked = this.#links().find(({ hash }) => hash === location.hash && hash !== '');
		if (asked) this.#show(asked);
	}

	#links(): HTMLAnchorElement[] {
		return [...this.querySelectorAll<HTMLAnchorElement>('td > a')];
	}

	#show(link: HTMLAnchorElement): void {
		const cell = document.getElementById(link.hash.slice(1));
		const around = link.closest('tr');
		if (!cell || !around) return;
		const row = element('tr', 'open-row', element('td', { colspan: around.cells.length }, cell));
		around.after(row);
		cell.classList.add('on');
		link.ariaExpanded = 'true';
		this.#open = cell;
		this.#row = row;
	}

	#shut(): void {
		if (!this.#open) return;
		this.querySelector('.cells')?.append(this.#open);
		this.#open.classList.remove('on');
		this.#row?.remove();
		for (const link of this.#links()) link.ariaExpanded = 'false';
		this.#open = undefined;
		this.#row = undefined;
	}
}

customElements.define('argument-matrix', ArgumentMatrix);
