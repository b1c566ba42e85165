// Type descriptions of C++ (Itanium C++ ABI, section 2.9.5): the classes that they
// are of, and the descriptions that the runtime has itself. The compiler writes all
// others into the program.

import type { LibraryPart } from "./libraryPart.ts";

/**
 * The classes of type descriptions. Only casts and handlers of exceptions ask them, so in place of their
 * first function stands how many bases such a description tells of: 0, 1, or 2 for a list; 3 for a pointer's.
 */
const descriptionClasses = [
	["__class_type_info", 0],
	["__si_class_type_info", 1],
	["__vmi_class_type_info", 2],
	["__pointer_type_info", 3],
	["__fundamental_type_info", 0],
	["__enum_type_info", 0],
	["__function_type_info", 0],
	["__array_type_info", 0],
	["__pointer_to_member_type_info", 0],
] as const;

export const classTableOf = (name: string): string => `_ZTVN10__cxxabiv1${name.length}${name}E`;

const classTables: LibraryPart = {
	names: descriptionClasses.map(([name]) => classTableOf(name)),
	uses: [],
	text: `
	.section .libc.data, "aw"
	.balign 8
${descriptionClasses
	.map(([name, bases]) => `${classTableOf(name)}: .quad 0, 0, ${bases}\n\t.size ${classTableOf(name)}, 24`)
	.join("\n")}
	.section .libc, "ax"
`,
};

/** Types whose descriptions the runtime has, by their mangled letters. */
const plainTypes = [..."vbwcahstijlmxyfdneo"];

const plainDescriptions: LibraryPart = {
	names: plainTypes.flatMap((type) => [`_ZTI${type}`, `_ZTIP${type}`, `_ZTIPK${type}`]),
	uses: [classTableOf("__pointer_type_info")],
	text: `
	.section .libc.data, "aw"
	.balign 8
${plainTypes
	.map(
		(type) => `
_ZTI${type}: .quad ${classTableOf("__fundamental_type_info")} + 16, 1f
_ZTIP${type}: .quad ${classTableOf("__pointer_type_info")} + 16, 2f, 0, _ZTI${type}
_ZTIPK${type}: .quad ${classTableOf("__pointer_type_info")} + 16, 3f, 1, _ZTI${type}
3:	.ascii "P"
	.asciz "K${type}"
2:	.ascii "P"
1:	.asciz "${type}"
	.balign 8`,
	)
	.join("\n")}
	.section .libc, "ax"
`,
};

export const typeParts: readonly LibraryPart[] = [classTables, plainDescriptions];
