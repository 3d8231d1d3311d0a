/**
 * How a quiz that was put into a package tells a learning platform what came of it. The functions here are written into the package as
 * text (`Function.prototype.toString`), so that none uses anything that stands outside itself but what every browser has.
 */
import type { QuizData } from '../../../lessons/package/quiz-data.ts';

export interface Answered {
	/** Index of the question. */
	at: number;
	/** Indexes: of the choices taken, or of the place of each piece. */
	response: number[];
	/** From 0 to 1. */
	score: number;
}
export interface Reporter {
	/** What an earlier sitting left, as `save` was given it; nothing for the first. */
	begin(): Promise<string | undefined>;
	/** After each answer: the answer, all that was earned so far as a share of the whole, whether nothing is left, and what to keep. */
	report(answered: Answered, share: number, done: boolean, save: string): void;
	/** When the page is left. */
	end(): void;
	/** Where the platform wants the student back; it may want nothing. */
	back(): string | undefined;
}

/**
 * A platform that speaks SCORM 1.2 (ADL, SCORM 1.2 Run-Time Environment, 2001, section 3): its API is looked for in the windows around
 * this one and in those that opened it. Undefined where there is none.
 */
export function findScorm(quiz: QuizData): Reporter | undefined {
	type Api = Record<'LMSInitialize' | 'LMSFinish' | 'LMSCommit' | 'LMSGetValue', (name: string) => string> & {
		LMSSetValue(name: string, value: string): string;
	};
	const search = (start: Window | null): Api | undefined => {
		let place = start;
		for (let depth = 0; place && depth < 20; depth++) {
			try {
				const { API } = place as unknown as { API?: Api };
				if (API) return API;
			} catch {
				// another site's window: nothing of it can be read
				return undefined;
			}
			if (place.parent === place) return undefined;
			place = place.parent;
		}
		return undefined;
	};
	const api = search(window) ?? search(window.opener as Window | null) ?? search((window.opener as Window | null)?.parent ?? null);
	if (!api) return undefined;
	const began = Date.now();
	const set = (name: string, value: string | number) => api.LMSSetValue(`cmi.${name}`, String(value));
	const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
	let interactions = 0;
	let ended = false;
	return {
		async begin() {
			api.LMSInitialize('');
			if (/^(not attempted|unknown|)$/.test(api.LMSGetValue('cmi.core.lesson_status'))) set('core.lesson_status', 'incomplete');
			set('core.score.min', 0);
			set('core.score.max', 100);
			interactions = Number(api.LMSGetValue('cmi.interactions._count')) || 0;
			return api.LMSGetValue('cmi.suspend_data') || undefined;
		},
		report({ at, response, score }, share, done, save) {
			const question = quiz.questions[at];
			if (!question) return;
			// answers are single letters there, pairs are joined by a dot
			const sign = (index: number) => index.toString(36);
			const pairs = response.map((place, piece) => `${sign(piece)}.${sign(place)}`);
			set(`interactions.${interactions}.id`, question.id);
			set(`interactions.${interactions}.type`, question.places ? 'matching' : 'choice');
			set(`interactions.${interactions}.student_response`, question.places ? pairs.join(',') : response.map(sign).join(','));
			set(`interactions.${interactions}.result`, score === 1 ? 'correct' : score === 0 ? 'wrong' : score.toFixed(2));
			interactions++;
			set('core.score.raw', Math.round(share * 10000) / 100);
			if (done) set('core.lesson_status', 'completed');
			// more is not kept
			if (save.length <= 4096) set('suspend_data', save);
			api.LMSCommit('');
		},
		end() {
			if (ended) return;
			ended = true;
			const seconds = (Date.now() - began) / 1000;
			set('core.session_time', `${two(seconds / 3600).padStart(4, '0')}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`);
			set('core.exit', 'suspend');
			api.LMSFinish('');
		},
		back: () => undefined,
	};
}

/**
 * A platform that was told to launch this by cmi5 (AICC, cmi5 specification, Quartz, 2016: `fetch` in the address) or, as others do with
 * xAPI, with the way in already in the address (`auth`). Undefined where the address says neither.
 */
export function findXapi(quiz: QuizData): Reporter | undefined {
	const query = new URLSearchParams(location.search);
	const endpoint = query.get('endpoint')?.replace(/\/*$/, '/');
	const fetchUrl = query.get('fetch');
	const actorText = query.get('actor');
	if (!endpoint || !actorText || !(fetchUrl || query.get('auth'))) return undefined;
	const actor = JSON.parse(actorText) as { [name: string]: unknown; name?: unknown; account?: unknown };
	// older launchers put every part into a list
	for (const [name, value] of Object.entries(actor)) if (Array.isArray(value) && name !== 'member') actor[name] = value[0];
	const registration = query.get('registration') ?? undefined;
	const activity = query.get('activityId') ?? query.get('activity_id') ?? quiz.id;
	const began = Date.now();
	const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
	const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
	interface Launch {
		contextTemplate?: { contextActivities?: Record<string, unknown[]>; [name: string]: unknown };
		launchMode?: string;
		masteryScore?: number;
		returnURL?: string;
	}
	let auth = query.get('auth') ?? '';
	let launch: Launch = {};
	let ended = false;
	/** One after the other, in the order of what happened. */
	let queue: Promise<unknown> = Promise.resolve();

	const ask = (path: string, init: RequestInit = {}) =>
		fetch(endpoint + path, {
			...init,
			headers: { Authorization: auth, 'X-Experience-API-Version': '1.0.3', 'Content-Type': 'application/json' },
		});
	const state = (id: string) =>
		`activities/state?${new URLSearchParams({
			activityId: activity,
			agent: JSON.stringify(actor),
			stateId: id,
			...(registration === undefined ? {} : { registration }),
		})}`;
	const duration = () => `PT${((Date.now() - began) / 1000).toFixed(2)}S`;
	const send = (
		verb: string,
		{ result, object, categories = [] }: { result?: object; object?: object; categories?: string[] },
		last = false,
	): void => {
		const template = launch.contextTemplate ?? {};
		const given = template.contextActivities ?? {};
		const category = [...((given['category'] as object[] | undefined) ?? []), ...(fetchUrl ? categories : []).map((id) => ({ id }))];
		const statement = {
			id: crypto.randomUUID(),
			timestamp: new Date().toISOString(),
			actor,
			verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
			object: object ?? { id: activity },
			...(result ? { result } : {}),
			context: {
				...template,
				...(registration === undefined ? {} : { registration }),
				contextActivities: { ...given, ...(category.length > 0 ? { category } : {}), ...(object ? { parent: [{ id: activity }] } : {}) },
			},
		};
		const post = () => ask('statements', { method: 'POST', body: JSON.stringify(statement), keepalive: last });
		// a page that is left waits for nothing
		queue = last ? post() : queue.then(post, post);
	};
	return {
		async begin() {
			if (fetchUrl) {
				const answer = (await (await fetch(fetchUrl, { method: 'POST' })).json()) as { 'auth-token'?: string };
				auth = `Basic ${answer['auth-token'] ?? ''}`;
				launch = (await (await ask(state('LMS.LaunchData'))).json()) as Launch;
				// cmi5 asks that the preferences be read, though nothing here depends on them
				await ask(`agents/profile?${new URLSearchParams({ profileId: 'cmi5LearnerPreferences', agent: JSON.stringify(actor) })}`).catch(
					() => undefined,
				);
			}
			const kept = await ask(state('answers')).catch(() => undefined);
			const saved = kept?.ok ? ((await kept.json()) as { save?: string }).save : undefined;
			send('initialized', { categories: [CMI5] });
			return saved;
		},
		report({ at, response, score }, share, done, save) {
			const question = quiz.questions[at];
			if (!question) return;
			const text = question.places ? response.map((place, piece) => `${piece}[.]${place}`) : response;
			send('answered', {
				object: {
					id: `${quiz.id}/${question.id}`,
					definition: {
						type: 'http://adlnet.gov/expapi/activities/question',
						name: { [quiz.language]: question.title },
						moreInfo: question.url,
					},
				},
				result: { score: { scaled: score }, success: score === 1, response: text.join('[,]') },
			});
			queue = queue.then(() => ask(state('answers'), { method: 'PUT', body: JSON.stringify({ save }) }));
			if (!done || !/^(Normal|)$/.test(launch.launchMode ?? '')) return;
			const scaled = Math.round(share * 10000) / 10000;
			const score_ = { scaled, raw: scaled * 100, min: 0, max: 100 };
			if (fetchUrl) {
				send('completed', { result: { completion: true, duration: duration() }, categories: [CMI5, MOVE_ON] });
				const passed = scaled >= (launch.masteryScore ?? 0);
				send(passed ? 'passed' : 'failed', {
					result: { success: passed, score: score_, duration: duration() },
					categories: [CMI5, MOVE_ON],
				});
			} else send('completed', { result: { completion: true, score: score_, duration: duration() } });
		},
		end() {
			if (ended) return;
			ended = true;
			send('terminated', { result: { duration: duration() }, categories: [CMI5] }, true);
		},
		back: () => launch.returnURL,
	};
}
