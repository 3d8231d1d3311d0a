/** What stands for a file that is there and can't be read, among the files of a folder: no bytes, and why. */
export class UnreadableFile extends Uint8Array {
	readonly reason: string;
	constructor(reason: string) {
		super(0);
		this.reason = reason;
	}
}
