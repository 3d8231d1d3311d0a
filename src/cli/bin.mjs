#!/usr/bin/env node
/** `elenchus`, by the Node that `npm install` has brought: an older one, which may be the one that is found first, reads no TypeScript. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runnableEngine } from './engine-copy.mjs';

/** The Node that was installed with the engine, else the one that runs this. */
function findNode() {
	try {
		const brought = join(
			dirname(createRequire(import.meta.url).resolve('node/package.json')),
			'bin',
			process.platform === 'win32' ? 'node.exe' : 'node',
		);
		if (existsSync(brought)) return brought;
	} catch {
		// none was installed
	}
	return process.execPath;
}

const root = runnableEngine(join(import.meta.dirname, '../..'));
const { status } = spawnSync(findNode(), [join(root, 'src/cli/elenchus.ts'), ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
