/** What a command says of the content it has read. */
import { formatMessages, type Message } from '../diagnostics/messages.ts';
import { asCalled } from '../disk/as-called.ts';

/** Prints messages about the content in `folder`, each with its place, and commands in them by the name they are called by. Nothing where there are none. */
export function tellMessages(messages: readonly Message[], folder: string, stream: NodeJS.WritableStream = process.stdout): void {
	stream.write(asCalled(formatMessages(messages, folder)));
}
