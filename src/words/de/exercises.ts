/**
 * What exercises ask and what they tell: for each kind its title, its prompt, its options and what is said to
 * each answer. A, B and C are claims as they are lettered in the material.
 */
import { agree, enumerate } from './grammar.ts';
import { imArtikel } from './work.ts';

export const right = 'Richtig.';
export const statement = 'Aussage';

/** A claim or a line with the editors' reason, as sentences that follow one another. */
export const sentences = (...all: readonly (string | undefined)[]) => all.filter(Boolean).join(' ');
/** Which claims the letters stand for. */
export const ends = (premises: readonly string[], conclusion: string) => `(A: ${enumerate(premises)}; C: ${conclusion}.)`;
/** Of whom a claim is reported, within a clause that begins before: `der Autor berichtet es nach Hess 2004`. */
export const ofWork = (work: string) => ` nach ${work}`;

export const bearsOn = {
	title: 'Welche These betrifft es?',
	prompt: (label: string, several: boolean) =>
		several
			? `Für oder gegen welche dieser Thesen spricht ${label}? Mehr als eine ist richtig: Wählen Sie alle.`
			: `Für oder gegen welche dieser Thesen spricht ${label}?`,
	option: (label: string, words: string) => `${label}: ${words}`,
	wrong: (label: string, proposition: string) => `Nichts im Text führt von ${label} zu ${proposition}.`,
};

export const claimOrAssumption = {
	title: 'Behauptung oder Annahme?',
	prompt: 'Wird das Markierte hier als Behauptung vorgebracht oder als Annahme vorausgesetzt?',
	claim: 'Eine Behauptung: Jemand bringt sie vor',
	assumption: 'Eine Annahme: Jemand setzt sie voraus',
	isClaim: (label: string, voice: string) => `${label} ist eine Behauptung: ${voice}.`,
	isAssumption: (label: string, voice: string) => `${label} ist eine Annahme: ${voice}.`,
	reasonGiven: (reason: string) => `Dafür wird ein Grund genannt. ${reason}`,
	restsOnIt: (line: string) => `Was darauf beruht: ${line}`,
	wrong: { claim: 'Die Herausgeber lesen es als Behauptung.', assumption: 'Die Herausgeber lesen es als Annahme.' },
};

export const conclusion = {
	title: 'Die Konklusion finden',
	prompt: 'Welche dieser Aussagen ist die Konklusion, auf die alle anderen hinführen?',
	reason: (words: string, label: string, steps: readonly string[]) => `${words} (${label}) ist die Konklusion. ${steps.join(' ')}`,
	right: (label: string) => `Richtig: Das ist ${label}.`,
	wrong: (label: string, line: string) => `Das ist ${label}, ein Grund. ${line}`,
};

export const criticalQuestion = {
	title: 'Welche kritische Frage liegt nahe?',
	prompt: (verb: string) => `A ${verb} C. Welche dieser Fragen prüft, ob es sich so verhält?`,
	reason: (line: string, scheme: string, form: string, ends: string) => `${line} Das Schema des Arguments ist „${scheme}“: ${form} ${ends}`,
	right: (scheme: string) => `Richtig. Sie prüft ein Argument nach dem Schema „${scheme}“.`,
	wrong: (scheme: string, form: string) => `Sie prüft ein Argument nach dem Schema „${scheme}“: ${form}`,
};

export const drawn = {
	title: 'Wer zieht diese Linie?',
	prompt: (verb: string) => `Auf der Karte des Arguments gilt: A ${verb} C. Wer zieht diese Linie?`,
	/** What shows who draws it: words of the article, where they stand, or nothing in it. */
	shownByWords: (who: string, words: string) => `Sie ist ${who}; das zeigen ${imArtikel} die Worte „${words}“.`,
	shownByPlace: (who: string) => `Sie ist ${who}; das zeigt die Stellung der beiden zueinander.`,
	notShown: (who: string) => `Sie ist ${who}: Beide Behauptungen stehen ${imArtikel}, und nichts dort verbindet sie.`,
	nothingThere: 'Nichts dort führt von der einen zur anderen.',
	halfRight: 'Halb richtig: Der Text zieht sie, aber jemand anderes folgert.',
	wrong: 'Der Text selbst führt von der einen zur anderen.',
};

export const markClaim = {
	title: 'Die Behauptung im Absatz finden',
	/** By what the words say, or by what they do: `die etwas definieren`. Marked freely, or chosen where several are offered. */
	prompt: {
		saying: (paragraph: string, gist: string) => `Markieren Sie in ¶\u00A0${paragraph} die Wörter, die sagen: ${gist}.`,
		doing: (paragraph: string, job: string) => `Markieren Sie in ¶\u00A0${paragraph} die Wörter, ${job}.`,
	},
	choice: {
		saying: (paragraph: string, gist: string) => `Wählen Sie in ¶\u00A0${paragraph} die Wörter, die sagen: ${gist}.`,
		doing: (paragraph: string, job: string) => `Wählen Sie in ¶\u00A0${paragraph} die Wörter, ${job}.`,
	},
	reason: (label: string, words: string, gist: string, voice: string) =>
		`${label}: ${words} Der Sinn in wenigen Worten: ${gist} Wer es vertritt: ${voice}.`,
};

export const missingPremise = {
	title: 'Die fehlende Prämisse',
	prompt: (conclusion: string) => `Eine Prämisse fehlt. Welche dieser Aussagen vervollständigt die Folgerung auf ${conclusion}?`,
	premise: (label: string) => `Prämisse ${label}`,
	conclusion: (label: string) => `Konklusion ${label}`,
	reason: (words: string, label: string, line: string) => `${words} (${label}) hat gefehlt. ${line}`,
	right: (label: string) => `Richtig: Das ist ${label}.`,
	wrong: (label: string, conclusion: string) =>
		`Das ist ${label} und wird anderswo gesagt; nichts im Text führt von dort zu ${conclusion}.`,
};

export const rebuildMap = {
	title: 'Eine Karte aus ihren Stücken zusammensetzen',
	prompt: (root: string, stranger: boolean) =>
		stranger
			? `Setzen Sie jedes Stück dorthin, wo es unter ${root} hingehört: Wofür oder wogegen spricht es? Ein Stück gehört anderswohin.`
			: `Setzen Sie jedes Stück dorthin, wo es unter ${root} hingehört: Wofür oder wogegen spricht es?`,
	elsewhere: (label: string) => `${label} gehört anderswohin; nichts im Text verbindet es mit den anderen.`,
};

export const relation = {
	title: 'Was für eine Linie ist es?',
	prompt: 'In welchem Verhältnis steht A zu C?',
	halfRight: 'Halb richtig: Die Seite stimmt, aber es ist ein anderer Zug.',
	wrong: 'Die Herausgeber haben im Text nichts dergleichen gefunden.',
	/** `drawn` begins a sentence. */
	reason: (line: string, drawn: string, ends: string) => `${line} ${drawn}. ${ends}`,
};

export const voice = {
	title: 'Wessen Stimme?',
	prompt: { marked: 'Wer vertritt das Markierte?', unsaid: 'Wer vertritt die Aussage, die der Absatz unausgesprochen lässt?' },
	promptOfAssumption: {
		marked: 'Wer setzt das Markierte voraus?',
		unsaid: 'Wer setzt die Aussage voraus, die der Absatz unausgesprochen lässt?',
	},
	halfRight: (why: string) => `Halb richtig: ${why}`,
	wrong: 'Die Herausgeber lesen es anders.',
	reason: (label: string, voice: string) => `Zu ${label} sagen die Herausgeber: ${voice}.`,
};

/** A lesson that offers a set of exercises. */
export const questions = (n: number) =>
	`${n} ${agree(n, { one: 'Frage', other: 'Fragen' })}, ${agree(n, { one: 'mit', other: 'jede mit' })} der Begründung der Herausgeber.`;

/** Words of a text that say nothing of what it is about. */
export const smallWords =
	'aber als am an auch auf aus bei bis da das dass dem den denn der des die dies diese dieser doch durch ein eine einem einen einer eines er es für hat haben im in ist kann kein keine mehr mit nach nicht noch nur ob oder ohne schon sein sich sie sind so über um und unter von vom vor war was wenn wer wie wird zu zum zur';
