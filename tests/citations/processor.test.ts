/** How long the processor of a style is kept. */
import { plugins } from '@citation-js/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { getProcessor, inProcessor, keepProcessorsFor } from '../../src/citations/processor.ts';
import { KEPT_BY_TESTS } from '../keep-processors.ts';

/** A style no other test asks for: in a worker that several files share, one in use would be kept by their clock. */
const STYLE = 'of-this-test-alone';
const { styles } = plugins.config.get('@csl');
styles.add(STYLE, styles.get('harvard1'));

const work = {
	id: 'hume1779',
	type: 'book',
	title: 'Dialogues',
	author: [{ family: 'Hume', given: 'D.' }],
	issued: { 'date-parts': [[1779]] },
};

beforeEach(() => {
	vi.useFakeTimers();
	keepProcessorsFor(5000);
});
afterEach(() => {
	vi.useRealTimers();
	keepProcessorsFor(KEPT_BY_TESTS);
});

test('the processor of a style is kept while it is asked for, and let go after', () => {
	const first = getProcessor([work], STYLE, 'text');
	vi.advanceTimersByTime(4000);
	expect(getProcessor([], STYLE, 'text')).toBe(first);
	vi.advanceTimersByTime(4000);
	expect(getProcessor([], STYLE, 'text'), 'asked for again, it stays as long again').toBe(first);
	vi.advanceTimersByTime(5000);
	const second = getProcessor([work], STYLE, 'text');
	expect(second).not.toBe(first);
	second.updateItems([inProcessor(work.id)]);
	expect((second.makeBibliography() || [])[1]?.join('')).toContain('Hume');
});

test('a processor knows the works of the last call, and has listed none of them', () => {
	getProcessor([work], STYLE, 'text').updateItems([inProcessor(work.id)]);
	const again = getProcessor([{ ...work, id: 'other' }], STYLE, 'text');
	expect(again.registry.registry).toEqual({});
	expect(() => again.updateItems([inProcessor(work.id)])).toThrow('hume1779');
	again.updateItems([inProcessor('other')]);
	expect(Object.keys(again.registry.registry)).toEqual([inProcessor('other')]);
});
