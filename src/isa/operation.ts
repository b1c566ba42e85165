// The names of the operations: what an instruction does, apart from how it is
// encoded. A row of the table names one; `semantics/` gives each its meaning,
// and the two are held together by `satisfies Record<Operation, Semantics>`.

export const operations = [
	"mov", "movzx", "movsx", "lea", "xchg", "push", "pop", "pushf", "popf", "call", "ret", "enter", "leave",
	"jmp", "jcc", "jrcxz", "loop", "loope", "loopne", "setcc", "cmovcc",
	"add", "adc", "sub", "sbb", "cmp", "inc", "dec", "neg", "and", "or", "xor", "not", "test",
	"shl", "shr", "sar", "rol", "ror", "mul", "imul1", "imul", "div", "idiv", "cbw", "cwd", "bt",
	"movs", "cmps", "stos", "lods", "scas",
	"cld", "std", "clc", "stc", "cmc", "nop", "syscall", "int3", "ud2", "hlt",
] as const;

export type Operation = (typeof operations)[number];
