/** `npm run schemas`: writes the JSON Schemas of the files of `content/`, which `.vscode/settings.json` and the files themselves name. */

import { mkdir } from 'node:fs/promises';
import * as usage from '#words/commands.ts';
import { writeFileSafely } from '../disk/write-file.ts';
import { buildSchemas, REFERENCE, SCHEMAS } from './content-schemas.ts';
import { describeSchemas } from './describe-schemas.ts';
import { defineCommand, isProgram, run } from './run.ts';

export const schemasCommand = defineCommand({
	usage: usage.schemas,
	async run() {
		await mkdir(SCHEMAS, { recursive: true });
		for (const { path, schema } of buildSchemas()) await writeFileSafely(path, `${JSON.stringify(schema, undefined, '\t')}\n`);
		await writeFileSafely(REFERENCE, describeSchemas(buildSchemas()));
		return 0;
	},
});

if (isProgram(import.meta)) await run(schemasCommand);
