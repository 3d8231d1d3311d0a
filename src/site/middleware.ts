/** What holds for the words of every page, wherever they were written. */
import type { MiddlewareHandler } from 'astro';
import { bindSigns } from '../formats/bind-signs.ts';

export const onRequest: MiddlewareHandler = async (_context, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	return new Response(bindSigns(await response.text()), response);
};
