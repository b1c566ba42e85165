; Macros and contexts that only their names' case or their shapes tell apart.
section .data
%macro entry 1-*
 db 1, %1
%endmacro
%macro ENTRY 1-*
 db 2, %1
%endmacro
 entry 10
 ENTRY 20
%imacro Entry 1-*
 db 3, %1
%endmacro
 entry 30
 ENTRY 40
 eNTRY 50
; The other kind takes away only its own.
%unmacro Entry 1-*
 entry 60
%unimacro enTRY 1-*
 entry 70
 ENTRY 80
%unmacro entry 1-*
 ENTRY 90
%ifmacro entry
 db 0xee
%endif
%ifmacro ENTRY 1
 db 0xdd
%endif
; A macro that takes the rest of the line stands beside one that does not.
%macro store 1+
 db 4, %1
%endmacro
%macro store 1
 db 5, %1
%endmacro
 store 1, 2
 store 1
%unmacro store 1
 store 3
; Of macros of one line the newest that fits stands.
%idefine tone 1
%define TONE 2
 db tone, TONE, Tone
%define shade 3
%idefine Shade 4
 db shade, SHADE
%define shade 5
 db shade, SHADE
%undef SHADE
 db shade
%assign step 6
%iassign STEP step+1
 db step, Step
%define sum(a) a
%define sum(a, b) a+b
%idefine SUM(a) a+100
 db sum(1), sum(1, 2), Sum(3)
; Contexts are known by their names in any case.
%push Outer
%push INNER
%ifctx inner
 db 0xc1
%endif
%repl Middle
%ifctx MIDDLE
 db 0xc2
%endif
%pop middle
%ifctx OUTER
 db 0xc3
%endif
%pop
; A label without a colon before a macro, also where another case of it is a macro.
%macro MARK 1
 db 6, %1
%endmacro
first MARK 1
mark MARK 2
.inner MARK mark - first
mark2: MARK mark.inner - mark
%macro leave_with 1
 mov edi, %1
 mov eax, 60
 syscall
%endmacro
section .text
global _start
done leave_with mark2 - mark
_start: jmp done
