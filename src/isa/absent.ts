// Names that x86 processors know and this machine does not: what an author is
// told instead of a guess at a slip of the finger. Extensions whose names are
// many are known by their stems, the others by their names. Nothing here says
// what an instruction does; what the machine has is in the table alone.

import { findMnemonic } from "./mnemonics.ts";

/** Why there is no such instruction, as a sentence without a full stop; undefined for a name that nobody knows. */
export function absentInstruction(name: string): string | undefined {
	const lower = name.toLowerCase();
	const family = families.find(({ names }) => names(lower));
	return family && `\`${name}\` ${family.reason}`;
}

/** The same for the name of a register. */
export function absentRegister(name: string): string | undefined {
	const lower = name.toLowerCase();
	const found = registers.find(([pattern]) => pattern.test(lower));
	return found && `\`${name}\` ${found[1]}`;
}

interface Family {
	readonly names: (name: string) => boolean;
	readonly reason: string;
}

const lacking = (extension: string) => `is ${extension}, which this machine does not have`;
const privileged = "is for the kernel alone: a program that executes it is stopped";
const narrow = "exists in 16-bit and 32-bit programs only";

/** VEX forms of SSE have its names with a v before them; these are the beginnings of the others. */
const vexStems =
	/^v(4?f(c?m|n?m|ixup|pclass|rcz)|4|align|blend|broadcast|compress|cvt|dbp|exp|extract|fc?m|gather|get(exp|m)|insert|mask|mov|perm|range|rcp|reduce|rndscale|rsqrt|scal|scatter|shuf|test|zero|(u?com|cmp|add|sub|mul|div|sqrt|max|min).*[sp][hds]$|aes|gf2p8|pclmul|p(2inter|abs|add|align|and|avg|blend|broadcast|c[mo]|compress|conflict|dp|er|expand|ext|gather|h(add|sub)|insr|lz|ma[cdsx]|min|mov|mul|opcnt|or|perm|popcnt|ro[lrt]|sad|scatter|sh|sign|s[lru]|tern|test|unpck|xor))/;

const families: readonly Family[] = [
	{
		names: (name) => (name.startsWith("v") && findMnemonic(name.slice(1)) !== undefined) || vexStems.test(name),
		reason: lacking("AVX"),
	},
	{
		names: (name) => /^k(add|andn?|mov|not|or|ortest|shift[lr]|test|unpck|xn?or)(b|w|d|q|bw|wd|dq)?$/.test(name),
		reason: lacking("AVX-512"),
	},
	listed(
		"waited for an 8087 or told a 80287 of its mode; later processors do nothing at it, nor does this machine have it",
		"fn?(eni|disi|setpm)",
	),
	listed(lacking("MMX"), "emms maskmovq movntq pshufw movdq2q movq2dq cvtpi2ps cvtpi2pd cvtt?p[sd]2pi"),
	listed(
		lacking("3DNow!"),
		"femms pavgusb pf(2i[dw]|acc|add|cmp..|max|min|mul|n?p?nacc|rcp|rcpit[12]|rsq(rt|it1)|subr?) pi2f[dw] pmulhrwa? pswapd",
	),
	{ names: (name) => /^\{(vex[23]?|evex)\}$/.test(name), reason: lacking("AVX") },
	listed(lacking("MPX"), "bnd(mov|mk|c[lnu]|ldx|stx)"),
	listed(lacking("TBM"), "blc(fill|ic?|msk|s) bls(fill|ic) t1mskc tzmsk"),
	listed(lacking("LWP"), "[ls]lwpcb lwp(ins|val)"),
	listed(lacking("Key Locker"), "loadiwkey encodekey(128|256) aes(enc|dec)(wide)?(128|256)kl"),
	listed(lacking("VIA's PadLock"), "xcrypt(ecb|cbc|cfb|ofb|ctr) xstore(rng)? montmul xsha(1|256)"),
	listed(lacking("memory protection keys"), "(rd|wr)pkru"),
	listed(lacking("RAO-INT"), "aadd aand aor axor"),
	listed(lacking("CMPCCXADD"), "cmpn?[a-z]{1,2}xadd"),
	listed(lacking("direct stores"), "movdiri movdir64b enqcmds?"),
	listed(lacking("AES"), "aes(enc|dec)(last)? aesimc aeskeygenassist"),
	listed(lacking("SHA"), "sha(1|256).*"),
	listed(lacking("PCLMULQDQ"), "pclmul([lh]q[lh])?qdq"),
	listed(lacking("GFNI"), "gf2p8.*"),
	listed(lacking("SSE4a"), "extrq insertq movnts[sd]"),
	listed(lacking("XSAVE"), "x(save|rstor)(c|opt|s)?(64)? x[gs]etbv"),
	listed(lacking("transactional memory"), "xbegin xend xabort xtest"),
	listed(lacking("AMX"), "tile.* (ld|st)tilecfg tdp.*"),
	listed(lacking("a shadow stack"), "(save|rst)(or)?(prev)?ssp clrssbsy setssbsy wru?ss[dq]"),
	listed(
		"works with segments of other kinds than those that every program has",
		"(rd|wr)[fg]sbase iret[wdq]? [ls]?retf?[wdq]?f? l(jmp|call)[lq]? l[defgs]s sldt str lar lsl ver[rw] smsw",
	),
	listed(
		privileged,
		"cli sti in[bwl]? out[bwl]? (in|out)s[bwld]? l[gil]dt ltr lmsw clts (wb)?invd invlpga? invpcid wbnoinvd rdmsr wrmsr rdpmc swapgs sys(ret|exit)[lq]? sysenter rsm clac stac getsec encl[suv] clgi stgi skinit inv(ept|vpid|lpgb) tlbsync pconfig (rd|wr)msrlist wrmsrns pvalidate psmash rmp(update|adjust|query) tdcall seam(ret|ops|call) hreset vmgexit vm(call|clear|func|launch|ptrld|ptrst|read|resume|write|xoff|xon|load|run|save|mcall) monitorx? mwaitx? umonitor umwait tpause uiret (test|cl|st)ui senduipi",
	),
	listed(narrow, "aa[adms] da[as] into jcxz bound arpl (push|pop)a[wdl]? (push|pop)fd salc"),
];

function listed(reason: string, names: string): Family {
	const pattern = new RegExp(`^(?:${names.replaceAll(" ", "|")})$`);
	return { names: (name) => pattern.test(name), reason };
}

const registers: readonly (readonly [RegExp, string])[] = [
	[/^mm[0-7]$/, `is a register of MMX, which this machine does not have`],
	[/^st[0-7]$/, `is written \`st(0)\` to \`st(7)\` in GNU as`],
	[/^st$/, `is written \`st0\` to \`st7\` in NASM`],
	[/^ymm([0-9]|1[0-5])$/, `is a register of AVX, which this machine does not have`],
	[
		/^([xy]mm(1[6-9]|2\d|3[01])|zmm([12]?\d|3[01])|k[0-7])$/,
		`is a register of AVX-512, which this machine does not have`,
	],
	[/^[cd]r([0-9]|1[0-5])$/, "is a register of the kernel, which programs cannot use"],
];
