section .data
%macro t 1
 db %1
%endmacro
%define A
%define B 5
%ifdef A
 t 1
%endif
%ifdef A, C
 t 2
%endif
%ifndef C
 t 3
%elifdef A
 t 4
%else
 t 5
%endif
%if B == 5 && B > 3
 t 6
%elif 1
 t 7
%endif
%if B = 4
 t 8
%elifdef B
 t 9
%endif
%ifid abc
 t 10
%endif
%ifid 5
 t 11
%elifnum 5
 t 12
%endif
%ifnum -5
 t 13
%endif
%ifnum B
 t 14
%endif
%ifstr 'abc'
 t 15
%endif
%ifnstr abc
 t 16
%endif
%iftoken a
 t 17
%endif
%iftoken a b
 t 18
%endif
%iftoken -1
 t 19
%endif
%ifempty
 t 20
%endif
%ifempty a
 t 21
%else
 t 22
%endif
%ifidn a,a
 t 23
%endif
%ifidn a,A
 t 24
%endif
%ifidni a,a
 t 25
%endif
%ifidni abc, ABC
 t 26
%endif
%ifnidn 'a',"a"
 t 27
%endif
%ifmacro t
 t 28
%endif
%ifmacro t 1
 t 29
%endif
%ifmacro t 2
 t 30
%endif
%ifmacro t 1-*
 t 31
%endif
%ifnmacro t 0-1
 t 32
%endif
%push ctx
%ifctx ctx
 t 34
%endif
%ifctx other
 t 35
%elifctx ctx
 t 36
%endif
%pop ctx
%ifenv PATHX_NONE
 t 37
%else
 t 38
%endif
%ifidn __OUTPUT_FORMAT__, elf64
 t 39
%endif
%ifidn __OUTPUT_FORMAT__,elf64
 t 40
%endif
%if __BITS__ == 64
 t 41
%endif
%ifdef __NASM_VER__
 t 42
%endif
%if __NASM_VERSION_ID__ >= 0x02000000
 t 43
%endif
%if 0
 %if 1
 t 44
 %else
 t 45
 %endif
%else
 t 46
%endif
%ifn 1
 t 47
%elifn 0
 t 48
%endif
%if 0
%elifndef A
 t 49
%elifidn x,x
 t 50
%endif
%ifdef __USE_FP__
 t 51
%endif
%use fp
%ifdef __USE_FP__
 t 52
%endif
%ifusing fp
 t 53
%endif
%ifusable altreg
 t 54
%endif

; Another branch without a value: neither it nor any after it is read.
	db 0xe0
%if 0
	db 1
%elif nobody_defines_this
	db 2
%elif 1
	db 3
%else
	db 4
%endif
	db 0xe1
