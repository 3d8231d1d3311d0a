/** The files that learning platforms take; fetched only when one is asked for. */
import { toGift } from '../../../lessons/to-gift.ts';
import { toH5pPackage } from '../../../lessons/to-h5p.ts';
import { toMoodleXml } from '../../../lessons/to-moodle-xml.ts';
import { toQtiPackage } from '../../../lessons/to-qti.ts';

export const platforms = {
	gift: { name: 'exercises.gift', type: 'text/plain', write: toGift },
	moodle: { name: 'exercises.xml', type: 'application/xml', write: toMoodleXml },
	h5p: { name: 'exercises.h5p', type: 'application/zip', write: toH5pPackage },
	'h5p-1.20': {
		name: 'exercises.h5p',
		type: 'application/zip',
		write: (...[exercises, options]: Parameters<typeof toH5pPackage>) => toH5pPackage(exercises, { ...options, questionSet: 20 }),
	},
	qti: { name: 'exercises.zip', type: 'application/zip', write: toQtiPackage },
};
