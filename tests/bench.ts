/**
 * How time and memory grow with an edition: `npm run bench`, with `-- --sizes 250,1000 --stages compile,maps` for a part of it.
 * Each stage of each size runs in a process of its own, so that its peak of memory is its own. The exponent is the slope of log time
 * over log claims: 1 is linear, 2 quadratic. Time is that of the processor, which counts work and not what else the machine does;
 * for the whole build, which has several threads, both stand there.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { benchEdition, benchLabelling } from './bench/labelling.ts';
import { benchMaps } from './bench/maps.ts';
import { compareWithMermaid } from './bench/mermaid.ts';
import { makeFiles, stages } from './bench/stages.ts';
import { watchProcess } from './bench/watch-process.ts';
import { ROOT, runAstro } from './site/build-site.ts';

const SIZES = [250, 1000, 4000, 16_000];
const RUNS = 5;
/** Compared with mermaid in the browser. */
const COMPARED = 60;

interface Measured {
	/** Of the processor and of the clock, in seconds; for the whole of the edition. */
	cpu: number;
	wall: number;
	/** Peak of the process, in MB. */
	memory: number;
	units: number;
	per: string;
}

const flag = (name: string): string | undefined => {
	const at = process.argv.indexOf(`--${name}`);
	return at < 0 ? undefined : process.argv[at + 1];
};
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** Slope of the line through log time over log size (least squares); NaN for a single size. */
function growth(points: readonly (readonly [size: number, time: number])[]): number {
	const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
	const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
	const [x, y] = [mean(0), mean(1)];
	return logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

/** Measures a stage in this process: median of some runs, one when a run takes long. */
async function measureHere(name: string, claims: number): Promise<Measured> {
	const stage = stages.find((one) => one.name === name);
	if (!stage) throw new Error(`No stage ${name}.`);
	const { run, units, per, share = 1 } = await stage.prepare(claims);
	const walls: number[] = [];
	const cpus: number[] = [];
	const began = performance.now();
	for (let n = 0; n < RUNS && (n < 1 || performance.now() - began < 20_000); n++) {
		const [before, start] = [process.cpuUsage(), performance.now()];
		await run();
		const used = process.cpuUsage(before);
		walls.push((performance.now() - start) / 1000 / share);
		cpus.push((used.user + used.system) / 1e6 / share);
	}
	return { cpu: median(cpus), wall: median(walls), memory: process.resourceUsage().maxRSS / 1024, units, per };
}

/** The same in a process of its own. */
function measureApart(name: string, claims: number): Promise<Measured> {
	const child = spawn(process.execPath, [import.meta.filename, '--one', name, '--sizes', String(claims)], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let text = '';
	child.stdout.on('data', (data) => {
		text += data;
	});
	return new Promise((resolve, reject) => {
		child.on('close', (code) => (code === 0 ? resolve(JSON.parse(text)) : reject(new Error(`${name} of ${claims} claims failed.`))));
	});
}

/** Builds the whole site of a made-up edition as `npm run build` does. */
async function measureBuild(claims: number): Promise<Measured> {
	const folder = await mkdtemp(join(tmpdir(), 'elenchus-bench-'));
	try {
		for (const [path, text] of makeFiles(claims)) {
			const file = join(folder, 'content', path);
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, text);
		}
		const start = performance.now();
		const build = runAstro(['build'], { ELENCHUS_CONTENT: join(folder, 'content'), ELENCHUS_OUT: join(folder, 'site') });
		const { result, taken } = await watchProcess(build.id, build.done);
		const { code, output } = result;
		const wall = (performance.now() - start) / 1000;
		if (code !== 0) throw new Error(output.slice(-2000));
		const files = await readdir(join(folder, 'site'), { recursive: true });
		return { ...taken, wall, units: files.filter((file) => file.endsWith('.html')).length, per: 'page' };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

const seconds = (time: number) =>
	time >= 10 ? `${Math.round(time)} s` : time >= 1 ? `${time.toFixed(1)} s` : `${(time * 1000).toFixed(time >= 0.1 ? 0 : 1)} ms`;
const each = (time: number) => (time >= 1e-3 ? `${(time * 1e3).toFixed(1)} ms` : `${(time * 1e6).toFixed(1)} µs`);

async function main(): Promise<void> {
	const sizes = (flag('sizes')?.split(',') ?? SIZES).map(Number);
	const one = flag('one');
	if (one !== undefined) {
		process.stdout.write(JSON.stringify(await measureHere(one, sizes[0] as number)));
		return;
	}
	const names = flag('stages')?.split(',') ?? [...stages.map(({ name }) => name), 'build', 'mermaid', 'samples', 'labelling'];
	console.log(`${availableParallelism()} cores, Node ${process.version}, ${ROOT}`);
	const verdicts: string[] = [];
	const expect = (what: string, value: number, most: number, unit: string) => {
		verdicts.push(`${value <= most ? 'within' : 'OVER  '} ${what}: ${value.toFixed(value < 10 ? 2 : 0)}${unit}, at most ${most}${unit}`);
	};
	const rows: Record<string, string | number>[] = [];
	for (const name of [...stages.map((stage) => stage.name), 'build'].filter((stage) => names.includes(stage))) {
		const times: [number, number][] = [];
		for (const size of sizes) {
			const found = name === 'build' ? await measureBuild(size) : await measureApart(name, size);
			times.push([size, found.cpu]);
			rows.push({
				stage: name,
				claims: size,
				processor: seconds(found.cpu),
				clock: seconds(found.wall),
				each: `${each(found.cpu / found.units)} a ${found.per}`,
				'peak MB': Math.round(found.memory),
				exponent: times.length > 1 ? growth(times.slice(-2)).toFixed(2) : '',
			});
			console.error(Object.values(rows.at(-1) as object).join('  '));
			if (name === 'compile') expect(`compile, ${size} claims`, (found.cpu / found.units) * 1e6, 20, ' µs a word');
			if (name === 'build' && size === 1000) expect('build, 1000 claims', found.wall, 60, ' s');
			if (name === 'build' && size === 16_000) {
				expect('build, 16000 claims', found.wall, 900, ' s');
				expect('build, 16000 claims', found.memory / 1024, 6, ' GB');
			}
		}
		if (times.length > 1) {
			const exponent = growth(times);
			rows.push({ stage: name, claims: 'all', exponent: exponent.toFixed(2) });
			if (name === 'compile') expect('compile, growth', exponent, 1.15, '');
		}
	}
	if (rows.length > 0) console.table(rows);
	for (const { name, what } of stages) if (names.includes(name)) console.log(`${name}: ${what}`);
	if (names.includes('mermaid')) {
		const compared: Record<string, string | number>[] = [];
		for (const size of sizes) {
			const { maps, ours, theirs, ratio } = await compareWithMermaid(size, COMPARED);
			compared.push({
				claims: size,
				maps,
				'ours, ms': ours.toFixed(1),
				'mermaid in Chromium, ms': theirs.toFixed(1),
				'theirs / ours': ratio.toFixed(1),
			});
		}
		console.log('The same maps by mermaid in Chromium (medians, once warm)');
		console.table(compared);
	}
	if (names.includes('samples')) {
		console.log('Sample maps, once warm (medians of 25)');
		console.table(await benchMaps());
	}
	if (names.includes('labelling')) {
		const { label, standings, claims, relations } = await benchEdition();
		console.log('Relabelling, and chains between two claims, in made-up arguments (medians)');
		console.table(benchLabelling());
		console.log(`What stands in this edition, ${claims} claims and ${relations} relations (medians)`);
		console.log(`labelling ${label.toFixed(2)} ms; statuses on three layers ${standings.toFixed(2)} ms`);
		expect('labelling of this edition', label, 2, ' ms');
	}
	for (const verdict of verdicts) console.log(verdict);
}

await main();
