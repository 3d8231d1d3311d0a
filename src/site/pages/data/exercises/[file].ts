/** The sample of exercises for learning platforms. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toGift } from '../../../../lessons/to-gift.ts';
import { toH5pPackage } from '../../../../lessons/to-h5p.ts';
import { toMoodleXml } from '../../../../lessons/to-moodle-xml.ts';
import { toQtiPackage } from '../../../../lessons/to-qti.ts';
import { getSite } from '../../../data/context.ts';
import { sampleExercises } from '../../../teach/sample.ts';

const writers = {
	'sample.gift': ['text/plain; charset=utf-8', toGift],
	'sample.xml': ['application/xml', toMoodleXml],
	'sample.zip': ['application/zip', toQtiPackage],
	'sample.h5p': ['application/zip', toH5pPackage],
} as const;

export const getStaticPaths = (() => Object.keys(writers).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
	const { edition } = getSite();
	const [mediaType, write] = writers[params['file'] as keyof typeof writers];
	const { baseUrl, short: title, language, rights } = edition.info;
	const written = write(sampleExercises(edition), { baseUrl, title, language, rights: rights.edition });
	return new Response(written as BodyInit, { headers: { 'content-type': mediaType } });
};
