/** The parts of a question as XHTML, for learning platforms that take it. */
import { passageInEdition } from '#words/packages.ts';
import { escapeText, xml } from '../formats/xml.ts';
import { materialOf, type Paragraph, type QuizItem } from './quiz-item.ts';

/** XHTML. */
type Html = string;

export interface QuizHtmlOptions {
	/** Links open beside the quiz, which they would replace otherwise. */
	beside?: boolean;
	/** Marked words are slanted as well as bold, for platforms that set the whole question bold. */
	slanted?: boolean;
}

/** Marked words stand between signs, too: weight alone is not read out, and is lost where a platform sets the whole question bold. */
export function writeWords({ text, marked }: Paragraph, { slanted = false }: QuizHtmlOptions = {}): Html {
	if (!marked) return escapeText(text);
	const strong = xml('strong', {}, `‹${escapeText(text.slice(marked.from, marked.to))}›`);
	return escapeText(text.slice(0, marked.from)) + (slanted ? xml('em', {}, strong) : strong) + escapeText(text.slice(marked.to));
}

function writeParagraph(paragraph: Paragraph, options?: QuizHtmlOptions): Html {
	return `<p>${writeWords(paragraph, options)}</p>`;
}

/** What is shown with the question, a paragraph each. */
export function writeMaterial(item: QuizItem, options?: QuizHtmlOptions): Html[] {
	return materialOf(item).map((paragraph) => writeParagraph(paragraph, options));
}

/** What stands above the answers: the material, then the prompt. The link is apart. */
export function writeStem(item: QuizItem, options?: QuizHtmlOptions): Html[] {
	return [...writeMaterial(item, options), writeParagraph(item.prompt, options)];
}

/** The link to the passage, without a paragraph round it. */
export function writeLink({ link }: QuizItem, { beside = false }: QuizHtmlOptions = {}): Html {
	return xml('a', { target: beside ? '_blank' : undefined, href: link.address }, escapeText(passageInEdition(link.passage)));
}

/** The question with the link to the passage below it. */
export function writeLinkedStem(item: QuizItem, options?: QuizHtmlOptions): Html[] {
	return [...writeStem(item, options), xml('p', {}, writeLink(item, options))];
}

/** The editors' reason, several as a list, and the link to the passage. */
export function writeReason(item: QuizItem, options?: QuizHtmlOptions): Html[] {
	const { reasons } = item;
	const sentence =
		reasons.length > 1
			? xml('ul', {}, ...reasons.map((reason) => `<li>${escapeText(reason)}</li>`))
			: reasons.map((reason) => `<p>${escapeText(reason)}</p>`).join('');
	return [sentence, xml('p', {}, writeLink(item, options))];
}
