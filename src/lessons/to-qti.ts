/**
 * Exercises as a package of QTI 2.1 (IMS Question and Test Interoperability, final 2012; IMS Content Packaging 1.1): a manifest, a test that
 * holds all items, an item a file. Choices and matching only, as Canvas, which is among the most used readers, knows no words to be marked;
 * feedback for each answer, then the reason, both in the shape that Canvas' importer looks for and any other player follows.
 */
import { escapeText, XML_DECLARATION, xml } from '../formats/xml.ts';
import type { Exercise } from './exercise.ts';
import { zipFiles } from './package/zip-files.ts';
import { writeLinkedStem, writeReason } from './quiz-html.ts';
import { type ChoiceItem, type MatchItem, type QuizItem, type QuizOptions, toQuizItems } from './quiz-item.ts';

const QTI = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const PACKAGE = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** The feedback that is told whatever the answer; Canvas takes as such what is named `general_…`. */
const REASON = 'general_reason';

/** Weights, the sixth place away from nought, so that parts never add up to less than the whole; what is above 1 is cut by the mapping's bound. */
const number = (value: number) => (Math.sign(value) * Math.ceil(Math.abs(value) * 1e6 - 1e-3)) / 1e6;

interface Written {
	response: string;
	body: string;
	/** Rules that choose the feedback, and the feedback. */
	rules: string[];
	feedback: string[];
}

function writeChoice({ choices, multiple }: ChoiceItem): Written {
	const right = choices.filter(({ fraction }) => fraction > 0 && (multiple || fraction === 1));
	const correct = xml('correctResponse', {}, ...(multiple ? right : right.slice(0, 1)).map(({ id }) => xml('value', {}, id)));
	const entries = choices.map(({ id, fraction }) => xml('mapEntry', { mapKey: id, mappedValue: number(fraction) }));
	const response = xml(
		'responseDeclaration',
		{ identifier: 'RESPONSE', cardinality: multiple ? 'multiple' : 'single', baseType: 'identifier' },
		correct,
		xml('mapping', { lowerBound: 0, upperBound: 1, defaultValue: 0 }, ...entries),
	);
	const body = xml(
		'choiceInteraction',
		{ responseIdentifier: 'RESPONSE', shuffle: 'false', maxChoices: multiple ? 0 : 1 },
		...choices.map(({ id, text }) => xml('simpleChoice', { identifier: id }, escapeText(text))),
	);
	const given = xml('variable', { identifier: 'RESPONSE' });
	const rules = choices.map(({ id }) => {
		const value = xml('baseValue', { baseType: 'identifier' }, id);
		const chosen = multiple ? xml('member', {}, value, given) : xml('match', {}, given, value);
		const feedback = xml(
			'setOutcomeValue',
			{ identifier: 'FEEDBACK' },
			xml('multiple', {}, xml('variable', { identifier: 'FEEDBACK' }), value),
		);
		return xml('responseCondition', {}, xml('responseIf', {}, chosen, feedback));
	});
	const feedback = choices.map((choice) => modal(choice.id, xml('p', {}, escapeText(choice.feedback))));
	return { response, body, rules, feedback };
}

const modal = (identifier: string, ...content: string[]) =>
	xml('modalFeedback', { outcomeIdentifier: 'FEEDBACK', showHide: 'show', identifier }, ...content);

function writeMatch({ pieces, places }: MatchItem): Written {
	const pairs = pieces.map(({ place }, index) => `s${index + 1} ${place}`);
	const response = xml(
		'responseDeclaration',
		{ identifier: 'RESPONSE', cardinality: 'multiple', baseType: 'directedPair' },
		xml('correctResponse', {}, ...pairs.map((pair) => xml('value', {}, pair))),
		xml(
			'mapping',
			{ lowerBound: 0, upperBound: 1, defaultValue: 0 },
			...pairs.map((pair) => xml('mapEntry', { mapKey: pair, mappedValue: number(1 / pairs.length) })),
		),
	);
	const choice = (identifier: string, matchMax: number, text: string) =>
		xml('simpleAssociableChoice', { identifier, matchMax }, escapeText(text));
	const body = xml(
		'matchInteraction',
		{ responseIdentifier: 'RESPONSE', shuffle: 'false', maxAssociations: pieces.length },
		xml('simpleMatchSet', {}, ...pieces.map(({ text }, index) => choice(`s${index + 1}`, 1, text))),
		xml('simpleMatchSet', {}, ...places.map(({ id, text }) => choice(id, pieces.length, text))),
	);
	return { response, body, rules: [], feedback: [] };
}

function writeItem(item: QuizItem): string {
	const { response, body, rules, feedback } = item.type === 'match' ? writeMatch(item) : writeChoice(item);
	const defaultScore = xml('defaultValue', {}, xml('value', {}, '1'));
	const base = (value: string) => xml('baseValue', { baseType: 'identifier' }, value);
	return (
		XML_DECLARATION +
		xml(
			'assessmentItem',
			{
				xmlns: QTI,
				'xmlns:xsi': XSI,
				'xsi:schemaLocation': `${QTI} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`,
				identifier: item.id,
				title: item.title,
				adaptive: 'false',
				timeDependent: 'false',
			},
			response,
			xml('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float', normalMaximum: 1, normalMinimum: 0 }),
			xml('outcomeDeclaration', { identifier: 'MAXSCORE', cardinality: 'single', baseType: 'float' }, defaultScore),
			xml('outcomeDeclaration', { identifier: 'FEEDBACK', cardinality: 'multiple', baseType: 'identifier' }),
			xml('itemBody', {}, ...writeLinkedStem(item), body),
			xml(
				'responseProcessing',
				{},
				xml('setOutcomeValue', { identifier: 'SCORE' }, xml('mapResponse', { identifier: 'RESPONSE' })),
				xml('setOutcomeValue', { identifier: 'FEEDBACK' }, xml('multiple', {}, base(REASON))),
				...rules,
			),
			...feedback,
			modal(REASON, ...writeReason(item)),
		)
	);
}

function writeTest(items: readonly QuizItem[], title: string): string {
	const refs = items.map(({ id }) => xml('assessmentItemRef', { identifier: id, href: `items/${id}.xml` }));
	const section = xml('assessmentSection', { identifier: 'section', title, visible: 'true' }, ...refs);
	const part = xml('testPart', { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' }, section);
	return XML_DECLARATION + xml('assessmentTest', { xmlns: QTI, identifier: 'test', title }, part);
}

function writeManifest(items: readonly QuizItem[]): string {
	const file = (href: string) => xml('file', { href });
	const resources = items.map(({ id }) =>
		xml('resource', { identifier: `r-${id}`, type: 'imsqti_item_xmlv2p1', href: `items/${id}.xml` }, file(`items/${id}.xml`)),
	);
	const test = xml(
		'resource',
		{ identifier: 'r-test', type: 'imsqti_test_xmlv2p1', href: 'test.xml' },
		file('test.xml'),
		...items.map(({ id }) => xml('dependency', { identifierref: `r-${id}` })),
	);
	return (
		XML_DECLARATION +
		xml(
			'manifest',
			{ xmlns: PACKAGE, identifier: 'manifest' },
			xml('metadata', {}, xml('schema', {}, 'QTIv2.1 Package'), xml('schemaversion', {}, '1.0.0')),
			xml('organizations', {}),
			xml('resources', {}, test, ...resources),
		)
	);
}

/** The files of the package by path. */
export function buildQtiFiles(exercises: readonly Exercise[], options: QuizOptions): Map<string, string> {
	const items = toQuizItems(exercises, options);
	return new Map([
		['imsmanifest.xml', writeManifest(items)],
		['test.xml', writeTest(items, options.title)],
		...items.map((item) => [`items/${item.id}.xml`, writeItem(item)] as const),
	]);
}

/** The package as a zip file; the same exercises give the same bytes. */
export function toQtiPackage(exercises: readonly Exercise[], options: QuizOptions): Uint8Array {
	return zipFiles(buildQtiFiles(exercises, options));
}
