/** On a page of a frozen edition: where a place has gone since. */
export const happenedSince = (label: string) => `What has happened to ${label} since`;
