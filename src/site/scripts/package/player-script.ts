/** The script that a package is given: the player and the platforms it may find, as text. */
import { playQuiz } from './play-quiz.ts';
import { findScorm, findXapi } from './reporter.ts';

export const playerScript = `(${playQuiz.toString()})([${findScorm.toString()}, ${findXapi.toString()}]);\n`;
