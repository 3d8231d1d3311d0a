/** A slow phone, as the benches of pages mean it. */

/** Its line: latency in ms, throughput in bytes a second. */
export const LINE = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1024 * 1024) / 8,
	uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
/** How many times slower than this machine it is. */
export const SLOWER = 4;
