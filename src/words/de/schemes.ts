/**
 * Schemes of argument: what each is called, the form of its step, and the questions that test it, first what is asked of this scheme alone.
 * The schemes are those of Walton, Reed and Macagno (2008) where they have one; the questions are worded here.
 */
type Questions = readonly [string, string, ...string[]];

export const schemes = {
	'correlation-to-cause': {
		name: 'Von der Korrelation auf die Ursache',
		form: 'Zweierlei tritt gemeinsam auf, also bewirkt das eine das andere.',
		questions: [
			'Tritt beides wirklich gemeinsam auf, und öfter, als der Zufall erwarten lässt?',
			'Könnte es umgekehrt sein, sodass die Wirkung für die Ursache gehalten wird?',
			'Könnte ein Drittes beides bewirken?',
			'Gibt es einen Weg, auf dem das eine das andere bewirken könnte?',
		],
	},
	example: {
		name: 'Vom Beispiel',
		form: 'In diesem Fall ist es so, also ist es in Fällen dieser Art so.',
		questions: [
			'Ist es in dem genannten Fall wirklich so?',
			'Gehört der Fall zu der Art, von der etwas behauptet wird?',
			'Ist er typisch für sie oder eigens herausgesucht?',
			'Gibt es Fälle, in denen es nicht so ist?',
		],
	},
	'hasty-generalisation': {
		name: 'Von wenigen Fällen auf alle',
		form: 'In den wenigen betrachteten Fällen ist es so, also ist es allgemein so.',
		questions: [
			'Wie viele Fälle wurden betrachtet, und wie wurden sie ausgewählt?',
			'Unterscheiden sie sich von den übrigen in etwas, worauf es hier ankommt?',
			'Wird mehr behauptet, als die Fälle hergeben: „alle“ statt „einige“?',
		],
	},
	ignorance: {
		name: 'Aus fehlendem Nachweis',
		form: 'Niemand hat gezeigt, dass es so ist, also darf man nicht davon ausgehen.',
		questions: [
			'Hat jemand dort gesucht, wo es zu finden wäre?',
			'Wer trägt hier die Beweislast?',
			'Folgt daraus, dass es nicht so ist, oder nur, dass man es nicht weiß?',
		],
	},
	'expert-opinion': {
		name: 'Aus dem Urteil Sachkundiger',
		form: 'Wer das Gebiet kennt, sagt es, also ist es so.',
		questions: [
			'Ist, wer es sagt, gerade auf diesem Gebiet sachkundig?',
			'Wurde es so gesagt und so gemeint, wie es hier verwendet wird?',
			'Stimmen andere Sachkundige zu?',
			'Worauf stützt sich das Urteil?',
		],
	},
	definition: {
		name: 'Aus der Definition',
		form: 'Nach dem, was das Wort bedeutet, fällt es darunter oder nicht.',
		questions: [
			'Bedeutet das Wort dies in der Debatte?',
			'Hat der Fall, was die Definition verlangt?',
			'Wurde die Definition so gewählt, dass die Konklusion folgt?',
			'Bedeutet das Wort an beiden Stellen dasselbe?',
		],
	},
	'counter-example': {
		name: 'Durch Gegenbeispiel',
		form: 'Hier ist ein Fall, in dem es nicht so ist, also ist es nicht allgemein so.',
		questions: [
			'Wurde es von allen Fällen behauptet oder nur von den meisten?',
			'Gehört der Fall zu denen, von denen es behauptet wurde?',
			'Ist es in diesem Fall wirklich nicht so?',
			'Lässt sich die Behauptung halten, wenn man solche Fälle ausnimmt?',
		],
	},
	'practical-reasoning': {
		name: 'Vom Zweck auf das Mittel',
		form: 'Dies wird gewollt, und jenes führt dazu, also soll man jenes tun.',
		questions: [
			'Ist der Zweck erstrebenswert, und verträgt er sich mit anderen Zwecken?',
			'Führt das Mittel dazu?',
			'Gibt es andere Mittel, und sind sie besser?',
			'Was würde das Mittel sonst noch bewirken?',
			'Ist es überhaupt durchführbar?',
		],
	},
	motive: {
		name: 'Aus dem Beweggrund',
		form: 'Jemand hat einen Beweggrund, es zu tun, oder keinen, also geschieht es oder nicht.',
		questions: [
			'Gibt es diesen Beweggrund wirklich?',
			'Gibt es andere Beweggründe, die in die Gegenrichtung wirken?',
			'Ist den Beteiligten möglich, wozu sie einen Beweggrund haben?',
			'Handeln Menschen in dieser Lage so?',
		],
	},
	analogy: {
		name: 'Aus der Analogie',
		form: 'In einem ähnlichen Fall ist es so, also ist es auch in diesem so.',
		questions: [
			'Gleichen sich die beiden in dem, worauf es hier ankommt?',
			'Unterscheiden sie sich in etwas, das dagegen spricht?',
			'Ist es in dem anderen Fall wirklich so?',
			'Gibt es einen weiteren ähnlichen Fall, in dem es nicht so ist?',
		],
	},
	consequences: {
		name: 'Aus den Folgen',
		form: 'Wäre es so, so würde dies daraus folgen, also ist es so, soll so sein oder ist nicht so.',
		questions: [
			'Würde dies wirklich daraus folgen, und wie wahrscheinlich ist es?',
			'Ist, was folgt, gut oder schlecht, und für wen?',
			'Folgt noch etwas anderes, das zu bedenken wäre?',
		],
	},
	sign: {
		name: 'Aus dem Anzeichen',
		form: 'Hier ist ein Merkmal, das damit einhergeht, also liegt es vor.',
		questions: [
			'Geht das Merkmal wirklich mit dem einher, wofür es als Anzeichen gilt?',
			'Könnte das Merkmal anders zustande gekommen sein?',
			'Gibt es andere Anzeichen, die in eine andere Richtung weisen?',
		],
	},
	classification: {
		name: 'Aus der Einordnung',
		form: 'Es gehört zu dieser Art, und bei dieser Art ist es so, also ist es hier so.',
		questions: [
			'Gehört es sicher zu dieser Art?',
			'Ist es bei allem so, was zu dieser Art gehört, oder nur in der Regel?',
			'Könnte es auch einer anderen Art zugerechnet werden?',
		],
	},
	alternatives: {
		name: 'Durch Ausschluss der Alternativen',
		form: 'Es ist das eine oder das andere, und das andere ist es nicht, also ist es dieses.',
		questions: ['Sind das alle Möglichkeiten?', 'Schließen sie einander aus?', 'Ist die andere wirklich ausgeschlossen?'],
	},
} satisfies Record<string, { name: string; form: string; questions: Questions }>;
