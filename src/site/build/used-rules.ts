/**
 * The rules of a style sheet that can hold on some pages: those whose classes and ids the pages have, or their scripts may give to what they make.
 * Every kept rule keeps its bytes and its place, so that what a page looks like is the same.
 */
import { type ChildNode, type Container, parse } from 'postcss';
import readSelectors, { type Selector } from 'postcss-selector-parser';
import type { UsedNames } from './used-names.ts';

/** A sheet that was read once, of which many pages want their part. */
export type StyleRules = readonly Statement[];

/** A declaration, a statement such as `@import`, or a block; what is no rule of elements (`@font-face`, `@page`, `@keyframes`) is kept whole. */
type Statement = string | Block;

interface Block {
	/** All before the brace. */
	head: string;
	body: StyleRules;
	/** The selectors of a rule. */
	selectors?: readonly Needs[];
	/** Whether its name has its place in the order of layers even when nothing is left in it. */
	layer: boolean;
}

/** What a page must have if a selector is to hold on it. */
interface Needs {
	names: readonly string[];
	/** Of each of these lists at least one. */
	choices: readonly (readonly Needs[])[];
}

/** At-rules that hold rules. */
const HOLDS_RULES = /^(?:media|supports|container|layer|scope|starting-style)$/;
/** Pseudo-classes whose selectors an element, or one near it, has to match. What is within `:not()` need not be there. */
const CHOOSES = /^:(?:is|where|has)$/;

export const readSheet = (css: string): StyleRules => readStatements(parse(css));

/** The sheet without the rules that can't hold. Blocks that are empty then go too; a layer keeps its place in the order of layers. */
export function keepUsed(sheet: StyleRules, used: UsedNames): string {
	return sheet.map((statement) => (typeof statement === 'string' ? statement : keepBlock(statement, used))).join('');
}

function keepBlock({ head, body, selectors, layer }: Block, used: UsedNames): string {
	if (selectors && !hasOne(selectors, used)) return '';
	const kept = keepUsed(body, used);
	if (selectors || kept.trim() !== '') return `${head}{${kept}}`;
	return layer ? `${head};` : '';
}

const hasOne = (selectors: readonly Needs[], used: UsedNames): boolean => selectors.some((needs) => hasAll(needs, used));
const hasAll = ({ names, choices }: Needs, used: UsedNames): boolean =>
	names.every((name) => used.has(name)) && choices.every((selectors) => hasOne(selectors, used));

const readStatements = (container: Container): StyleRules => (container.nodes ?? []).map(readStatement);

function readStatement(node: ChildNode): Statement {
	const before = node.raws.before ?? '';
	if (node.type === 'rule') {
		const head = `${before}${node.raws.selector?.raw ?? node.selector}${node.raws.between ?? ''}`;
		return { head, body: readStatements(node), selectors: needsOf(node.selector), layer: false };
	}
	if (node.type === 'atrule' && node.nodes && HOLDS_RULES.test(node.name)) {
		const head = `${before}@${node.name}${node.raws.afterName ?? ''}${node.raws.params?.raw ?? node.params}${node.raws.between ?? ''}`;
		return { head, body: readStatements(node), layer: node.name === 'layer' && node.params !== '' };
	}
	return `${before}${node}${endOf(node)}`;
}

/** What ends a statement. The last declaration of a rule may have nothing. */
function endOf(node: ChildNode): string {
	if (node.type === 'comment' || (node.type === 'atrule' && node.nodes)) return '';
	const { parent } = node;
	return parent?.last === node && !parent.raws.semicolon ? '' : ';';
}

const needsOf = (selectors: string): Needs[] => readSelectors().astSync(selectors).nodes.map(needsOfOne);

function needsOfOne({ nodes }: Selector): Needs {
	return {
		names: nodes.flatMap((node) => (node.type === 'class' || node.type === 'id' ? [node.value] : [])),
		choices: nodes.flatMap((node) => (node.type === 'pseudo' && CHOOSES.test(node.value) ? [node.nodes.map(needsOfOne)] : [])),
	};
}
