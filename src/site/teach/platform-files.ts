/** The files that learning platforms take, by the names they have on the pages. */
import type { Exercise } from '../../lessons/exercise.ts';
import { toGift } from '../../lessons/to-gift.ts';
import { toH5pPackage } from '../../lessons/to-h5p.ts';
import { toMoodleXml } from '../../lessons/to-moodle-xml.ts';
import { toQtiPackage } from '../../lessons/to-qti.ts';
import { toScormPackage } from '../../lessons/to-scorm.ts';
import { toXapiPackage } from '../../lessons/to-xapi.ts';
import { playerScript } from '../scripts/package/player-script.ts';

const GIFT = 'text/plain; charset=utf-8';
const ZIP = 'application/zip';

interface Platform {
	/** What follows the name of the set. */
	ending: string;
	type: string;
	write(exercises: readonly Exercise[], options: { baseUrl: string; title: string; language: string; rights: string }): string | Uint8Array;
}

export const platforms = {
	gift: { ending: '.gift', type: GIFT, write: toGift },
	moodle: { ending: '.xml', type: 'application/xml', write: toMoodleXml },
	qti: { ending: '.zip', type: ZIP, write: toQtiPackage },
	h5p: { ending: '.h5p', type: ZIP, write: toH5pPackage },
	'h5p-1.20': { ending: '.h5p', type: ZIP, write: (exercises, options) => toH5pPackage(exercises, { ...options, questionSet: 20 }) },
	scorm: {
		ending: '.scorm.zip',
		type: ZIP,
		write: (exercises, options) => toScormPackage(exercises, { ...options, player: playerScript }),
	},
	xapi: { ending: '.xapi.zip', type: ZIP, write: (exercises, options) => toXapiPackage(exercises, { ...options, player: playerScript }) },
} satisfies Record<string, Platform>;

/** Those that make a whole lesson into one activity with a grade. */
export const wrappers = ['scorm', 'xapi'] as const;
