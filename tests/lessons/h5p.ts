/**
 * What H5P asks of a package that carries content alone, as facts read in its own sources (h5p-php-library, `H5PValidator` and
 * `H5PContentValidator`; semantics.json of the content types, 2026): which fields there are, of which type, and which HTML each may hold.
 * What H5P’s validator would drop without a word, an unknown field or tag, is a fault here.
 */
import { XmlDocument, type XmlElement } from 'libxml2-wasm';

type Field =
	| { type: 'text'; tags?: readonly string[] }
	| { type: 'boolean' }
	| { type: 'number'; min: number; max: number }
	| { type: 'select'; options: readonly string[] }
	| { type: 'list'; min: number; of: Field }
	| { type: 'group'; fields: Record<string, Field>; required?: readonly string[] }
	| { type: 'library'; options: readonly string[] };

const boolean: Field = { type: 'boolean' };
const text: Field = { type: 'text' };
/** Blocks and spans are taken wherever any tag is. */
const html = (...tags: string[]): Field => ({ type: 'text', tags: ['div', 'span', 'p', 'br', ...tags] });
const group = (fields: Record<string, Field>, ...required: string[]): Field => ({ type: 'group', fields, required });
const percent: Field = { type: 'number', min: 0, max: 100 };
/** A group of one field is written as that field. */
const overallFeedback: Field = { type: 'list', min: 1, of: group({ from: percent, to: percent, feedback: text }, 'from', 'to') };
const description = html('strong', 'em', 'u', 'a', 'ul', 'ol', 'h2', 'h3', 'hr', 'pre', 'code');
const answerText = html('strong', 'em', 'sub', 'sup', 'code');
const feedback = html('strong', 'em', 'sub', 'sup', 'a', 'code');

const types: Record<string, Field> = {
	'H5P.MultiChoice 1.16': group(
		{
			question: html('strong', 'em', 'sub', 'sup', 'h2', 'h3', 'pre', 'code'),
			answers: {
				type: 'list',
				min: 1,
				of: group(
					{
						text: answerText,
						correct: boolean,
						tipsAndFeedback: group({ tip: html('strong', 'em', 'a', 'code'), chosenFeedback: feedback, notChosenFeedback: feedback }),
					},
					'text',
					'correct',
				),
			},
			overallFeedback,
			behaviour: group(
				{
					enableRetry: boolean,
					enableSolutionsButton: boolean,
					enableCheckButton: boolean,
					type: { type: 'select', options: ['auto', 'multi', 'single'] },
					singlePoint: boolean,
					randomAnswers: boolean,
					showSolutionsRequiresInput: boolean,
					confirmCheckDialog: boolean,
					confirmRetryDialog: boolean,
					autoCheck: boolean,
					passPercentage: percent,
					showScorePoints: boolean,
				},
				'type',
				'singlePoint',
				'randomAnswers',
			),
		},
		'question',
		'answers',
	),
	'H5P.DragText 1.10': group(
		{
			taskDescription: description,
			textField: text,
			distractors: text,
			overallFeedback,
			behaviour: group({ enableRetry: boolean, enableSolutionsButton: boolean, enableCheckButton: boolean, instantFeedback: boolean }),
		},
		'taskDescription',
		'textField',
	),
};

const questionSet = group(
	{
		introPage: group({ showIntroPage: boolean, title: text, introduction: text, startButtonText: text }, 'showIntroPage'),
		progressType: { type: 'select', options: ['textual', 'dots'] },
		passPercentage: percent,
		questions: { type: 'list', min: 1, of: { type: 'library', options: Object.keys(types) } },
		disableBackwardsNavigation: boolean,
		randomQuestions: boolean,
		endGame: group({ showResultPage: boolean, showSolutionButton: boolean, showRetryButton: boolean }),
	},
	'progressType',
	'questions',
);

/** What is wrong with a value, with the path to it. */
function faultsOf(value: unknown, field: Field, path: string): string[] {
	const wrong = [`${path}: ${JSON.stringify(value)?.slice(0, 80)} is no ${field.type}`];
	switch (field.type) {
		case 'boolean':
			return typeof value === 'boolean' ? [] : wrong;
		case 'number':
			return typeof value === 'number' && value >= field.min && value <= field.max ? [] : wrong;
		case 'select':
			return field.options.includes(value as string) ? [] : wrong;
		case 'text':
			return typeof value === 'string' ? faultsOfHtml(value, field.tags ?? [], path) : wrong;
		case 'list':
			if (!Array.isArray(value) || value.length < field.min) return wrong;
			return value.flatMap((one, index) => faultsOf(one, field.of, `${path}.${index}`));
		case 'library': {
			const { library, params, subContentId, metadata } = value as Record<string, unknown>;
			if (!field.options.includes(library as string)) return [`${path}: no ${library}`];
			return [
				...faultsOf(params, types[library as string] as Field, `${path}.params`),
				...(/^[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}$/.test(String(subContentId)) ? [] : [`${path}: no UUID ${subContentId}`]),
				...((metadata as { title?: string })?.title ? [] : [`${path}: no title`]),
			];
		}
		case 'group': {
			if (typeof value !== 'object' || value === null) return wrong;
			const missing = (field.required ?? []).filter((name) => !(name in value)).map((name) => `${path}.${name} is missing`);
			return [
				...missing,
				...Object.entries(value).flatMap(([name, one]) => {
					const known = field.fields[name];
					return known ? faultsOf(one, known, `${path}.${name}`) : [`${path}.${name} is unknown`];
				}),
			];
		}
	}
}

function faultsOfHtml(code: string, tags: readonly string[], path: string): string[] {
	using document = XmlDocument.fromString(`<div>${code}</div>`);
	const names = (document.find('/div//*') as XmlElement[]).map(({ name }) => name);
	return [...new Set(names)].filter((name) => !tags.includes(name)).map((name) => `${path}: <${name}> is dropped`);
}

/** What is wrong with content/content.json. */
export function faultsOfContent(content: unknown): string[] {
	return faultsOf(content, questionSet, 'content');
}

/** What is wrong with h5p.json: required fields, their patterns, and whether what is used is among what is needed. */
export function faultsOfMetadata(metadata: Record<string, unknown>, used: readonly string[]): string[] {
	const patterns: Record<string, RegExp> = {
		title: /^.{1,255}$/,
		language: /^[-a-zA-Z]{1,10}$/,
		mainLibrary: /^[$a-z_][0-9a-z_.$]{1,254}$/i,
		license: /^(CC BY|CC BY-SA|CC BY-ND|CC BY-NC|CC BY-NC-SA|CC BY-NC-ND|CC0 1\.0|GNU GPL|PD|ODC PDDL|CC PDM|U|C)$/,
	};
	const optional: Record<string, RegExp> = { licenseVersion: /^(1\.0|2\.0|2\.5|3\.0|4\.0)$/, source: /^https?:\/\/.+$/ };
	const faults = Object.entries(patterns)
		.filter(([name, pattern]) => !pattern.test(String(metadata[name])))
		.map(([name]) => name);
	for (const [name, pattern] of Object.entries(optional)) if (name in metadata && !pattern.test(String(metadata[name]))) faults.push(name);
	const types = metadata['embedTypes'];
	if (!Array.isArray(types) || types.length === 0 || !types.every((one) => one === 'iframe' || one === 'div')) faults.push('embedTypes');
	const needed = metadata['preloadedDependencies'] as { machineName: string; majorVersion: number; minorVersion: number }[];
	const names = needed.map(({ machineName, majorVersion, minorVersion }) => `${machineName} ${majorVersion}.${minorVersion}`);
	if (!needed.some(({ machineName }) => machineName === metadata['mainLibrary'])) faults.push('mainLibrary is not needed');
	for (const one of used) if (!names.includes(one)) faults.push(`${one} is not needed`);
	return faults;
}

/** The gaps of a Drag the Words text as H5P splits it: what stands before each, and what belongs in it. */
export function readGaps(textField: string): { before: string; answer: string }[] {
	const parts = textField.split(/(\*.*?\*)/).filter((part) => part.length > 0);
	const gaps: { before: string; answer: string }[] = [];
	for (const [index, part] of parts.entries())
		if (part.length > 1 && part.startsWith('*') && part.endsWith('*'))
			gaps.push({ before: parts[index - 1] ?? '', answer: part.slice(1, -1) });
	return gaps;
}
