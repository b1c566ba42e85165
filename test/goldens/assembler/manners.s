# What a source may ask of an instruction's bytes: prefixes as words, pseudo prefixes,
# endings of names, segments that mean nothing, widths in names, and widths left out.
	.text
	.globl _start
_start:
	data16 nop
	cs nopw 0x0(%rax,%rax,1)
	data16
	data16
	rex64
	call _start
	data16 rex.w call _start
	rex mov %al, %cl
	rex.w mov %eax, %ecx
	rex.wrxb nop
	rex.b call *%rax
	{rex} mov %al, %cl
	{rex} movl $1, (%rax)
	addr32 call _start
	addr32 loop 0f
0:	addr32 jrcxz 0b
	bnd jmp _start
	bnd call _start
	bnd ret
	bnd notrack call *%rax
	notrack jmp *(%eax)
	ds jne _start
	cs jne _start
	jne,pt _start
	je,pn _start
	lock; incl (%rax)
	lock incl %gs:(%rax)
	rep; stosb
	rep nop
	xacquire lock addl $1, (%rax)
	xrelease movb %al, (%rcx)
	fs movl 0, %eax
	mov %cs:(%rax), %eax
	mov %ds:(%rax), %eax
	mov %ss:(%rax), %eax
	mov %ss:(%rsp), %eax
	mov %ds:-4(%rbp), %eax
	mov %es:(%rdi), %eax
	mov %es:value(%rip), %eax
	lea %ss:(%rax,%rcx), %eax
	lodsb %cs:(%rsi)
	movsb %ds:(%rsi), %es:(%rdi)
	movsb %ss:(%rsi), (%rdi)
	call *%es:(%rax)
	{load} mov %eax, %ecx
	{store} mov %eax, %ecx
	{load} add %rax, %rcx
	{store} xorb %al, %cl
	{load} movaps %xmm1, %xmm2
	{store} movaps %xmm1, %xmm2
	{store} movss %xmm1, %xmm2
	{store} movsd %xmm1, %xmm2
	{store} movq %xmm9, %xmm10
	{load} mov (%rax), %ecx
	mov.s %eax, %ecx
	movups.s %xmm1, %xmm2
	movl.s %eax, %ecx
	adcq.s %r9, %r10
	{disp8} mov (%rax), %ebx
	{disp32} mov (%rax), %ebx
	{disp32} mov -8(%rbp,%rcx,4), %rbx
	mov.d8 (%rax), %ebx
	mov.d32 3(%rax), %ebx
	{disp32} jmp 1f
	{disp32} jne 1f
	{nooptimize} mov %eax, %eax
1:	{disp8} {load} add (%r12), %ebx
	movzb %al, %ecx
	movzw (%rax), %ecx
	movsb %al, %cx
	movsbw (%rax), %cx
	movsw (%rax), %rcx
	movsw (%rsi), (%rdi)
	mov (%esp,1), %eax
	mov $5, value
	add $5, (%rax)
	shl (%rax)
	crc32 (%rax), %edx
	crc32 (%rax), %rdx
	int $3
	int $4
	cvtsi2sd (%rax), %xmm0
	movsx (%rax), %edx
	movzx (%rax), %rdx
	stos
	call "a label"
	mov "the value", %eax
	mov "the value"+4(%rip), %rcx
	call cl
	jmp rax
	lea rsp(%rip), %rax
	.intel_syntax noprefix
	addq rax, 5
	incq [rax]
	decd value
	subw [rcx], 5
	movb [rdx], 5
	pushq 5
	popq [rax]
	callq _start
	jmpq rax
	jmpq [rax]
	retq
	cvtsi2sdq xmm1, [rax]
	movzxb eax, [rax]
	{load} mov eax, ecx
	mov.s eax, ecx
	mov eax, cs:[rax]
	mov eax, ds:[rbp - 4]
	mov eax, dword ptr es:value
	lods byte ptr cs:[rsi]
	mov eax, flat:[value]
	movq xmm1, mmword ptr [rax]
	mov eax, [offset value]
	mov rax, qword ptr [offset value]
	mov eax, offset [value]
	mov eax, [rbx + offset value]
	mov eax, offset value + es:[2]
	push [offset value]
	call "a label"
	.att_syntax
"a label":
	ret
cl:	ret
rax:	ret
	.size cl, .-cl
	.globl "a label", rsp
	.data
"the value":
	.long 1, 2
value:	.quad "the value", cl, rax - cl
rsp:	.long 3
