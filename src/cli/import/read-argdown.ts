/**
 * Argdown → a paragraph and a claim for each statement, and the editors' lines for its relations and inferences. Where Argdown leaves open
 * what a line would point at, none is drawn, and that is told.
 */
import { argdown } from '@argdown/core';
import { imported as words } from '#words/messages-import.ts';
import { Refusal } from '../run.ts';
import { type Document, type ImportedBlock, type ImportedLine, type ImportedPiece, type Tell, text } from './document.ts';

/** What of Argdown's model is used; its own types leave most of it open. */
interface Statement {
	title?: string;
	text?: string;
	role?: string;
	startLine?: number;
	tags?: string[];
	data?: object;
	ranges?: { type: string; start: number; stop: number; url?: string }[];
	inference?: { inferenceRules?: string[]; data?: object };
}
interface Argument extends Statement {
	members?: Statement[];
	pcs: Statement[];
}
interface Model {
	parserErrors?: { message: string; token?: { startLine?: number } }[];
	lexerErrors?: { message: string; line?: number }[];
	statements: Record<string, { title: string; members: Statement[] }>;
	arguments: Record<string, Argument>;
	relations: {
		relationType: string;
		from?: { type: string; title?: string };
		to?: { type: string; title?: string };
		occurrences?: Statement[];
	}[];
	sections?: { level: number; title?: string; startLine?: number; children?: unknown[] }[];
	frontMatter?: Record<string, unknown>;
}

export function readArgdown(source: string, name: string, tell: Tell): Document {
	const model = argdown.run({
		input: source.replace(/\r\n?/g, '\n'),
		process: ['parse-input', 'build-model'],
		throwExceptions: false,
		logLevel: 'silent',
	}) as unknown as Model;
	const [fault] = model.parserErrors ?? [];
	if (fault) throw new Refusal(words.brokenArgdown(name, fault.token?.startLine, fault.message));
	if (!model.statements || Object.keys(model.statements).length + Object.keys(model.arguments ?? {}).length === 0)
		throw new Refusal(words.noStatements(name));
	const { title, author, lang, ...others } = model.frontMatter ?? {};
	for (const [field, value] of Object.entries(others)) tell(words.frontMatterLost(`${field}: ${JSON.stringify(value)}`), 1);
	tellComments(source, tell);
	return {
		blocks: new ArgdownReader(model, tell).blocks(),
		...(title === undefined ? {} : { title: String(title) }),
		...(author === undefined ? {} : { author: [author].flat().map(String).join('; ') }),
		...(typeof lang === 'string' ? { language: lang } : {}),
	};
}

function tellComments(source: string, tell: Tell): void {
	for (const found of source.matchAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm))
		tell(words.commentLost, source.slice(0, found.index + (/^\s*/.exec(found[0])?.[0].length ?? 0)).split('\n').length);
}

/** What each of Argdown's relations is here; `toLine`: of an argument that is laid out it strikes the step, `mutual`: it holds both ways. */
const RELATIONS: Readonly<Record<string, { kind: ImportedLine['kind']; toLine?: true; mutual?: true }>> = {
	support: { kind: 'support' },
	entails: { kind: 'support' },
	attack: { kind: 'attack', toLine: true },
	contrary: { kind: 'attack', toLine: true, mutual: true },
	undercut: { kind: 'attack', toLine: true },
	contradictory: { kind: 'attack', toLine: true, mutual: true },
};

const statementName = (title: string): string => `[${title}]`;
const argumentName = (title: string): string => `<${title}>`;

class ArgdownReader {
	readonly #model: Model;
	readonly #tell: Tell;
	readonly #drawn = new Set<string>();
	#count = 0;

	constructor(model: Model, tell: Tell) {
		this.#model = model;
		this.#tell = tell;
	}

	blocks(): ImportedBlock[] {
		const placed: { line: number; block: ImportedBlock; name?: string }[] = [];
		const headings = (sections: Model['sections']): void => {
			for (const { level, title = '', startLine = 1, children } of sections ?? []) {
				placed.push({ line: startLine, block: { type: 'heading', level, children: [text(title)], line: startLine } });
				headings(children as Model['sections']);
			}
		};
		headings(this.#model.sections);
		for (const { title, members } of Object.values(this.#model.statements)) {
			const said = members.filter((member) => member.text?.trim());
			placed.push(this.#claim(statementName(title), title, said[0] ?? members[0], members));
			for (const other of said.slice(1)) if (other.text?.trim() !== said[0]?.text?.trim()) placed.push(this.#wording(other));
		}
		for (const [title, argument] of Object.entries(this.#model.arguments)) {
			const said = (argument.members ?? []).filter((member) => member.text?.trim());
			if (argument.pcs.length === 0) {
				placed.push(this.#claim(argumentName(title), title, said[0] ?? argument.members?.[0] ?? argument, argument.members ?? []));
				for (const other of said.slice(1)) placed.push(this.#wording(other));
			}
			for (const member of argument.pcs) this.#tellData(member);
		}
		placed.sort((a, b) => a.line - b.line);
		const lines = [...this.#inferences(), ...this.#relations()];
		const last = new Map<string, number>();
		for (const [index, { name }] of placed.entries()) if (name !== undefined) last.set(name, index);
		const behind = Map.groupBy(lines, (line) => Math.max(...line.from.map((name) => last.get(name) ?? 0)));
		return placed.flatMap(({ block }, index) => [
			block,
			...(behind.get(index) ?? []).map((line) => ({ ...line, line: block.line }) as ImportedBlock),
		]);
	}

	#claim(name: string, title: string, said: Statement | undefined, members: readonly Statement[]) {
		const line = said?.startLine ?? members[0]?.startLine ?? 1;
		const children = said?.text?.trim() ? this.#pieces(said, line) : [text(title)];
		for (const member of members) this.#tellData(member);
		const gist = /^Untitled \d+$/.test(title) || !said?.text?.trim() ? undefined : title;
		const claim: ImportedPiece = { type: 'claim', name, ...(gist === undefined ? {} : { gist }), children };
		return { line, name, block: { type: 'paragraph', children: [claim], line } as ImportedBlock };
	}

	/** The same statement in other words, further on. */
	#wording(said: Statement) {
		const line = said.startLine ?? 1;
		this.#tell(words.otherWording, line);
		return { line, block: { type: 'paragraph', children: this.#pieces(said, line), line } as ImportedBlock };
	}

	#tellData({ tags, data, inference, startLine }: Statement): void {
		for (const tag of tags ?? []) this.#tell(words.tagLost(tag), startLine);
		for (const part of [data, inference?.data])
			if (part && Object.keys(part).length > 0) this.#tell(words.dataLost(JSON.stringify(part)), startLine);
	}

	/** Words with their emphasis; the tags are told elsewhere. */
	#pieces({ text: said = '', ranges = [] }: Statement, line: number): ImportedPiece[] {
		const pieces: ImportedPiece[] = [];
		let offset = 0;
		for (const { type, start, stop, url } of [...ranges].sort((a, b) => a.start - b.start)) {
			if (start < offset) continue;
			pieces.push(text(said.slice(offset, start)));
			const inner = [text(said.slice(start, stop + 1))];
			offset = stop + 1;
			if (type === 'italic') pieces.push({ type: 'emphasis', children: inner });
			else if (type === 'bold') pieces.push({ type: 'strong', children: inner });
			else if (type === 'tag') continue;
			else {
				if (url !== undefined) this.#tell(words.linkLost(url), line);
				pieces.push(...inner);
			}
		}
		return [...pieces, text(said.slice(offset))];
	}

	/** Of each argument that is laid out, the step to each of its conclusions. */
	#inferences(): ImportedLine[] {
		return Object.entries(this.#model.arguments).flatMap(([title, { pcs, members }]) => {
			const lines: ImportedLine[] = [];
			let from: string[] = [];
			const described = members?.find((member) => member.text?.trim())?.text?.trim();
			for (const { role, title: name = '', inference } of pcs) {
				const here = statementName(name);
				if (role === 'premise') from.push(here);
				else {
					const rules = inference?.inferenceRules?.join(', ');
					const said = [/^Untitled \d+$/.test(title) ? '' : title, described ?? '', rules ?? ''].filter(Boolean);
					if (from.length > 0 && !from.includes(here))
						lines.push(...this.#draw('support', from, here, said.length > 0 ? words.whyOf(said) : words.noWhy, argumentName(title)));
					from = [here];
				}
			}
			return lines;
		});
	}

	#relations(): ImportedLine[] {
		return this.#model.relations.flatMap(({ relationType, from, to, occurrences }) => {
			const line = occurrences?.[0]?.startLine;
			const [source, target] = [this.#source(from), this.#source(to)];
			const described = `${from?.title ?? ''} → ${to?.title ?? ''} (${relationType})`;
			if (source === undefined || target === undefined || source === target) {
				this.#tell(words.relationLost(described), line);
				return [];
			}
			const laidOut = to?.type === 'argument' && (this.#model.arguments[to.title ?? '']?.pcs.length ?? 0) > 0;
			const row = RELATIONS[relationType];
			// what supports an argument that is laid out supports one of its premises, and Argdown does not say which
			if (!row || (laidOut && !row.toLine)) {
				this.#tell(words.relationLost(described), line);
				return [];
			}
			this.#tell(words.noWhyYet, line);
			const there = this.#draw(row.kind, [source], laidOut ? argumentName(to?.title ?? '') : target, words.noWhy);
			return row.mutual ? [...there, ...this.#draw(row.kind, [target], source, words.noWhy)] : there;
		});
	}

	/** What speaks where a statement or an argument does: of an argument that is laid out, its conclusion. */
	#source(end: { type: string; title?: string } | undefined): string | undefined {
		if (end?.title === undefined) return undefined;
		if (end.type !== 'argument') return statementName(end.title);
		const conclusion = this.#model.arguments[end.title]?.pcs.at(-1)?.title;
		return conclusion === undefined ? argumentName(end.title) : statementName(conclusion);
	}

	/** One line, unless it is drawn already. */
	#draw(kind: ImportedLine['kind'], from: string[], to: string, why: string, name = `line ${this.#count}`): ImportedLine[] {
		this.#count += 1;
		const key = `${kind} ${from.toSorted().join(' ')} ${to}`;
		if (this.#drawn.has(key)) return [];
		this.#drawn.add(key);
		return [{ type: 'relation', kind, name, from, to, why }];
	}
}
