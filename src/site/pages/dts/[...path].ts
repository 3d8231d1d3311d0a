/** Distributed Text Services: static files, as Level 0 allows. */

import type { APIRoute, GetStaticPaths } from 'astro';
import { type DtsFile, toDts } from '../../../exports/dts.ts';
import { onceFor } from '../../../formats/once.ts';
import type { Edition } from '../../../model/edition.ts';
import { getSite } from '../../data/context.ts';

/** All files by path, made once for each state of the content. */
const filesOf = onceFor((edition: Edition): Map<string, DtsFile> => new Map(toDts(edition).map((file) => [file.path, file])));
const files = () => filesOf(getSite().edition);

export const getStaticPaths = (() =>
	[...files().keys()].map((path) => ({ params: { path: path.replace(/^\/dts\//, '') } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
	const file = files().get(`/dts/${params['path']}`);
	return file ? new Response(file.text, { headers: { 'content-type': file.mediaType } }) : new Response(null, { status: 404 });
};
