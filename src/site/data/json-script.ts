/** A value as JSON to be written into a script element: within a script nothing but `<` could end it. */
export const toJsonScript = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');
