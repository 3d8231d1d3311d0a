/** TeX → MathML, which browsers and reading programs set and read aloud by themselves. KaTeX knows the TeX. */
import katex from 'katex';
import { formulaFaults as faults } from '#words/messages-annotations.ts';

/** Two words side by side, or a sum of money and a word: what stands between two dollars is prose. */
const PROSE = /^(?!.*\\)(?:.*(?<!\p{L})\p{L}{2,}\s+\p{L}{2,}|\d[\d.,]*[ ,;]+(?:.*\s)?\p{L}{2,}(?:\s|$))/su;

/** KaTeX writes what it sets nothing for in this colour, which hardly a formula asks for. */
const REFUSED = 'refused';
const SETS_NOTHING = new RegExp(`mathcolor="${REFUSED}"[\\s\\S]*?<mtext>(\\\\[A-Za-z]+)`);

/** The formula as a `<math>` element, its TeX within; or what is wrong with the TeX, and at which of its characters. */
export function setFormula(tex: string, display: boolean): { mathml: string } | { fault: string; at: number } {
	const percent = /(?<!\\)(?:\\\\)*%/.exec(tex);
	if (percent) return { fault: faults.percent, at: percent.index + percent[0].length - 1 };
	if (!display && PROSE.test(tex)) return { fault: faults.prose, at: 0 };
	try {
		const written = katex.renderToString(tex, {
			output: 'mathml',
			displayMode: display,
			throwOnError: true,
			strict: 'ignore',
			maxExpand: 1000,
			errorColor: REFUSED,
		});
		const refused = SETS_NOTHING.exec(written)?.[1];
		if (refused !== undefined) return { fault: faults.refused(refused), at: Math.max(tex.indexOf(refused), 0) };
		// style attributes are forbidden by the site's policy, and say nothing that is not said otherwise
		return { mathml: written.replace(/^<span[^>]*>|<\/span>$/g, '').replace(/ style="[^"]*"/g, '') };
	} catch (error) {
		if (!(error instanceof katex.ParseError)) throw error;
		return { fault: error.rawMessage.replace(/\s+/g, ' ').replace(/\.$/, ''), at: error.position ?? 0 };
	}
}
