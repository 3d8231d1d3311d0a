/** The words for what a claim is offered as. Where each stands: `KindRow` in `model/kinds.ts`. */
import { genderOf } from './nouns.ts';

export const kinds = {
	claim: { noun: { one: 'Behauptung', many: 'Behauptungen' } },
	assumption: { noun: { one: 'Annahme', many: 'Annahmen' }, job: 'die eine Annahme ausdrücken', all: 'alle Annahmen' },
	definition: { noun: { one: 'Definition', many: 'Definitionen' }, job: 'die etwas definieren', all: 'alle Definitionen' },
	evidence: { noun: { one: 'Beleg', many: 'Belege', piece: 'Beleg' }, job: 'die einen Beleg berichten', all: 'alle Belege' },
	question: { noun: { one: 'Frage', many: 'Fragen' }, job: 'die eine Frage stellen' },
};

/** What the article as a whole puts forward and tests. */
export const proposition = { one: 'These', many: 'Thesen' };
/** An assumption that the editors supply. */
export const unstatedAssumption = 'stillschweigende Annahme';
/** `stillschweigende Behauptung`. */
export const unstated = (noun: string) => `stillschweigende${{ f: '', m: 'r', n: 's' }[genderOf(noun)]} ${noun}`;
