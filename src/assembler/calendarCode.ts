// The parts of time.h that have records, texts and names of their own: real code
// in the guest, over the functions that the machine serves. The zone is UTC.

import type { LibraryPart } from "./libraryPart.ts";

/** `tm_zone`, the name of the zone, lies 48 bytes into the record; gmtime calls it otherwise than localtime does. */
const records: LibraryPart = {
	names: ["gmtime", "gmtime_r", "localtime", "localtime_r", "mktime", "timelocal", "timegm"],
	uses: ["__break_time", "__make_time"],
	text: `
	.balign 16
gmtime:
	lea rsi, [rip + .Lcalendar_record]
gmtime_r:
	lea rdx, [rip + .Lzone_gmt]
	jmp .Lbreak_time
	.balign 16
localtime:
	lea rsi, [rip + .Lcalendar_record]
localtime_r:
	lea rdx, [rip + .Lzone_utc]
.Lbreak_time:
	push rbx
	push r12
	sub rsp, 8
	mov rbx, rsi
	mov r12, rdx
	call __break_time
	test rax, rax
	jz 1f
	mov [rbx + 48], r12
1:	add rsp, 8
	pop r12
	pop rbx
	ret
	.balign 16
mktime:
timelocal:
	lea rdx, [rip + .Lzone_utc]
	jmp .Lmake_time
	.balign 16
timegm:
	lea rdx, [rip + .Lzone_gmt]
.Lmake_time:
	push rbx
	push r12
	sub rsp, 8
	mov rbx, rdi
	mov r12, rdx
	call __make_time
	mov [rbx + 48], r12
	add rsp, 8
	pop r12
	pop rbx
	ret
	.section .libc.data, "aw"
	.balign 16
.Lcalendar_record: .skip 64
.Lzone_gmt: .asciz "GMT"
.Lzone_utc: .asciz "UTC"
	.section .libc, "ax"
`,
};

const texts: LibraryPart = {
	names: ["asctime", "asctime_r", "ctime", "ctime_r"],
	uses: ["__asctime", "localtime", "localtime_r", ...records.uses],
	text: `
	.balign 16
asctime:
	lea rsi, [rip + .Lcalendar_text]
	mov edx, 128
	jmp __asctime
	.balign 16
asctime_r:
	mov edx, 26
	jmp __asctime
	.balign 16
ctime:
	sub rsp, 8
	call localtime
	add rsp, 8
	mov rdi, rax
	jmp asctime
	.balign 16
ctime_r:
	push rsi
	sub rsp, 64
	mov rsi, rsp
	call localtime_r
	mov rdi, rax
	mov rsi, [rsp + 64]
	mov edx, 26
	call __asctime
	add rsp, 72
	ret
	.section .libc.data, "aw"
	.balign 16
.Lcalendar_text: .skip 128
	.section .libc, "ax"
`,
};

const zone: LibraryPart = {
	names: ["tzset", "tzname", "timezone", "daylight", "__tzname", "__timezone", "__daylight"],
	uses: [],
	text: `
	.balign 16
tzset:
	ret
	.section .libc.data, "aw"
	.balign 16
tzname:
__tzname: .quad .Lzone_name, .Lzone_name
	.size tzname, 16
	.type tzname, @object
timezone:
__timezone: .quad 0
	.size timezone, 8
	.type timezone, @object
daylight:
__daylight: .long 0
	.size daylight, 4
	.type daylight, @object
.Lzone_name: .asciz "UTC"
	.section .libc, "ax"
`,
};

export const calendarParts: readonly LibraryPart[] = [records, texts, zone];
