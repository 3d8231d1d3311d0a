import { ALTERATIONS } from './tests/collation/alter-copy.ts';
import { loadArticle, loadRestatement } from './tests/collation/corpus.ts';
import { measure } from './tests/collation/measure.ts';

const seeds = Number(process.argv[2] ?? 20);
for (const corpus of [await loadArticle(), await loadRestatement()])
	for (const [name, alteration] of Object.entries(ALTERATIONS)) {
		if (!alteration.noise || /columns|hyphens/.test(name)) continue;
		let [r, p, ar, ap] = [0, 0, 0, 0];
		const wrong: string[] = [];
		for (let seed = 1; seed <= (alteration.noise ? seeds : 1); seed++) {
			const m = await measure(corpus, alteration, seed);
			r += m.passages.right;
			p += m.passages.present;
			ar += m.annotations.right;
			ap += m.annotations.present;
			wrong.push(...m.passages.wrong.map((w) => seed + w), ...m.annotations.wrong.map((w) => seed + w));
		}
		console.log(name, ((100 * r) / p).toFixed(2), ((100 * ar) / ap).toFixed(2), wrong.join(' '));
	}
