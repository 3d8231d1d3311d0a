/** TeX → MathML, which browsers and reading programs set and read aloud by themselves. KaTeX knows the TeX. */
import katex from 'katex';

/** The formula as a `<math>` element, its TeX within; or what is wrong with the TeX, and at which of its characters. */
export function setFormula(tex: string, display: boolean): { mathml: string } | { fault: string; at: number } {
	try {
		const written = katex.renderToString(tex, {
			output: 'mathml',
			displayMode: display,
			throwOnError: true,
			strict: 'ignore',
			maxExpand: 1000,
		});
		// style attributes are forbidden by the site's policy, and say nothing that is not said otherwise
		return { mathml: written.replace(/^<span[^>]*>|<\/span>$/g, '').replace(/ style="[^"]*"/g, '') };
	} catch (error) {
		if (!(error instanceof katex.ParseError)) throw error;
		return { fault: error.rawMessage.replace(/\s+/g, ' ').replace(/\.$/, ''), at: error.position ?? 0 };
	}
}
