/**
 * What Canvas finds in an item of QTI 2.1, by the rules read in its two importers (2026): Classic Quizzes
 * (instructure/canvas-lms, `qti_exporter`: `AssessmentItemConverter`, `ChoiceInteraction`, `AssociateInteraction`) and New Quizzes
 * (instructure/qti, `V2::Models`).
 */
import type { XmlDocument, XmlElement } from 'libxml2-wasm';

const ns = { q: 'http://www.imsglobal.org/xsd/imsqti_v2p1' };

export interface CanvasQuestion {
	/** Of the interactions that both importers know, those there are; a question needs exactly one. */
	interactions: string[];
	points: number | undefined;
	/** By the id of the answer. */
	comments: Map<string, string>;
	/** Told whatever the answer. */
	general: string[];
	/** Ids of the right answers, or pairs. */
	right: string[];
	text: string;
}

export function readAsCanvas(document: XmlDocument): CanvasQuestion {
	const find = (path: string, from?: XmlElement) => (from ?? document.root).find(path, ns) as XmlElement[];
	const attribute = (one: XmlElement | undefined, name: string) => one?.attr(name)?.value;
	const maximum = attribute(find('//q:outcomeDeclaration[@identifier="SCORE"]')[0], 'normalMaximum');
	const default_ = find('//q:outcomeDeclaration[@identifier="MAXSCORE"]//q:value')[0]?.content;
	const modal = new Map(find('//q:modalFeedback').map((one) => [attribute(one, 'identifier') ?? '', one]));
	const comments = new Map<string, string>();
	for (const rule of find('//q:responseProcessing/q:responseCondition/q:responseIf')) {
		const answer = find('.//q:match/q:baseValue | .//q:member/q:baseValue', rule)[0]?.content;
		const told = find('.//q:setOutcomeValue[@identifier="FEEDBACK"]', rule).find(
			(one) => find('.//q:variable[@identifier="FEEDBACK"]', one).length > 0,
		);
		const id = told && find('.//q:baseValue', told)[0]?.content;
		// only the first paragraph is read
		const words = id === undefined ? undefined : modal.get(id);
		const paragraph = words && find('./q:p', words)[0];
		if (answer !== undefined && paragraph && !/general_|_all|wrong|incorrect|correct|_IC$|_C$/i.test(id ?? ''))
			comments.set(answer, paragraph.content);
	}
	const general = [...modal].filter(([id]) => /general_|_all/i.test(id) && !/wrong|correct|solution|_I?C$/i.test(id));
	return {
		interactions: find('//q:itemBody//*').flatMap(({ name }) => (name.endsWith('Interaction') ? [name] : [])),
		points: maximum === undefined && default_ === undefined ? undefined : Number(maximum ?? default_),
		comments,
		general: general.map(([, one]) => one.content),
		right: find('//q:correctResponse/q:value').map((one) => one.content),
		text: find('//q:itemBody/q:div | //q:itemBody/q:p')
			.map((one) => one.content)
			.join(' '),
	};
}
