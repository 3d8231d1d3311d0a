/** On a page of a frozen edition: where a place has gone since. */
export const happenedSince = (label: string) => `Was seither mit ${label} geschehen ist`;
