/** What holds for the words of every page, wherever they were written. A build does it when it finishes each page (`build/finish-pages.ts`). */
import type { MiddlewareHandler } from 'astro';
import { bindSigns } from '../formats/bind-signs.ts';

export const onRequest: MiddlewareHandler = async (_context, next) => {
	const response = await next();
	if (import.meta.env.PROD || !response.headers.get('content-type')?.startsWith('text/html')) return response;
	return new Response(bindSigns(await response.text()), response);
};
