/**
 * Lets citeproc read a macro once for each order in which a style sorts. By itself it writes out every macro of a sort key, and what that calls in
 * turn, each time one is called: of APA's two orders 138,000 steps, nine tenths of the time in which it makes the style ready. What is set is the same.
 */

import citeproc, { type Processor, type Token } from 'citeproc';

const { expandMacro, getMacroTarget, configureMacro } = citeproc;

/** What each processor has read for sorting: order and macro → its steps. */
const read = new WeakMap<Processor, Map<string, Token[]>>();
/** Where the macros being read are called, the innermost last. */
const callers: Token[][] = [];

citeproc.expandMacro = function (called, target) {
	callers.push(target);
	try {
		expandMacro.call(this, called, target);
	} finally {
		callers.pop();
	}
};

/** Where the steps of a macro go; false where they are there already. */
citeproc.getMacroTarget = function (name) {
	const caller = callers.at(-1);
	if (!this.build.extension || !caller) return getMacroTarget.call(this, name);
	const macros = read.get(this) ?? new Map<string, Token[]>();
	read.set(this, macros);
	const key = `${this.build.root} ${name}`;
	const before = macros.get(key);
	const steps = before ?? [];
	macros.set(key, steps);
	const call = new citeproc.Token('text', citeproc.SINGLETON);
	call.execs.push((state, item, cite) => {
		for (let next = 0; next < steps.length; ) next = citeproc.tokenExec.call(state, steps[next] as Token, item, cite);
	});
	caller.push(call);
	return before ? false : steps;
};

citeproc.configureMacro = function (steps) {
	if (this.build.extension) this.configureTokenList(steps);
	else configureMacro.call(this, steps);
};
