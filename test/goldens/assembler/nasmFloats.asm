section .data
dd 1.0, -1.5, 1e10, 1.e5, 1.5e-3, 3.14159, -0.0, 0.1, 1.17549435e-38, 1e-45, 3.4028235e38
dq 1.0, -2.5, 1e300, 3.141592653589793, 1.0e-320, 0.1, 4.9e-324, 2.2250738585072014e-308
dt 1.0, -1.5, 3.14, 1e4000
do 1.0, 3.14, -0.1
dw 1.0, 0.5, 65504.0, 6e-8
db 1.0
dd __Infinity__, -__Infinity__, __QNaN__, __SNaN__, __NaN__, __?Infinity?__, -__?NaN?__
dq __Infinity__, -__Infinity__, __QNaN__, __SNaN__, __nan__, __infinity__
dt __Infinity__, __QNaN__
dd 0x1p4, 0x1.8p1, 0x1p-3, 0x.8p0, -0x1.fffffep127
dq 0x1p4, 0x1.8p1, 0x1.921fb54442d18p+1
dd 1_000.5, 1.5_5
dq __float64__(3.14), __float32__(1.5), -__float32__(1.5)
dd __float32__(3.14), __float16__(1.5), __?float32?__(1e10)
dw __float16__(0.1), __float8__(1.0)
dq __float80m__(1.5), __float80e__(1.5), __float128l__(1.5), __float128h__(1.5), __float80m__(3.14)
section .text
mov eax, __float32__(3.14)
mov rax, __float64__(3.14)
mov rax, __float64__(-1.0)
mov rbx, __?float64?__(1e-5)
mov eax, __float32__(__Infinity__)
push __float32__(1.0)
mov dword [rax], __float32__(2.5)
; Halfway, where what NASM computes with is cut short, and digits in binary code.
 dd 1.1e10, 50.40e9, 16777219.0, 16777217.0
 dw 65520.0, 2049.0, 2051.0
 dq 9007199254740993.0, 1.4e23, 8.41e21
 do 0.1, 123456789012345678901234567890123456789012345678901234567890.5
 dt 765432109876543210p, -0p456, 98765432109876543210p, 1.4e23
 dd $1.8, $1f.8p-2, $0.8p3, 0d3.5, 0t3.5e+1_0, 1e16h, $1e+16, 1010x, 0x
 dw __utf16__ 'ab', __?utf32le?__ `\u263a`
