// What libstdc++'s unordered containers ask of their library: a hash of bytes, and
// how many buckets to have. Both decide the order in which a program goes through
// such a container, so they give what libstdc++'s give (hash_bytes.cc and
// hashtable_c++0x.cc).

import { floatOf } from "./floatBits.ts";
import type { LibraryCall, Pointer, Result } from "./libraryCall.ts";

/** The numbers of buckets that there are, from the smallest; more than the last do not fit into memory. */
const bucketCounts: readonly number[] = `
	2 3 5 7 11 13
	17 19 23 29 31 37 41 43 47 53 59 61 67 71 73 79 83 89 97 103 109 113 127 137 139 149 157 167 179 193 199
	211 227 241 257 277 293 313 337 359 383 409 439 467 503 541 577 619 661 709 761 823 887 953 1031 1109
	1193 1289 1381 1493 1613 1741 1879 2029 2179 2357 2549 2753 2971 3209 3469 3739 4027 4349 4703 5087 5503
	5953 6427 6949 7517 8123 8783 9497 10273 11113 12011 12983 14033 15173 16411 17749 19183 20753 22447
	24281 26267 28411 30727 33223 35933 38873 42043 45481 49201 53201 57557 62233 67307 72817 78779 85229
	92203 99733 107897 116731 126271 136607 147793 159871 172933 187091 202409 218971 236897 256279 277261
	299951 324503 351061 379787 410857 444487 480881 520241 562841 608903 658753 712697 771049 834181 902483
	976369 1056323 1142821 1236397 1337629 1447153 1565659 1693859 1832561 1982627 2144977 2320627 2510653
	2716249 2938679 3179303 3439651 3721303 4026031 4355707 4712381 5098259 5515729 5967347 6456007 6984629
	7556579 8175383 8844859 9569143 10352717 11200489 12117689 13109983 14183539 15345007 16601593 17961079
	19431899 21023161 22744717 24607243 26622317 28802401 31160981 33712729 36473443 39460231 42691603
	46187573 49969847 54061849 58488943 63278561 68460391 74066549 80131819 86693767 93793069 101473717
	109783337 118773397 128499677 139022417 150406843 162723577 176048909 190465427 206062531 222936881
	241193053 260944219 282312799 305431229 330442829 357502601 386778277 418451333 452718089 489790921
	529899637 573292817 620239453 671030513 725980837 785430967 849749479 919334987 994618837 1076067617
`
	.trim()
	.split(/\s+/)
	.map(Number);

/** The first counts go up faster than the list. */
const smallCounts = [1, 2, 2, 3, 5, 5, 7, 7, 11, 11, 11, 11, 13, 13];

/** The number of buckets that a container begins with, and by what it grows. */
const firstCount = 11;
const growth = 2;

/** A rehash policy's fields: the highest average number of elements in a bucket, a float, and the number of elements at which to look again. */
const resizeOffset = 8n;

/** `_M_next_bkt(policy, at least)`. */
export function nextBucketCount(call: LibraryCall): bigint {
	return BigInt(enlarged(call, Number(call.word(1))));
}

/** `_M_need_rehash(policy, buckets, elements, new ones)`: whether to make more buckets, and how many. */
export function needRehash(call: LibraryCall): Result {
	const [buckets, elements, more] = [Number(call.word(1)), Number(call.word(2)), Number(call.word(3))];
	const limit = Number(call.number(field(call, resizeOffset), 64));
	if (elements + more <= limit) {
		return { wide: 0n };
	}
	const load = loadFactor(call);
	const least = Math.max(elements + more, limit === 0 ? firstCount : 0) / load;
	if (least >= buckets) {
		const count = enlarged(call, Math.max(Math.floor(least) + 1, buckets * growth));
		return { wide: (BigInt(count) << 64n) | 1n };
	}
	setLimit(call, buckets * load);
	return { wide: 0n };
}

/** The next number of buckets, which the policy then goes by. */
function enlarged(call: LibraryCall, least: number): number {
	if (least === 0) {
		return 1;
	}
	const count = smallCounts[least] ?? bucketCounts.find((candidate) => candidate >= least) ?? bucketCounts.at(-1) ?? 1;
	setLimit(call, count * loadFactor(call));
	return count;
}

function loadFactor(call: LibraryCall): number {
	return floatOf(call.number(field(call, 0n), 32));
}

function setLimit(call: LibraryCall, elements: number): void {
	call.writeNumber(field(call, resizeOffset), 64, BigInt(Math.floor(elements)));
}

function field(call: LibraryCall, offset: bigint): Pointer {
	const { address, role } = call.pointer(0, "policy");
	return { address: address + offset, role };
}

const factor = 0xc6a4a7935bd1e995n;

/** `_Hash_bytes(bytes, length, seed)`: MurmurHash64A. */
export function hashBytes(call: LibraryCall): bigint {
	const length = call.word(1);
	const bytes = call.bytes(call.pointer(0, "bytes"), length);
	const mixed = (value: bigint) => value ^ (value >> 47n);
	const times = (value: bigint) => BigInt.asUintN(64, value * factor);
	let hash = call.word(2) ^ times(length);
	for (let at = 0; at < bytes.length; at += 8) {
		const word = bytes.subarray(at, at + 8).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
		hash = times(hash ^ (at + 8 <= bytes.length ? times(mixed(times(word))) : word));
	}
	return mixed(times(mixed(hash)));
}
