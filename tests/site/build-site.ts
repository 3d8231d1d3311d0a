/** Builds a site as `npm run build` does, into a folder of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { NODE } from '../../src/cli/astro.ts';

export const ROOT = join(import.meta.dirname, '../..');
const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');

export interface BuildResult {
	code: number | null;
	/** Everything it printed. */
	output: string;
}

/** Runs Astro with the project's configuration. `folder` gets the site; `base` is the path it is published under. */
export function runAstro(args: string[], env: Record<string, string>): { done: Promise<BuildResult>; stop: () => void; id: number } {
	// vitest sets NODE_ENV=test, its own import conditions and, in workers, what stands in import.meta.env: a build must not see them
	const hidden = /^(?:NODE_ENV|NODE_OPTIONS|VITEST.*|TEST|PROD|DEV|SSR|MODE|BASE_URL)$/;
	const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => !hidden.test(name)));
	const child = spawn(process.execPath, [...NODE.switches, ASTRO, ...args], {
		cwd: ROOT,
		env: { ...NODE.env, ...rest, ASTRO_TELEMETRY_DISABLED: '1', ...env },
	});
	let output = '';
	child.stdout.on('data', (data) => {
		output += data;
	});
	child.stderr.on('data', (data) => {
		output += data;
	});
	const done = new Promise<BuildResult>((resolve) => {
		child.on('close', (code) => resolve({ code, output }));
	});
	return { done, stop: () => child.kill('SIGTERM'), id: child.pid ?? 0 };
}

/** Builds an edition. */
export function buildSite(content: string, folder: string, base = '/'): Promise<BuildResult> {
	return runAstro(['build'], { ELENCHUS_CONTENT: content, ELENCHUS_OUT: folder, ELENCHUS_BASE: base }).done;
}

/** For scripts that look at the built edition: the folder that `ELENCHUS_BUILT` names, or a build made now, which ends the script if it fails. */
export async function takeBuiltSite(): Promise<string> {
	const built = process.env['ELENCHUS_BUILT'];
	if (built) return built;
	const folder = join(ROOT, 'dist');
	const { code, output } = await buildSite(process.env['ELENCHUS_CONTENT'] ?? join(ROOT, 'content'), folder);
	if (code !== 0) {
		process.stderr.write(output);
		process.exit(1);
	}
	return folder;
}
