/** Not translated yet. */
export * from '../en/mcp.ts';
