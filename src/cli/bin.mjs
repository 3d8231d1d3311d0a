#!/usr/bin/env node
/** `elenchus`, by the Node that `npm install` has brought: an older one, which may be the one that is found first, reads no TypeScript. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const brought = join(import.meta.dirname, '../../node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const node = existsSync(brought) ? brought : process.execPath;
const { status } = spawnSync(node, [join(import.meta.dirname, 'elenchus.ts'), ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
