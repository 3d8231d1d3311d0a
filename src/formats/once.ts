/** Functions that make something when they are first asked for it, and hand the same out again: nobody may change it. What throws is asked anew. */

/** Makes one thing. */
export function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/** Makes one thing of each key. */
export const onceEach = <K, T>(make: (key: K) => T): ((key: K) => T) => remember(new Map<K, T>(), make);

/** Makes one thing of each object, and keeps it as long as that object is there. */
export const onceFor = <K extends object, T>(make: (of: K) => T): ((of: K) => T) => remember(new WeakMap<K, T>(), make);

interface Store<K, T> {
	has(key: K): boolean;
	get(key: K): T | undefined;
	set(key: K, made: T): unknown;
}

function remember<K, T>(known: Store<K, T>, make: (key: K) => T): (key: K) => T {
	return (key) => {
		if (!known.has(key)) known.set(key, make(key));
		return known.get(key) as T;
	};
}
