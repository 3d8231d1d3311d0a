/** A set of questions as a page of its own: what a package for learning platforms holds, whichever way it reports. */
import * as words from '#words/packages.ts';
import { escapeAttribute, escapeText } from '../../formats/xml.ts';
import { onPaper } from '../../model/colours.ts';
import type { Exercise } from '../exercise.ts';
import { writeLink, writeMaterial, writeWords } from '../quiz-html.ts';
import { type QuizItem, type QuizOptions, toQuizItems } from '../quiz-item.ts';
import { hashSeed } from '../random.ts';
import { buildQuestion, type QuizData } from './quiz-data.ts';

export interface PackageOptions extends QuizOptions {
	/** Language of the edition, `en`. */
	language?: string;
	/** The script that plays the page and reports; it touches clock and network, and is handed in. */
	player: string;
}

const STYLE = `:root { color-scheme: light; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; padding: 1rem; max-width: 44rem; color: ${onPaper.ink}; background: white; }
form { margin: 2rem 0; padding: 1rem; border: 1px solid ${onPaper.line}; border-radius: 4px; }
h2 { margin: 0; font-size: 1.1rem; }
strong { background: ${onPaper.lit}; }
fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; font-weight: 600; }
label { display: block; padding: .35rem 0; }
select { display: block; max-width: 100%; font: inherit; }
button { margin-top: .75rem; padding: .5rem 1rem; min-height: 44px; font: inherit; }
.told .right { color: ${onPaper.assumed}; } .told .wrong { color: ${onPaper.own}; } .told > p:first-child { font-weight: 600; }
#total { position: sticky; bottom: 0; margin: 0; padding: .5rem 0; border-top: 1px solid ${onPaper.line}; background: white; }
`;

function writeQuestion(item: QuizItem, position: number): string {
	const answers =
		item.type === 'match'
			? item.pieces.map(({ text }) => {
					const options = item.places.map((place, index) => `<option value="${index}">${escapeText(place.text)}</option>`);
					return `<label>${escapeText(text)} <select><option value=""></option>${options.join('')}</select></label>`;
				})
			: item.choices.map(
					({ text }, index) =>
						`<label><input type="${item.multiple ? 'checkbox' : 'radio'}" name="q${position}" value="${index}"> ${escapeText(text)}</label>`,
				);
	return `<form id="q${position}" aria-labelledby="q${position}-title"><h2 id="q${position}-title">${position + 1}. ${escapeText(item.title)}</h2>
${writeMaterial(item).join('\n')}
<fieldset><legend>${writeWords(item.prompt)}</legend>
${answers.join('\n')}
</fieldset>
<button type="submit">${words.check}</button>
<div class="told" role="status"></div>
<div class="read" hidden><p>${writeLink(item, { beside: true })}</p></div>
</form>`;
}

/** Data in a page: no `<` that could end its element. */
const json = (id: string, value: unknown) =>
	`<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/** What the set is, as data: the same exercises have the same id. */
export function buildQuizData(exercises: readonly Exercise[], options: PackageOptions): QuizData {
	const items = toQuizItems(exercises, options);
	const hash = hashSeed(items.map(({ id }) => id).join(' ')).toString(36);
	return {
		id: `${options.baseUrl}/teach/exercises/#set-${hash}`,
		title: options.title.replace(/\s+/g, ' ').trim() || words.exercises,
		language: options.language ?? 'en',
		questions: items.map(buildQuestion),
	};
}

/** The files of the page by path. */
export function buildQuizPage(exercises: readonly Exercise[], options: PackageOptions): Map<string, string> {
	const quiz = buildQuizData(exercises, options);
	const page = `<!DOCTYPE html>
<html lang="${escapeAttribute(quiz.language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeText(quiz.title)}</title><link rel="stylesheet" href="quiz.css"></head>
<body>
<main>
<h1>${escapeText(quiz.title)}</h1>
<p id="kept"></p>
${toQuizItems(exercises, options).map(writeQuestion).join('\n')}
<p id="total" role="status"></p>
</main>
${json('quiz-data', quiz)}
${json('quiz-words', words.player)}
<script src="quiz.js"></script>
</body>
</html>
`;
	return new Map([
		['index.html', page],
		['quiz.css', STYLE],
		['quiz.js', options.player],
	]);
}
