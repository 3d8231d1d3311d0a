/**
 * The engine as a dependency of somebody's project. Node reads no TypeScript below `node_modules`, and Vite watches nothing there; so what was
 * installed is copied out once, to the user's cache, and works there as a checkout does. Packages are those that were installed with it.
 * Plain JavaScript, as this is read before anything can read more.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';

const MODULES = 'node_modules';
/** What the engine is made of. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Where the engine in a folder can be run: there, or in its copy.
 * @param {string} root the folder with its `package.json`, all links followed
 * @param {string} [cache] where copies are kept
 */
export function runnableEngine(root, cache = cacheFolder()) {
	if (!root.split(sep).includes(MODULES)) return root;
	// a package that is installed again is another one, whatever its version says
	const { ctimeMs, size } = statSync(join(root, 'package.json'));
	const engines = join(cache, hash(root));
	const folder = join(engines, hash(`${ctimeMs} ${size}`));
	const engine = join(folder, 'engine');
	if (!existsSync(engine)) {
		const made = `${folder}.${process.pid}`;
		copyEngine(root, made);
		try {
			renameSync(made, folder);
			for (const name of readdirSync(engines)) if (!name.startsWith(basename(folder))) remove(join(engines, name));
		} catch (error) {
			remove(made);
			// somebody else has made it at the same moment
			if (!existsSync(engine)) throw error;
		}
	}
	return engine;
}

/**
 * `engine/`, with the packages that only it has, and beside it those of the project: Node looks for them in this order.
 * @param {string} root
 * @param {string} folder
 */
function copyEngine(root, folder) {
	const modules = join(folder, 'engine', MODULES);
	mkdirSync(modules, { recursive: true });
	for (const part of PARTS) if (existsSync(join(root, part))) cpSync(join(root, part), join(folder, 'engine', part), { recursive: true });
	const own = join(root, MODULES);
	for (const name of existsSync(own) ? readdirSync(own) : []) if (!name.startsWith('.')) link(join(own, name), join(modules, name));
	const above = dirname(root);
	// of a scope: node_modules/@us/elenchus
	link(basename(above).startsWith('@') ? dirname(above) : above, join(folder, MODULES));
}

/** @type {(to: string, at: string) => void} */
const link = (to, at) => symlinkSync(to, at, 'junction');
/** @type {(folder: string) => void} */
const remove = (folder) => rmSync(folder, { recursive: true, force: true });
/** @type {(text: string) => string} */
const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

function cacheFolder() {
	const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
	return join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache'), 'elenchus');
}
