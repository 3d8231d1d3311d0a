/** What exercises, worksheets and critiques are made from in a browser. */
import type { APIRoute } from 'astro';
import { getSite } from '../../data/context.ts';
import { buildLessonFile } from '../../teach/lesson-file.ts';

export const GET: APIRoute = () =>
	new Response(JSON.stringify(buildLessonFile(getSite().edition)), { headers: { 'content-type': 'application/json' } });
