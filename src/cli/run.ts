/** The edge of a command: its exit code, and what the system refuses in one line instead of a stack trace. */

/** Runs a command; `command` gives its exit code. Only a programmer's mistake is thrown on. */
export async function run(command: () => Promise<number>): Promise<void> {
	try {
		process.exitCode = await command();
	} catch (error) {
		const { code, path, message } = error as NodeJS.ErrnoException;
		if (code === undefined || code.startsWith('ERR_')) throw error;
		console.error(path && !message.includes(path) ? `${path}: ${message}` : message);
		process.exitCode = 1;
	}
}
