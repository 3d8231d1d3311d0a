/**
 * The packages that report a grade, played in a browser: by SCORM 1.2 inside a run-time of others (scorm-again), by cmi5 and by the older
 * launch of xAPI against a record store that keeps what it is sent. They come from the built site, where scripts are minified.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { QuizData } from '../../src/lessons/package/quiz-data.ts';
import { useBrowser } from './in-browser.ts';

const site = inject('sites').find(({ name }) => name === 'edition') as { folder: string; base: string };
const browser = useBrowser(site);
const runTime = readFileSync(createRequire(import.meta.url).resolve('scorm-again/scorm12'), 'utf8');
const unpack = (bytes: Uint8Array) =>
	new Map(Object.entries(unzipSync(bytes)).map(([path, content]): [string, string] => [path, strFromU8(content)]));
const sample = (ending: string) => unpack(readFileSync(join(site.folder, `data/exercises/sample.${ending}.zip`)));
const dataOf = (files: Map<string, string>) =>
	JSON.parse(/id="quiz-data">(.*?)<\/script>/s.exec(files.get('index.html') ?? '')?.[1] ?? '') as QuizData;

interface Statement {
	id: string;
	verb: { id: string };
	object: { id: string };
	actor: unknown;
	result?: { score?: { scaled: number }; success?: boolean; completion?: boolean; response?: string };
	context: { registration?: string; contextActivities: { category?: { id: string }[]; parent?: { id: string }[] }; extensions?: unknown };
}
/** A learning platform: files of packages, and a record store. */
const store = { statements: [] as Statement[], states: new Map<string, string>(), asked: [] as string[], tokens: 0 };
const packages = new Map<string, Map<string, string>>();
const bodyOf = async (request: IncomingMessage) => {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts).toString();
};
const REGISTRATION = '5f0e8d0c-0f4e-4c8e-9a5f-0d2f4ad8f7a1';
const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'a-student' } };
const launchData = {
	contextTemplate: {
		contextActivities: { grouping: [{ id: 'https://lms.example/course' }] },
		extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's1' },
	},
	launchMode: 'Normal',
	masteryScore: 0.8,
	moveOn: 'Completed',
	returnURL: 'https://lms.example/back',
};
const server = createServer(async (request, response) => {
	const url = new URL(request.url ?? '/', 'http://localhost');
	const [, part = '', ...rest] = url.pathname.split('/');
	const answer = (status: number, body = '', type = 'application/json') => {
		response.writeHead(status, { 'content-type': type });
		response.end(body);
	};
	if (packages.has(part)) {
		const name = rest.join('/') || 'index.html';
		const types: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };
		return answer(200, packages.get(part)?.get(name) ?? '', types[extname(name)] ?? 'text/plain');
	}
	if (part === 'lms') return answer(200, '<!doctype html><title>A platform</title><script src="/run-time.js"></script>', 'text/html');
	if (part === 'favicon.ico') return answer(204);
	if (part === 'run-time.js') return answer(200, runTime, 'text/javascript');
	if (part === 'token') return answer(200, JSON.stringify({ 'auth-token': `secret${++store.tokens}` }));
	if (part !== 'lrs') return answer(404);
	const allowed = [`Basic secret${store.tokens}`, 'Basic given'].includes(request.headers.authorization ?? '');
	if (!allowed || request.headers['x-experience-api-version'] === undefined) return answer(401);
	store.asked.push(`${request.method} ${rest.join('/')}`);
	const state = `${url.searchParams.get('stateId')} ${url.searchParams.get('registration')}`;
	if (rest[0] === 'statements') {
		store.statements.push(JSON.parse(await bodyOf(request)));
		return answer(200, '[]');
	}
	if (rest.join('/') === 'activities/state' && request.method === 'PUT') {
		store.states.set(state, await bodyOf(request));
		return answer(204);
	}
	const kept = state.startsWith('LMS.LaunchData') ? JSON.stringify(launchData) : store.states.get(state);
	return kept === undefined ? answer(404) : answer(200, kept);
});
let origin = '';
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Answers questions in order: all that is right, or for a wrong answer the first that earns nothing. */
async function answer(page: Page | Frame, quiz: QuizData, from: number, to: number, right: (at: number) => boolean): Promise<void> {
	await page.waitForSelector('html[data-ready]');
	for (const [at, { choices = [], places, multiple }] of quiz.questions.entries()) {
		if (at < from || at >= to) continue;
		const question = page.locator(`#q${at}`);
		if (places) {
			for (const [piece, place] of places.entries())
				await question
					.locator('select')
					.nth(piece)
					.selectOption(String(right(at) ? place : (place + 1) % new Set(places).size === place ? place + 1 : (place + 1) % 2));
		} else {
			const wanted = choices.flatMap(({ fraction }, index) =>
				(right(at) ? (multiple ? fraction > 0 : fraction === 1) : fraction <= 0) ? [index] : [],
			);
			for (const index of right(at) && multiple ? wanted : wanted.slice(0, 1)) await question.locator('input').nth(index).check();
		}
		await question.locator('button').click();
	}
}
const frameOf = (page: Page) => page.frame({ url: /\/package\// }) as Frame;

describe('SCORM 1.2', () => {
	test('the manifest names every file, and the one that is launched', () => {
		const files = sample('scorm');
		const manifest = files.get('imsmanifest.xml') ?? '';
		expect([...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, path]) => path).sort()).toEqual(
			[...files.keys()].filter((path) => path !== 'imsmanifest.xml').sort(),
		);
		expect(manifest).toContain('adlcp:scormtype="sco" href="index.html"');
	});
	test('a grade arrives, and what was answered before is there again', { tags: ['thorough'] }, async () => {
		const files = sample('scorm');
		const quiz = dataOf(files);
		packages.set('package', files);
		const page = await browser.browser.newPage();
		const said: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		page.on('pageerror', (error) => said.push(error.message));
		/** Opens the package in the run-time, with what the platform kept. */
		const launch = async (kept?: unknown) => {
			await page.goto(`${origin}/lms`);
			await page.evaluate((cmi) => {
				const { Scorm12API } = window as unknown as { Scorm12API: new (settings: object) => { loadFromJSON(cmi: unknown): void } };
				const api = new Scorm12API({ autocommit: false, logLevel: 5 });
				if (cmi) api.loadFromJSON(cmi);
				Object.assign(window, { API: api });
				const frame = document.createElement('iframe');
				frame.src = '/package/index.html';
				document.body.append(frame);
			}, kept);
			await page.waitForSelector('iframe');
			await expect.poll(() => frameOf(page)?.url()).toContain('/package/');
			await frameOf(page).waitForSelector('html[data-ready]');
		};
		const get = (name: string) =>
			page.evaluate((one) => (window as unknown as { API: { lmsGetValue(name: string): string } }).API.lmsGetValue(one), `cmi.${name}`);
		await launch();
		expect(await get('core.lesson_status')).toBe('incomplete');
		const half = Math.floor(quiz.questions.length / 2);
		await answer(frameOf(page), quiz, 0, half, () => true);
		expect(Number(await get('core.score.raw'))).toBeCloseTo((100 * half) / quiz.questions.length, 1);
		expect(await get('core.lesson_status')).toBe('incomplete');
		const kept = await page.evaluate(
			() => (window as unknown as { API: { cmi: { toJSON(): unknown } } }).API.cmi.toJSON() as Record<string, unknown>,
		);
		await launch(JSON.parse(JSON.stringify(kept)));
		const frame = frameOf(page);
		expect(await frame.locator('form:has(button:disabled)').count()).toBe(half);
		await answer(frame, quiz, half, quiz.questions.length, () => true);
		expect(await get('core.score.raw')).toBe('100');
		expect(await get('core.lesson_status')).toBe('completed');
		// the run-time gives the answers of an earlier sitting back as kept text only
		expect(Number(await get('interactions._count'))).toBe(quiz.questions.length - half);
		expect(await frame.locator('#total').textContent()).toContain('100 %');
		expect(said).toEqual([]);
		await page.close();
	});
	test('the set of a worksheet is a package, too, and plays without any platform', { tags: ['thorough'] }, async () => {
		const { context, page } = await browser.open('/teach/worksheet/?seed=packed&count=5');
		const [download] = await Promise.all([page.waitForEvent('download'), page.locator('button[data-file="scorm"]').click()]);
		expect(download.suggestedFilename()).toBe('exercises.scorm.zip');
		const files = unpack(readFileSync((await download.path()) as string));
		packages.set('alone', files);
		const quiz = dataOf(files);
		expect(quiz.questions).toHaveLength(5);
		await page.goto(`${origin}/alone/index.html`);
		await answer(page, quiz, 0, 5, (at) => at > 0);
		expect(await page.locator('#kept').textContent()).toContain('nothing is kept');
		expect(await page.locator('#total').textContent()).toMatch(/5 of 5 answered; (?:8|9)\d %/);
		// each question tells the verdict, the editors’ reason and where to read on
		for (const at of quiz.questions.keys()) {
			const told = page.locator(`#q${at} .told`);
			for (const reason of quiz.questions[at]?.reasons ?? []) expect(await told.textContent()).toContain(reason);
			expect(await told.locator('a').getAttribute('href')).toBe(quiz.questions[at]?.url);
		}
		await context.close();
	});
});

describe('xAPI', () => {
	const verbs = () => store.statements.map(({ verb }) => verb.id.split('/').at(-1));
	test('by cmi5: initialized, each answer, completed, passed, terminated, in the context the platform gave', {
		tags: ['thorough'],
	}, async () => {
		const files = sample('xapi');
		const quiz = dataOf(files);
		packages.set('cmi5', files);
		const page = await browser.browser.newPage();
		const query = new URLSearchParams({
			endpoint: `${origin}/lrs/`,
			fetch: `${origin}/token`,
			actor: JSON.stringify(actor),
			registration: REGISTRATION,
			activityId: 'https://lms.example/au/1',
		});
		await page.goto(`${origin}/cmi5/index.html?${query}`);
		await answer(page, quiz, 0, quiz.questions.length, () => true);
		await expect.poll(verbs).toContain('passed');
		expect(await page.locator('#total a').getAttribute('href')).toBe(launchData.returnURL);
		await page.goto('about:blank');
		await expect.poll(verbs).toEqual(['initialized', ...quiz.questions.map(() => 'answered'), 'completed', 'passed', 'terminated']);
		expect(store.asked).toContain('GET agents/profile');
		const passed = store.statements.find(({ verb }) => verb.id.endsWith('/passed'));
		expect(passed?.result).toMatchObject({ success: true, score: { scaled: 1 } });
		for (const statement of store.statements) {
			expect(statement.actor).toEqual(actor);
			expect(statement.context).toMatchObject({
				registration: REGISTRATION,
				extensions: launchData.contextTemplate.extensions,
				contextActivities: launchData.contextTemplate.contextActivities,
			});
			const categories = (statement.context.contextActivities.category ?? []).map(({ id }) => id.split('/').at(-1));
			const verb = statement.verb.id.split('/').at(-1);
			if (verb === 'answered') {
				expect(categories).toEqual([]);
				expect(statement.context.contextActivities.parent).toEqual([{ id: 'https://lms.example/au/1' }]);
			} else {
				expect(statement.object.id).toBe('https://lms.example/au/1');
				expect(categories).toEqual(/completed|passed/.test(verb ?? '') ? ['cmi5', 'moveon'] : ['cmi5']);
			}
		}
		expect(new Set(store.statements.map(({ id }) => id)).size).toBe(store.statements.length);
		await page.close();
	});
	test('by the older launch: the grade stands in “completed”, and nothing claims to be cmi5', { tags: ['thorough'] }, async () => {
		store.statements.length = 0;
		const quiz = dataOf(packages.get('cmi5') as Map<string, string>);
		const page = await browser.browser.newPage();
		const query = new URLSearchParams({
			endpoint: `${origin}/lrs`,
			auth: 'Basic given',
			actor: JSON.stringify({ name: ['A'], mbox: ['mailto:a@lms.example'] }),
		});
		await page.goto(`${origin}/cmi5/index.html?${query}`);
		await answer(page, quiz, 0, quiz.questions.length, () => true);
		await expect.poll(verbs).toContain('completed');
		const completed = store.statements.at(-1);
		expect(completed).toMatchObject({
			actor: { name: 'A', mbox: 'mailto:a@lms.example' },
			object: { id: quiz.id },
			result: { completion: true, score: { scaled: 1 } },
		});
		expect(JSON.stringify(store.statements)).not.toContain('cmi5');
		await page.close();
	});
});

test('the course of links is a cartridge whose every link leads to a page there is', () => {
	const files = unpack(readFileSync(join(site.folder, 'data/course.imscc')));
	const manifest = files.get('imsmanifest.xml') ?? '';
	const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, path]) => path as string);
	expect(named.sort()).toEqual([...files.keys()].filter((path) => path !== 'imsmanifest.xml').sort());
	expect([...manifest.matchAll(/identifierref="([^"]+)"/g)].map(([, id]) => id)).toEqual(
		[...manifest.matchAll(/<resource identifier="([^"]+)" type="imswl_xmlv1p1"/g)].map(([, id]) => id),
	);
	expect(named.length).toBeGreaterThan(10);
	for (const path of named) {
		const url = new URL(/<url href="([^"]+)"/.exec(files.get(path) ?? '')?.[1] ?? '');
		expect(readFileSync(join(site.folder, url.pathname, 'index.html'), 'utf8')).toContain('<title>');
	}
});
