// The numbers by which compilers' descriptions of a program call kinds of entries
// and attributes, as far as anybody here asks for them.

/** Tags (DWARF 5, table 7.3). */
export const tags = {
	array: 0x01,
	class: 0x02,
	enumeration: 0x04,
	member: 0x0d,
	parameter: 0x05,
	block: 0x0b,
	pointer: 0x0f,
	reference: 0x10,
	compileUnit: 0x11,
	structure: 0x13,
	typedef: 0x16,
	union: 0x17,
	inheritance: 0x1c,
	subrange: 0x21,
	base: 0x24,
	constant: 0x26,
	function: 0x2e,
	variable: 0x34,
	volatile: 0x35,
	restrict: 0x37,
	namespace: 0x39,
	rvalueReference: 0x42,
	atomic: 0x47,
} as const;

/** Attributes' numbers (DWARF 5, table 7.5). */
export const names = {
	location: 0x02,
	name: 0x03,
	size: 0x0b,
	bitsFromTop: 0x0c,
	bits: 0x0d,
	low: 0x11,
	high: 0x12,
	upperBound: 0x2f,
	count: 0x37,
	encoding: 0x3e,
	origin: 0x31,
	memberOffset: 0x38,
	declaration: 0x3c,
	external: 0x3f,
	frameBase: 0x40,
	specification: 0x47,
	type: 0x49,
	bitOffset: 0x6b,
	textOffsets: 0x72,
	addresses: 0x73,
} as const;
