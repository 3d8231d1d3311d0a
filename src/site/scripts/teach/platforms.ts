/** The files that learning platforms take; fetched only when one is asked for. */
import { toGift } from '../../../lessons/to-gift.ts';
import { toMoodleXml } from '../../../lessons/to-moodle-xml.ts';
import { toQtiPackage } from '../../../lessons/to-qti.ts';

export const platforms = {
	gift: { name: 'exercises.gift', type: 'text/plain', write: toGift },
	moodle: { name: 'exercises.xml', type: 'application/xml', write: toMoodleXml },
	qti: { name: 'exercises.zip', type: 'application/zip', write: toQtiPackage },
};
