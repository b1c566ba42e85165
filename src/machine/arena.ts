// The linear memory that a machine lives in: the guest's bytes from offset 0, and
// after them whatever is kept beside them (tables by page, writers of bytes), so
// that compiled code can reach all of it. It is a WebAssembly memory where there
// is WebAssembly, else a plain buffer. It grows as more is kept; growing replaces
// the buffer, so whoever holds a view must make it again when told.

/** Bytes of a WebAssembly page. */
const unit = 65536;
/** Room is added in pieces of this many bytes, or as many as are asked for. */
const piece = 4 * 1024 * 1024;

export class Arena {
	/** Bytes of guest memory; a multiple of the guest's page size. */
	readonly size: number;
	/** Undefined where there is no WebAssembly. */
	readonly memory: WebAssembly.Memory | undefined;
	private plain: ArrayBuffer;
	private next: number;
	private readonly free = new Map<number, number[]>();
	private readonly listeners: ((buffer: ArrayBuffer) => void)[] = [];

	/** @param size bytes of guest memory. */
	constructor(size: number) {
		this.size = size;
		this.next = Math.ceil(size / unit) * unit;
		const bytes = this.next + piece;
		this.memory = typeof WebAssembly === "object" ? memoryOf(bytes) : undefined;
		this.plain = this.memory ? this.memory.buffer : new ArrayBuffer(bytes);
	}

	get buffer(): ArrayBuffer {
		return this.plain;
	}

	/** Calls back with the buffer, now and whenever another replaces it. */
	onBuffer(listener: (buffer: ArrayBuffer) => void): void {
		this.listeners.push(listener);
		listener(this.plain);
	}

	/** The offset of `bytes` bytes for keeps, aligned to 64; zero unless they were released before. */
	allocate(bytes: number): number {
		const again = this.free.get(bytes)?.pop();
		if (again !== undefined) {
			return again;
		}
		const start = this.next;
		const end = start + Math.ceil(bytes / 64) * 64;
		if (end > this.plain.byteLength) {
			this.grow(Math.max(piece, end - this.plain.byteLength));
		}
		this.next = end;
		return start;
	}

	/** Gives back what `allocate` gave. */
	release(start: number, bytes: number): void {
		const list = this.free.get(bytes) ?? [];
		this.free.set(bytes, list);
		list.push(start);
	}

	private grow(bytes: number): void {
		const units = Math.ceil(bytes / unit);
		if (this.memory) {
			this.memory.grow(units);
			this.plain = this.memory.buffer;
		} else {
			const larger = new ArrayBuffer(this.plain.byteLength + units * unit);
			new Uint8Array(larger).set(new Uint8Array(this.plain));
			this.plain = larger;
		}
		for (const listener of this.listeners) {
			listener(this.plain);
		}
	}
}

function memoryOf(bytes: number): WebAssembly.Memory {
	return new WebAssembly.Memory({ initial: Math.ceil(bytes / unit), maximum: 65536 });
}
