section .data
%define u(x) __utf16__(x)
%define w(x) __utf32__(x)
%define C(x) u(x)
dw u('Grüße'), 0
dd w('Grüße €'), 0
dw __utf16le__('abc'), __utf16be__('abc')
dd __utf32be__(`a\u20ac`), __?utf32le?__("x")
dw __utf16__(`\U0001F600`)
dw C('hi'), u("a") , 5
cmp_: db 'Grüße', 0
section .text
mov ax, u('a')
mov eax, __utf32__('b')
section .data
db `\x41424`, `\q\z`, `\"\'\``, `\1234`, `\?`, `\u00e9\u20ACx`, `\ea`, "\n", '\n', `\377`, `\8`
section .data
%strlen a 'hello'
db a
%strlen b2 `a\n`
db b2
%strcat c 'ab', "cd", `\n`
db c
%substr d 'xyzw' 2
%substr e 'xyzw' 2,2
%substr f2 'xyzw' 2,-1
%substr g 'xyzw' -2
%substr h 'xyzw' 2,-2
%substr i2 'xyzw' -3,2
db d,e,f2,g,h,i2
%defstr j hello world
db j
%defstr k a + 1
db k
%deftok l 'mov'
section .text
l eax, 1
%deftok m2 'TEST'
%define TEST 5
section .data
db m2
%define s1 'abc'
%strlen len s1
db len
%substr ch s1 len
db ch
%assign n %strlen('abcdef')
db n
db %strcat('a','b'), %substr('hello', 2, 3)
db %str(hello there)
db %eval(1+2*3)
%define foo(x) %eval(x*2)
db foo(4)
db %sel(2, 1, 2, 3)
db %cond(1, 7, 8), %cond(0, 7, 8)
db %count(a,b,c)
db %num(10), %num(255,4,16)
db %tok('5')
%xdefine zz %str(%eval(3*4))
db zz
%ixdefine QQ 5
db qq
