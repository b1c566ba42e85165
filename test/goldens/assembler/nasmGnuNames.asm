; Instructions that only GNU as knows by these names, or AT&T syntax, are labels
; like any other word where a directive or an instruction follows.
        global  _start
        section .text
_start: mov     eax, [movs]
        add     eax, [inb]
        add     al, [outs]
        add     eax, [lret]
        add     rax, [fldl]
        lea     rdi, [callq]
        mov     [ins], eax
        mov     ecx, lods
movabs  times 2 nop
        jmp     leaveq
leaveq  ret
callq   rep movsb
lretq   call    movabs

        section .data
movs    dd      20
cmps    db      1
inb     dd      1
outsl   dw      2
outs    db      5
lret    dd      7
ljmp    dq      ljmp
fldl    dq      9
fistps  db      1
faddq   dw      3
fdivrs  db      4
pushal  db      6
pushw   db      8
sysretq db      1
lods    equ     5

        section .bss
ins     resd    1
stos    resq    1
scas    resb    3
