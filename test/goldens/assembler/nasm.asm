; hello world
          global    _start

          section   .text
_start:   mov       rax, 1                  ; system call for write
          mov       rdi, 1                  ; file handle 1 is stdout
          mov       rsi, message            ; address of string to output
          mov       rdx, 13                 ; number of bytes
          syscall
          mov       rdx, len
          mov rdi, len2
          mov       rax, 60
          xor       rdi, rdi
          syscall
          lea rsi, [message]
          lea rsi, [rel message]
          mov al, [message]
          mov rax, [message+rbx*8]
          mov byte [rbp-8], 'A'
          mov dword [rbx], 5
          add rax, 127
          add rax, 128
          mov ecx, 'abcd'
          jmp near .x
          jmp short .x
          jmp .x
          jz near .x
.x:       call _start
          jmp [rax]
          jmp qword [table+rax*8]
          call .x
          push message
          push 5
          push qword [rbx]
          push dword 5
          mov rax, strict qword 5
          and rax, 0xFFFFFFFFFFFFFFF0
          mov rax, [rax*5]
          mov rax, [rax*2]
          mov rax, [rax*4+8]
          mov eax, [fs:0x28]
          xchg rax, rbx
          test al, 1
          rep movsb
          lodsb
          align 16
          ret
code_len equ $ - _start
          mov rax, code_len
          section   .data
message:  db        "Hello, World", 10      ; note the newline at the end
len equ $ - message
nums dw 1,2,0ffffh, 'ab', 'abc'
table dq _start, message, 1.5, -2.5e3
dd 3.14, 0b101, 0q17, 1_000, 1fh, 101b, 17o, 0x1F, $0f
times 5 db 1,2
times 256-($-$$) db 0
times 4 dw $-$$
str2: db `a\n\t\x41\0`,0
db "it", "q`q"
len2 equ 300
align 8
dq -1
 section .bss
buf resb 100
alignb 8
q: resq 4
 section .rodata
msg2: db 'hi',0
