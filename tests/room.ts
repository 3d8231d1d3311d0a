/**
 * Room for what is made for a moment, which is most of what the engine makes: with it less is swept, a fifth of the time. Switches of Node. Builds have half of it
 * (`src/cli/astro.ts`), as each of their threads takes it too.
 */
export const ROOM = ['--max-semi-space-size=64'];
