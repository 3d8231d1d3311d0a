import fc from 'fast-check';

/**
 * Any sign of Unicode, to be the unit of `fc.string`. Its own unit `binary` is the same, but lists all of them before it gives the first, which
 * takes two seconds.
 */
export const anySign = fc
	.oneof({ weight: 27, arbitrary: fc.nat(0xd7ff) }, { weight: 529, arbitrary: fc.integer({ min: 0xe000, max: 0x10ffff }) })
	.map(
		(code) => String.fromCodePoint(code),
		(sign) => {
			const code = typeof sign === 'string' ? sign.codePointAt(0) : undefined;
			if (code === undefined || sign !== String.fromCodePoint(code)) throw new Error('not a sign');
			return code;
		},
	);
