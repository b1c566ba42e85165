	.file	"rustNumbers.c06a8c66033ba5d9-cgu.0"
	.section	.text._ZN11rustNumbers4main17hb9dd29d0238a5338E,"ax",@progbits
	.hidden	_ZN11rustNumbers4main17hb9dd29d0238a5338E
	.globl	_ZN11rustNumbers4main17hb9dd29d0238a5338E
	.p2align	4
	.type	_ZN11rustNumbers4main17hb9dd29d0238a5338E,@function
_ZN11rustNumbers4main17hb9dd29d0238a5338E:
	.cfi_startproc
	subq	$2056, %rsp
	.cfi_def_cfa_offset 2064
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.0(%rip), %rdi
	movl	$17, %esi
	callq	_ZN4core3fmt9Arguments8from_str17hb6ceaadb9fe75362E
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	movb	$-7, 7(%rsp)
	movabsq	$1099511627776, %rax
	movq	%rax, 8(%rsp)
	leaq	7(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 24(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.1(%rip), %rax
	movq	%rax, 32(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.2(%rip), %rax
	movq	%rax, 40(%rsp)
	movq	16(%rsp), %rsi
	leaq	112(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h1b50c7c9b694681bE
	movq	24(%rsp), %rsi
	leaq	128(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h232e8931575c1f00E
	movq	32(%rsp), %rsi
	leaq	144(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17hb38d38e5afff0993E
	movq	40(%rsp), %rsi
	leaq	160(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17hc0e1d81a95581029E
	movq	112(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	120(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 64(%rsp)
	movq	136(%rsp), %rax
	movq	%rax, 72(%rsp)
	movq	144(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	152(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	160(%rsp), %rax
	movq	%rax, 96(%rsp)
	movq	168(%rsp), %rax
	movq	%rax, 104(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.3(%rip), %rdi
	leaq	48(%rsp), %rsi
	callq	_ZN4core3fmt9Arguments3new17hfa4cbdbb43a7eef4E
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.4(%rip), %rax
	movq	%rax, 176(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.4(%rip), %rax
	movq	%rax, 184(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.4(%rip), %rax
	movq	%rax, 192(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.4(%rip), %rax
	movq	%rax, 200(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.5(%rip), %rax
	movq	%rax, 208(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.4(%rip), %rax
	movq	%rax, 216(%rsp)
	movq	176(%rsp), %rsi
	leaq	320(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h5a2299450e481a5bE
	movq	184(%rsp), %rsi
	leaq	336(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h5a2299450e481a5bE
	movq	192(%rsp), %rsi
	leaq	352(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h5a2299450e481a5bE
	movq	200(%rsp), %rsi
	leaq	368(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h5a2299450e481a5bE
	movq	208(%rsp), %rsi
	leaq	384(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h5a2299450e481a5bE
	movq	216(%rsp), %rsi
	leaq	400(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h5a2299450e481a5bE
	movq	320(%rsp), %rax
	movq	%rax, 224(%rsp)
	movq	328(%rsp), %rax
	movq	%rax, 232(%rsp)
	movq	336(%rsp), %rax
	movq	%rax, 240(%rsp)
	movq	344(%rsp), %rax
	movq	%rax, 248(%rsp)
	movq	352(%rsp), %rax
	movq	%rax, 256(%rsp)
	movq	360(%rsp), %rax
	movq	%rax, 264(%rsp)
	movq	368(%rsp), %rax
	movq	%rax, 272(%rsp)
	movq	376(%rsp), %rax
	movq	%rax, 280(%rsp)
	movq	384(%rsp), %rax
	movq	%rax, 288(%rsp)
	movq	392(%rsp), %rax
	movq	%rax, 296(%rsp)
	movq	400(%rsp), %rax
	movq	%rax, 304(%rsp)
	movq	408(%rsp), %rax
	movq	%rax, 312(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.6(%rip), %rdi
	leaq	224(%rsp), %rsi
	callq	_ZN4core3fmt9Arguments3new17he2ce31433886da65E
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.7(%rip), %rax
	movq	%rax, 416(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.7(%rip), %rax
	movq	%rax, 424(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.8(%rip), %rax
	movq	%rax, 432(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.9(%rip), %rax
	movq	%rax, 440(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.7(%rip), %rax
	movq	%rax, 448(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.9(%rip), %rax
	movq	%rax, 456(%rsp)
	leaq	7(%rsp), %rax
	movq	%rax, 464(%rsp)
	movq	416(%rsp), %rsi
	leaq	584(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument13new_lower_hex17hd1a48459c7616795E
	movq	424(%rsp), %rsi
	leaq	600(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument13new_upper_hex17h30d6504e48aeaef9E
	movq	432(%rsp), %rsi
	leaq	616(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument9new_octal17h75ecb119d766bc8dE
	movq	440(%rsp), %rsi
	leaq	632(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument10new_binary17hb54a8457709747b9E
	movq	448(%rsp), %rsi
	leaq	648(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument13new_lower_hex17hd1a48459c7616795E
	movq	456(%rsp), %rsi
	leaq	664(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument10new_binary17hb54a8457709747b9E
	movq	464(%rsp), %rsi
	leaq	680(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument13new_lower_hex17hd3bb9d3a09e43871E
	movq	584(%rsp), %rax
	movq	%rax, 472(%rsp)
	movq	592(%rsp), %rax
	movq	%rax, 480(%rsp)
	movq	600(%rsp), %rax
	movq	%rax, 488(%rsp)
	movq	608(%rsp), %rax
	movq	%rax, 496(%rsp)
	movq	616(%rsp), %rax
	movq	%rax, 504(%rsp)
	movq	624(%rsp), %rax
	movq	%rax, 512(%rsp)
	movq	632(%rsp), %rax
	movq	%rax, 520(%rsp)
	movq	640(%rsp), %rax
	movq	%rax, 528(%rsp)
	movq	648(%rsp), %rax
	movq	%rax, 536(%rsp)
	movq	656(%rsp), %rax
	movq	%rax, 544(%rsp)
	movq	664(%rsp), %rax
	movq	%rax, 552(%rsp)
	movq	672(%rsp), %rax
	movq	%rax, 560(%rsp)
	movq	680(%rsp), %rax
	movq	%rax, 568(%rsp)
	movq	688(%rsp), %rax
	movq	%rax, 576(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.10(%rip), %rdi
	leaq	472(%rsp), %rsi
	callq	_ZN4core3fmt9Arguments3new17hf5f0fcfc84e798e3E
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.11(%rip), %rax
	movq	%rax, 696(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.12(%rip), %rax
	movq	%rax, 704(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.13(%rip), %rax
	movq	%rax, 712(%rsp)
	movq	696(%rsp), %rsi
	leaq	768(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument13new_lower_exp17h8712b56ee14bbd50E
	movq	704(%rsp), %rsi
	leaq	784(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument13new_upper_exp17h865bb671d8aca5baE
	movq	712(%rsp), %rsi
	leaq	800(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument13new_lower_exp17h8712b56ee14bbd50E
	movq	768(%rsp), %rax
	movq	%rax, 720(%rsp)
	movq	776(%rsp), %rax
	movq	%rax, 728(%rsp)
	movq	784(%rsp), %rax
	movq	%rax, 736(%rsp)
	movq	792(%rsp), %rax
	movq	%rax, 744(%rsp)
	movq	800(%rsp), %rax
	movq	%rax, 752(%rsp)
	movq	808(%rsp), %rax
	movq	%rax, 760(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.14(%rip), %rdi
	leaq	720(%rsp), %rsi
	callq	_ZN4core3fmt9Arguments3new17h065a27cc320157acE
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.15(%rip), %rax
	movq	%rax, 816(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.16(%rip), %rax
	movq	%rax, 824(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.17(%rip), %rax
	movq	%rax, 832(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.18(%rip), %rax
	movq	%rax, 840(%rsp)
	movq	816(%rsp), %rsi
	leaq	912(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h19805963325cece8E
	movq	824(%rsp), %rsi
	leaq	928(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h19805963325cece8E
	movq	832(%rsp), %rsi
	leaq	944(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h19805963325cece8E
	movq	840(%rsp), %rsi
	leaq	960(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17ha76e161bab11f810E
	movq	912(%rsp), %rax
	movq	%rax, 848(%rsp)
	movq	920(%rsp), %rax
	movq	%rax, 856(%rsp)
	movq	928(%rsp), %rax
	movq	%rax, 864(%rsp)
	movq	936(%rsp), %rax
	movq	%rax, 872(%rsp)
	movq	944(%rsp), %rax
	movq	%rax, 880(%rsp)
	movq	952(%rsp), %rax
	movq	%rax, 888(%rsp)
	movq	960(%rsp), %rax
	movq	%rax, 896(%rsp)
	movq	968(%rsp), %rax
	movq	%rax, 904(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.3(%rip), %rdi
	leaq	848(%rsp), %rsi
	callq	_ZN4core3fmt9Arguments3new17hfa4cbdbb43a7eef4E
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.19(%rip), %rax
	movq	%rax, 976(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.20(%rip), %rax
	movq	%rax, 984(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.21(%rip), %rax
	movq	%rax, 992(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.22(%rip), %rax
	movq	%rax, 1000(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.23(%rip), %rax
	movq	%rax, 1008(%rsp)
	movq	976(%rsp), %rsi
	leaq	1096(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h19805963325cece8E
	movq	984(%rsp), %rsi
	leaq	1112(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h19805963325cece8E
	movq	992(%rsp), %rsi
	leaq	1128(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h19805963325cece8E
	movq	1000(%rsp), %rsi
	leaq	1144(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h19805963325cece8E
	movq	1008(%rsp), %rsi
	leaq	1160(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument13new_lower_exp17h3fdb18d01ca2b869E
	movq	1096(%rsp), %rax
	movq	%rax, 1016(%rsp)
	movq	1104(%rsp), %rax
	movq	%rax, 1024(%rsp)
	movq	1112(%rsp), %rax
	movq	%rax, 1032(%rsp)
	movq	1120(%rsp), %rax
	movq	%rax, 1040(%rsp)
	movq	1128(%rsp), %rax
	movq	%rax, 1048(%rsp)
	movq	1136(%rsp), %rax
	movq	%rax, 1056(%rsp)
	movq	1144(%rsp), %rax
	movq	%rax, 1064(%rsp)
	movq	1152(%rsp), %rax
	movq	%rax, 1072(%rsp)
	movq	1160(%rsp), %rax
	movq	%rax, 1080(%rsp)
	movq	1168(%rsp), %rax
	movq	%rax, 1088(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.24(%rip), %rdi
	leaq	1016(%rsp), %rsi
	callq	_ZN4core3fmt9Arguments3new17h8afbd97afbde2f4aE
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.25(%rip), %rax
	movq	%rax, 1176(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.26(%rip), %rax
	movq	%rax, 1184(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.27(%rip), %rax
	movq	%rax, 1192(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.28(%rip), %rax
	movq	%rax, 1200(%rsp)
	movq	1176(%rsp), %rsi
	leaq	1272(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h19805963325cece8E
	movq	1184(%rsp), %rsi
	leaq	1288(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h19805963325cece8E
	movq	1192(%rsp), %rsi
	leaq	1304(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h19805963325cece8E
	movq	1200(%rsp), %rsi
	leaq	1320(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument9new_debug17hf698ae0043f5115fE
	movq	1272(%rsp), %rax
	movq	%rax, 1208(%rsp)
	movq	1280(%rsp), %rax
	movq	%rax, 1216(%rsp)
	movq	1288(%rsp), %rax
	movq	%rax, 1224(%rsp)
	movq	1296(%rsp), %rax
	movq	%rax, 1232(%rsp)
	movq	1304(%rsp), %rax
	movq	%rax, 1240(%rsp)
	movq	1312(%rsp), %rax
	movq	%rax, 1248(%rsp)
	movq	1320(%rsp), %rax
	movq	%rax, 1256(%rsp)
	movq	1328(%rsp), %rax
	movq	%rax, 1264(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.29(%rip), %rdi
	leaq	1208(%rsp), %rsi
	callq	_ZN4core3fmt9Arguments3new17h4fec64ec98d73bf5E
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	movq	$9, 1336(%rsp)
	movq	$2, 1344(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.30(%rip), %rax
	movq	%rax, 1352(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.31(%rip), %rax
	movq	%rax, 1360(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.32(%rip), %rax
	movq	%rax, 1368(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.20(%rip), %rax
	movq	%rax, 1376(%rsp)
	leaq	1344(%rsp), %rax
	movq	%rax, 1384(%rsp)
	leaq	1336(%rsp), %rax
	movq	%rax, 1392(%rsp)
	movq	1352(%rsp), %rsi
	leaq	1512(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h19805963325cece8E
	movq	1392(%rsp), %rsi
	leaq	1528(%rsp), %rdi
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.34(%rip), %rdx
	callq	_ZN4core3fmt2rt8Argument10from_usize17h9592dc6a83b6a103E
	movq	1384(%rsp), %rsi
	leaq	1544(%rsp), %rdi
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.34(%rip), %rdx
	callq	_ZN4core3fmt2rt8Argument10from_usize17h9592dc6a83b6a103E
	movq	1360(%rsp), %rsi
	leaq	1560(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17hea2ae2f99048abb8E
	movq	1360(%rsp), %rsi
	leaq	1576(%rsp), %rdi
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.34(%rip), %rdx
	callq	_ZN4core3fmt2rt8Argument10from_usize17h9592dc6a83b6a103E
	movq	1376(%rsp), %rsi
	leaq	1592(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h19805963325cece8E
	movq	1368(%rsp), %rsi
	leaq	1608(%rsp), %rdi
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.34(%rip), %rdx
	callq	_ZN4core3fmt2rt8Argument10from_usize17h9592dc6a83b6a103E
	movq	1512(%rsp), %rax
	movq	%rax, 1400(%rsp)
	movq	1520(%rsp), %rax
	movq	%rax, 1408(%rsp)
	movq	1528(%rsp), %rax
	movq	%rax, 1416(%rsp)
	movq	1536(%rsp), %rax
	movq	%rax, 1424(%rsp)
	movq	1544(%rsp), %rax
	movq	%rax, 1432(%rsp)
	movq	1552(%rsp), %rax
	movq	%rax, 1440(%rsp)
	movq	1560(%rsp), %rax
	movq	%rax, 1448(%rsp)
	movq	1568(%rsp), %rax
	movq	%rax, 1456(%rsp)
	movq	1576(%rsp), %rax
	movq	%rax, 1464(%rsp)
	movq	1584(%rsp), %rax
	movq	%rax, 1472(%rsp)
	movq	1592(%rsp), %rax
	movq	%rax, 1480(%rsp)
	movq	1600(%rsp), %rax
	movq	%rax, 1488(%rsp)
	movq	1608(%rsp), %rax
	movq	%rax, 1496(%rsp)
	movq	1616(%rsp), %rax
	movq	%rax, 1504(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.35(%rip), %rdi
	leaq	1400(%rsp), %rsi
	callq	_ZN4core3fmt9Arguments3new17hb1d4413fe8872729E
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.37(%rip), %rax
	movq	%rax, 1624(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.39(%rip), %rax
	movq	%rax, 1632(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.40(%rip), %rax
	movq	%rax, 1640(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.42(%rip), %rax
	movq	%rax, 1648(%rsp)
	movq	1624(%rsp), %rsi
	leaq	1720(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h12180424cd738166E
	movq	1632(%rsp), %rsi
	leaq	1736(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h12180424cd738166E
	movq	1640(%rsp), %rsi
	leaq	1752(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17hd5600921aa456238E
	movq	1648(%rsp), %rsi
	leaq	1768(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h12180424cd738166E
	movq	1720(%rsp), %rax
	movq	%rax, 1656(%rsp)
	movq	1728(%rsp), %rax
	movq	%rax, 1664(%rsp)
	movq	1736(%rsp), %rax
	movq	%rax, 1672(%rsp)
	movq	1744(%rsp), %rax
	movq	%rax, 1680(%rsp)
	movq	1752(%rsp), %rax
	movq	%rax, 1688(%rsp)
	movq	1760(%rsp), %rax
	movq	%rax, 1696(%rsp)
	movq	1768(%rsp), %rax
	movq	%rax, 1704(%rsp)
	movq	1776(%rsp), %rax
	movq	%rax, 1712(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.43(%rip), %rdi
	leaq	1656(%rsp), %rsi
	callq	_ZN4core3fmt9Arguments3new17h10eba103440d83e5E
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.44(%rip), %rax
	movq	%rax, 1784(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.45(%rip), %rax
	movq	%rax, 1792(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.46(%rip), %rax
	movq	%rax, 1800(%rsp)
	movq	1784(%rsp), %rsi
	leaq	1856(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17he2878f588c1260b7E
	movq	1792(%rsp), %rsi
	leaq	1872(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17hd5600921aa456238E
	movq	1800(%rsp), %rsi
	leaq	1888(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17he2878f588c1260b7E
	movq	1856(%rsp), %rax
	movq	%rax, 1808(%rsp)
	movq	1864(%rsp), %rax
	movq	%rax, 1816(%rsp)
	movq	1872(%rsp), %rax
	movq	%rax, 1824(%rsp)
	movq	1880(%rsp), %rax
	movq	%rax, 1832(%rsp)
	movq	1888(%rsp), %rax
	movq	%rax, 1840(%rsp)
	movq	1896(%rsp), %rax
	movq	%rax, 1848(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.47(%rip), %rdi
	leaq	1808(%rsp), %rsi
	callq	_ZN4core3fmt9Arguments3new17hf5a6fa9472adf9c7E
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.49(%rip), %rax
	movq	%rax, 1904(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.50(%rip), %rax
	movq	%rax, 1912(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.53(%rip), %rax
	movq	%rax, 1920(%rsp)
	movq	1904(%rsp), %rsi
	leaq	1976(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17hbf61b85997b53507E
	movq	1912(%rsp), %rsi
	leaq	1992(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h6b9386ba347e021fE
	movq	1920(%rsp), %rsi
	leaq	2008(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h403587e26be9774cE
	movq	1976(%rsp), %rax
	movq	%rax, 1928(%rsp)
	movq	1984(%rsp), %rax
	movq	%rax, 1936(%rsp)
	movq	1992(%rsp), %rax
	movq	%rax, 1944(%rsp)
	movq	2000(%rsp), %rax
	movq	%rax, 1952(%rsp)
	movq	2008(%rsp), %rax
	movq	%rax, 1960(%rsp)
	movq	2016(%rsp), %rax
	movq	%rax, 1968(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.54(%rip), %rdi
	leaq	1928(%rsp), %rsi
	callq	_ZN4core3fmt9Arguments3new17h6627ffebc8b8c00eE
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.55(%rip), %rdi
	movl	$15, %esi
	callq	_ZN4core3fmt9Arguments8from_str17hb6ceaadb9fe75362E
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	leaq	2040(%rsp), %rdi
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.56(%rip), %rsi
	callq	_ZN4core3fmt2rt8Argument11new_display17h6b9386ba347e021fE
	movq	2040(%rsp), %rax
	movq	%rax, 2024(%rsp)
	movq	2048(%rsp), %rax
	movq	%rax, 2032(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.57(%rip), %rdi
	leaq	2024(%rsp), %rsi
	callq	_ZN4core3fmt9Arguments3new17h57f84038e46c9038E
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio7__eprint@GOTPCREL(%rip)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.58(%rip), %rdi
	movl	$11, %esi
	callq	_ZN4core3fmt9Arguments17from_str_nonconst17hc642e67092240e3dE
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	addq	$2056, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end0:
	.size	_ZN11rustNumbers4main17hb9dd29d0238a5338E, .Lfunc_end0-_ZN11rustNumbers4main17hb9dd29d0238a5338E
	.cfi_endproc

	.section	.text._ZN3std2rt10lang_start17hf8c98e658ee0123dE,"ax",@progbits
	.hidden	_ZN3std2rt10lang_start17hf8c98e658ee0123dE
	.globl	_ZN3std2rt10lang_start17hf8c98e658ee0123dE
	.p2align	4
	.type	_ZN3std2rt10lang_start17hf8c98e658ee0123dE,@function
_ZN3std2rt10lang_start17hf8c98e658ee0123dE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movl	%ecx, %eax
	movq	%rdx, %rcx
	movq	%rsi, %rdx
	movq	%rdi, (%rsp)
	movq	%rsp, %rdi
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.59(%rip), %rsi
	movzbl	%al, %r8d
	callq	*_RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end1:
	.size	_ZN3std2rt10lang_start17hf8c98e658ee0123dE, .Lfunc_end1-_ZN3std2rt10lang_start17hf8c98e658ee0123dE
	.cfi_endproc

	.section	".text._ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hd1b9552761730466E","ax",@progbits
	.p2align	4
	.type	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hd1b9552761730466E,@function
_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hd1b9552761730466E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rdi
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hda76431c2260f64bE
	callq	_ZN54_$LT$$LP$$RP$$u20$as$u20$std..process..Termination$GT$6report17hc4b0aa9675f6111eE
	movzbl	%al, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end2:
	.size	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hd1b9552761730466E, .Lfunc_end2-_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hd1b9552761730466E
	.cfi_endproc

	.section	.text._ZN3std3sys9backtrace28__rust_begin_short_backtrace17hda76431c2260f64bE,"ax",@progbits
	.p2align	4
	.type	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hda76431c2260f64bE,@function
_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hda76431c2260f64bE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	callq	_ZN4core3ops8function6FnOnce9call_once17h7bf6bccb01150b29E
	#APP
	#NO_APP
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end3:
	.size	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hda76431c2260f64bE, .Lfunc_end3-_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hda76431c2260f64bE
	.cfi_endproc

	.section	".text._ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h7859d0fa0943c565E","ax",@progbits
	.p2align	4
	.type	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h7859d0fa0943c565E,@function
_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h7859d0fa0943c565E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rdi
	callq	_ZN60_$LT$rustNumbers..Fraction$u20$as$u20$core..fmt..Display$GT$3fmt17hd88d0e5d00a51791E
	andb	$1, %al
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end4:
	.size	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h7859d0fa0943c565E, .Lfunc_end4-_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h7859d0fa0943c565E
	.cfi_endproc

	.section	".text._ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hd07087aee0d67de2E","ax",@progbits
	.p2align	4
	.type	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hd07087aee0d67de2E,@function
_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hd07087aee0d67de2E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rdi
	callq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h7859d0fa0943c565E
	andb	$1, %al
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end5:
	.size	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hd07087aee0d67de2E, .Lfunc_end5-_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hd07087aee0d67de2E
	.cfi_endproc

	.section	.text._ZN4core10intrinsics23is_val_statically_known17hbd2413d92943f42dE,"ax",@progbits
	.p2align	4
	.type	_ZN4core10intrinsics23is_val_statically_known17hbd2413d92943f42dE,@function
_ZN4core10intrinsics23is_val_statically_known17hbd2413d92943f42dE:
	.cfi_startproc
	xorl	%eax, %eax
	andb	$1, %al
	retq
.Lfunc_end6:
	.size	_ZN4core10intrinsics23is_val_statically_known17hbd2413d92943f42dE, .Lfunc_end6-_ZN4core10intrinsics23is_val_statically_known17hbd2413d92943f42dE
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument10from_usize17h9592dc6a83b6a103E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument10from_usize17h9592dc6a83b6a103E,@function
_ZN4core3fmt2rt8Argument10from_usize17h9592dc6a83b6a103E:
	.cfi_startproc
	subq	$56, %rsp
	.cfi_def_cfa_offset 64
	movq	%rdx, 8(%rsp)
	movq	%rdi, 16(%rsp)
	movq	%rdi, 24(%rsp)
	movq	(%rsi), %rax
	movq	%rax, 32(%rsp)
	cmpq	$65535, %rax
	ja	.LBB7_2
	movq	24(%rsp), %rax
	movq	16(%rsp), %rcx
	movq	32(%rsp), %rdx
	movw	%dx, 48(%rsp)
	movq	$0, 40(%rsp)
	movq	40(%rsp), %rdx
	movq	%rdx, (%rcx)
	movq	48(%rsp), %rdx
	movq	%rdx, 8(%rcx)
	addq	$56, %rsp
	.cfi_def_cfa_offset 8
	retq
.LBB7_2:
	.cfi_def_cfa_offset 64
	movq	8(%rsp), %rdx
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.60(%rip), %rdi
	movl	$65, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end7:
	.size	_ZN4core3fmt2rt8Argument10from_usize17h9592dc6a83b6a103E, .Lfunc_end7-_ZN4core3fmt2rt8Argument10from_usize17h9592dc6a83b6a103E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument10new_binary17hb54a8457709747b9E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument10new_binary17hb54a8457709747b9E,@function
_ZN4core3fmt2rt8Argument10new_binary17hb54a8457709747b9E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXsr_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_6Binary3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end8:
	.size	_ZN4core3fmt2rt8Argument10new_binary17hb54a8457709747b9E, .Lfunc_end8-_ZN4core3fmt2rt8Argument10new_binary17hb54a8457709747b9E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument11new_display17h12180424cd738166E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument11new_display17h12180424cd738166E,@function
_ZN4core3fmt2rt8Argument11new_display17h12180424cd738166E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXs1i_NtCsgEmfK2I1SDS_4core3fmtReNtB6_7Display3fmtCsgY6Mt91CT9J_14rustc_demangle@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end9:
	.size	_ZN4core3fmt2rt8Argument11new_display17h12180424cd738166E, .Lfunc_end9-_ZN4core3fmt2rt8Argument11new_display17h12180424cd738166E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument11new_display17h19805963325cece8E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument11new_display17h19805963325cece8E,@function
_ZN4core3fmt2rt8Argument11new_display17h19805963325cece8E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXs7_NtNtCsgEmfK2I1SDS_4core3fmt5floatdNtB7_7Display3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end10:
	.size	_ZN4core3fmt2rt8Argument11new_display17h19805963325cece8E, .Lfunc_end10-_ZN4core3fmt2rt8Argument11new_display17h19805963325cece8E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument11new_display17h1b50c7c9b694681bE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument11new_display17h1b50c7c9b694681bE,@function
_ZN4core3fmt2rt8Argument11new_display17h1b50c7c9b694681bE:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXs_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impaNtB8_7Display3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end11:
	.size	_ZN4core3fmt2rt8Argument11new_display17h1b50c7c9b694681bE, .Lfunc_end11-_ZN4core3fmt2rt8Argument11new_display17h1b50c7c9b694681bE
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument11new_display17h232e8931575c1f00E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument11new_display17h232e8931575c1f00E,@function
_ZN4core3fmt2rt8Argument11new_display17h232e8931575c1f00E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXsd_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impyNtB9_7Display3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end12:
	.size	_ZN4core3fmt2rt8Argument11new_display17h232e8931575c1f00E, .Lfunc_end12-_ZN4core3fmt2rt8Argument11new_display17h232e8931575c1f00E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument11new_display17h403587e26be9774cE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument11new_display17h403587e26be9774cE,@function
_ZN4core3fmt2rt8Argument11new_display17h403587e26be9774cE:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hd07087aee0d67de2E(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end13:
	.size	_ZN4core3fmt2rt8Argument11new_display17h403587e26be9774cE, .Lfunc_end13-_ZN4core3fmt2rt8Argument11new_display17h403587e26be9774cE
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument11new_display17h5a2299450e481a5bE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument11new_display17h5a2299450e481a5bE,@function
_ZN4core3fmt2rt8Argument11new_display17h5a2299450e481a5bE:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end14:
	.size	_ZN4core3fmt2rt8Argument11new_display17h5a2299450e481a5bE, .Lfunc_end14-_ZN4core3fmt2rt8Argument11new_display17h5a2299450e481a5bE
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument11new_display17h6b9386ba347e021fE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument11new_display17h6b9386ba347e021fE,@function
_ZN4core3fmt2rt8Argument11new_display17h6b9386ba347e021fE:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	leaq	_ZN60_$LT$rustNumbers..Fraction$u20$as$u20$core..fmt..Display$GT$3fmt17hd88d0e5d00a51791E(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end15:
	.size	_ZN4core3fmt2rt8Argument11new_display17h6b9386ba347e021fE, .Lfunc_end15-_ZN4core3fmt2rt8Argument11new_display17h6b9386ba347e021fE
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument11new_display17ha76e161bab11f810E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument11new_display17ha76e161bab11f810E,@function
_ZN4core3fmt2rt8Argument11new_display17ha76e161bab11f810E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXs3_NtNtCsgEmfK2I1SDS_4core3fmt5floatfNtB7_7Display3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end16:
	.size	_ZN4core3fmt2rt8Argument11new_display17ha76e161bab11f810E, .Lfunc_end16-_ZN4core3fmt2rt8Argument11new_display17ha76e161bab11f810E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument11new_display17hb38d38e5afff0993E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument11new_display17hb38d38e5afff0993E,@function
_ZN4core3fmt2rt8Argument11new_display17hb38d38e5afff0993E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXNtNtCsgEmfK2I1SDS_4core3fmt3numoNtB4_7Display3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end17:
	.size	_ZN4core3fmt2rt8Argument11new_display17hb38d38e5afff0993E, .Lfunc_end17-_ZN4core3fmt2rt8Argument11new_display17hb38d38e5afff0993E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument11new_display17hbf61b85997b53507E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument11new_display17hbf61b85997b53507E,@function
_ZN4core3fmt2rt8Argument11new_display17hbf61b85997b53507E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	leaq	_ZN56_$LT$rustNumbers..Name$u20$as$u20$core..fmt..Display$GT$3fmt17h3cc4696f187c54e4E(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end18:
	.size	_ZN4core3fmt2rt8Argument11new_display17hbf61b85997b53507E, .Lfunc_end18-_ZN4core3fmt2rt8Argument11new_display17hbf61b85997b53507E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument11new_display17hc0e1d81a95581029E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument11new_display17hc0e1d81a95581029E,@function
_ZN4core3fmt2rt8Argument11new_display17hc0e1d81a95581029E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXs_NtNtCsgEmfK2I1SDS_4core3fmt3numnNtB6_7Display3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end19:
	.size	_ZN4core3fmt2rt8Argument11new_display17hc0e1d81a95581029E, .Lfunc_end19-_ZN4core3fmt2rt8Argument11new_display17hc0e1d81a95581029E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument11new_display17hd5600921aa456238E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument11new_display17hd5600921aa456238E,@function
_ZN4core3fmt2rt8Argument11new_display17hd5600921aa456238E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXsk_NtCsgEmfK2I1SDS_4core3fmtcNtB5_7Display3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end20:
	.size	_ZN4core3fmt2rt8Argument11new_display17hd5600921aa456238E, .Lfunc_end20-_ZN4core3fmt2rt8Argument11new_display17hd5600921aa456238E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument11new_display17he2878f588c1260b7E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument11new_display17he2878f588c1260b7E,@function
_ZN4core3fmt2rt8Argument11new_display17he2878f588c1260b7E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXsg_NtCsgEmfK2I1SDS_4core3fmtbNtB5_7Display3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end21:
	.size	_ZN4core3fmt2rt8Argument11new_display17he2878f588c1260b7E, .Lfunc_end21-_ZN4core3fmt2rt8Argument11new_display17he2878f588c1260b7E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument11new_display17hea2ae2f99048abb8E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument11new_display17hea2ae2f99048abb8E,@function
_ZN4core3fmt2rt8Argument11new_display17hea2ae2f99048abb8E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end22:
	.size	_ZN4core3fmt2rt8Argument11new_display17hea2ae2f99048abb8E, .Lfunc_end22-_ZN4core3fmt2rt8Argument11new_display17hea2ae2f99048abb8E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument13new_lower_exp17h3fdb18d01ca2b869E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument13new_lower_exp17h3fdb18d01ca2b869E,@function
_ZN4core3fmt2rt8Argument13new_lower_exp17h3fdb18d01ca2b869E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXs8_NtNtCsgEmfK2I1SDS_4core3fmt5floatdNtB7_8LowerExp3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end23:
	.size	_ZN4core3fmt2rt8Argument13new_lower_exp17h3fdb18d01ca2b869E, .Lfunc_end23-_ZN4core3fmt2rt8Argument13new_lower_exp17h3fdb18d01ca2b869E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument13new_lower_exp17h8712b56ee14bbd50E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument13new_lower_exp17h8712b56ee14bbd50E,@function
_ZN4core3fmt2rt8Argument13new_lower_exp17h8712b56ee14bbd50E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXsv_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_8LowerExp3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end24:
	.size	_ZN4core3fmt2rt8Argument13new_lower_exp17h8712b56ee14bbd50E, .Lfunc_end24-_ZN4core3fmt2rt8Argument13new_lower_exp17h8712b56ee14bbd50E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument13new_lower_hex17hd1a48459c7616795E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument13new_lower_hex17hd1a48459c7616795E,@function
_ZN4core3fmt2rt8Argument13new_lower_hex17hd1a48459c7616795E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXsv_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8LowerHex3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end25:
	.size	_ZN4core3fmt2rt8Argument13new_lower_hex17hd1a48459c7616795E, .Lfunc_end25-_ZN4core3fmt2rt8Argument13new_lower_hex17hd1a48459c7616795E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument13new_lower_hex17hd3bb9d3a09e43871E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument13new_lower_hex17hd3bb9d3a09e43871E,@function
_ZN4core3fmt2rt8Argument13new_lower_hex17hd3bb9d3a09e43871E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXsf_NtNtCsgEmfK2I1SDS_4core3fmt3numaNtB7_8LowerHex3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end26:
	.size	_ZN4core3fmt2rt8Argument13new_lower_hex17hd3bb9d3a09e43871E, .Lfunc_end26-_ZN4core3fmt2rt8Argument13new_lower_hex17hd3bb9d3a09e43871E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument13new_upper_exp17h865bb671d8aca5baE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument13new_upper_exp17h865bb671d8aca5baE,@function
_ZN4core3fmt2rt8Argument13new_upper_exp17h865bb671d8aca5baE:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXsx_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_8UpperExp3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end27:
	.size	_ZN4core3fmt2rt8Argument13new_upper_exp17h865bb671d8aca5baE, .Lfunc_end27-_ZN4core3fmt2rt8Argument13new_upper_exp17h865bb671d8aca5baE
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument13new_upper_hex17h30d6504e48aeaef9E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument13new_upper_hex17h30d6504e48aeaef9E,@function
_ZN4core3fmt2rt8Argument13new_upper_hex17h30d6504e48aeaef9E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXsx_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8UpperHex3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end28:
	.size	_ZN4core3fmt2rt8Argument13new_upper_hex17h30d6504e48aeaef9E, .Lfunc_end28-_ZN4core3fmt2rt8Argument13new_upper_hex17h30d6504e48aeaef9E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument9new_debug17hf698ae0043f5115fE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument9new_debug17hf698ae0043f5115fE,@function
_ZN4core3fmt2rt8Argument9new_debug17hf698ae0043f5115fE:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXs2_NtNtCsgEmfK2I1SDS_4core3fmt5floatfNtB7_5Debug3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end29:
	.size	_ZN4core3fmt2rt8Argument9new_debug17hf698ae0043f5115fE, .Lfunc_end29-_ZN4core3fmt2rt8Argument9new_debug17hf698ae0043f5115fE
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument9new_octal17h75ecb119d766bc8dE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument9new_octal17h75ecb119d766bc8dE,@function
_ZN4core3fmt2rt8Argument9new_octal17h75ecb119d766bc8dE:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXst_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_5Octal3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end30:
	.size	_ZN4core3fmt2rt8Argument9new_octal17h75ecb119d766bc8dE, .Lfunc_end30-_ZN4core3fmt2rt8Argument9new_octal17h75ecb119d766bc8dE
	.cfi_endproc

	.section	.text._ZN4core3fmt9Arguments17from_str_nonconst17hc642e67092240e3dE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Arguments17from_str_nonconst17hc642e67092240e3dE,@function
_ZN4core3fmt9Arguments17from_str_nonconst17hc642e67092240e3dE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	callq	_ZN4core3fmt9Arguments8from_str17hb6ceaadb9fe75362E
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end31:
	.size	_ZN4core3fmt9Arguments17from_str_nonconst17hc642e67092240e3dE, .Lfunc_end31-_ZN4core3fmt9Arguments17from_str_nonconst17hc642e67092240e3dE
	.cfi_endproc

	.section	.text._ZN4core3fmt9Arguments23as_statically_known_str17h0677a57e7cefc363E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Arguments23as_statically_known_str17h0677a57e7cefc363E,@function
_ZN4core3fmt9Arguments23as_statically_known_str17h0677a57e7cefc363E:
	.cfi_startproc
	subq	$56, %rsp
	.cfi_def_cfa_offset 64
	movq	%rdi, 16(%rsp)
	movq	8(%rdi), %rax
	movq	%rax, 24(%rsp)
	andq	$1, %rax
	cmpq	$1, %rax
	jne	.LBB32_2
	movq	24(%rsp), %rax
	movq	16(%rsp), %rcx
	movq	(%rcx), %rcx
	movq	%rcx, (%rsp)
	shrq	%rax
	movq	%rax, 8(%rsp)
	jmp	.LBB32_3
.LBB32_2:
	movq	.Lanon.dbb91b9197feebf961f299f977aa28d9.63(%rip), %rcx
	movq	.Lanon.dbb91b9197feebf961f299f977aa28d9.63+8(%rip), %rax
	movq	%rcx, 32(%rsp)
	movq	%rax, 40(%rsp)
	jmp	.LBB32_5
.LBB32_3:
	movq	8(%rsp), %rcx
	movq	(%rsp), %rdi
	movl	$1, %edx
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.62(%rip), %r8
	movq	%rdx, %rsi
	callq	_ZN4core5slice3raw14from_raw_parts18precondition_check17h928d1befc4441787E
	movq	8(%rsp), %rax
	movq	(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	movq	%rax, 40(%rsp)
.LBB32_5:
	movb	$0, 55(%rsp)
	testb	$1, 55(%rsp)
	jne	.LBB32_7
	movq	.Lanon.dbb91b9197feebf961f299f977aa28d9.63(%rip), %rcx
	movq	.Lanon.dbb91b9197feebf961f299f977aa28d9.63+8(%rip), %rax
	movq	%rcx, 32(%rsp)
	movq	%rax, 40(%rsp)
	jmp	.LBB32_8
.LBB32_7:
	jmp	.LBB32_8
.LBB32_8:
	movq	32(%rsp), %rax
	movq	40(%rsp), %rdx
	addq	$56, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end32:
	.size	_ZN4core3fmt9Arguments23as_statically_known_str17h0677a57e7cefc363E, .Lfunc_end32-_ZN4core3fmt9Arguments23as_statically_known_str17h0677a57e7cefc363E
	.cfi_endproc

	.section	.text._ZN4core3fmt9Arguments3new17h065a27cc320157acE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Arguments3new17h065a27cc320157acE,@function
_ZN4core3fmt9Arguments3new17h065a27cc320157acE:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rax
	retq
.Lfunc_end33:
	.size	_ZN4core3fmt9Arguments3new17h065a27cc320157acE, .Lfunc_end33-_ZN4core3fmt9Arguments3new17h065a27cc320157acE
	.cfi_endproc

	.section	.text._ZN4core3fmt9Arguments3new17h10eba103440d83e5E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Arguments3new17h10eba103440d83e5E,@function
_ZN4core3fmt9Arguments3new17h10eba103440d83e5E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rax
	retq
.Lfunc_end34:
	.size	_ZN4core3fmt9Arguments3new17h10eba103440d83e5E, .Lfunc_end34-_ZN4core3fmt9Arguments3new17h10eba103440d83e5E
	.cfi_endproc

	.section	.text._ZN4core3fmt9Arguments3new17h15a074973b2022daE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Arguments3new17h15a074973b2022daE,@function
_ZN4core3fmt9Arguments3new17h15a074973b2022daE:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rax
	retq
.Lfunc_end35:
	.size	_ZN4core3fmt9Arguments3new17h15a074973b2022daE, .Lfunc_end35-_ZN4core3fmt9Arguments3new17h15a074973b2022daE
	.cfi_endproc

	.section	.text._ZN4core3fmt9Arguments3new17h4fec64ec98d73bf5E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Arguments3new17h4fec64ec98d73bf5E,@function
_ZN4core3fmt9Arguments3new17h4fec64ec98d73bf5E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rax
	retq
.Lfunc_end36:
	.size	_ZN4core3fmt9Arguments3new17h4fec64ec98d73bf5E, .Lfunc_end36-_ZN4core3fmt9Arguments3new17h4fec64ec98d73bf5E
	.cfi_endproc

	.section	.text._ZN4core3fmt9Arguments3new17h57f84038e46c9038E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Arguments3new17h57f84038e46c9038E,@function
_ZN4core3fmt9Arguments3new17h57f84038e46c9038E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rax
	retq
.Lfunc_end37:
	.size	_ZN4core3fmt9Arguments3new17h57f84038e46c9038E, .Lfunc_end37-_ZN4core3fmt9Arguments3new17h57f84038e46c9038E
	.cfi_endproc

	.section	.text._ZN4core3fmt9Arguments3new17h6627ffebc8b8c00eE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Arguments3new17h6627ffebc8b8c00eE,@function
_ZN4core3fmt9Arguments3new17h6627ffebc8b8c00eE:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rax
	retq
.Lfunc_end38:
	.size	_ZN4core3fmt9Arguments3new17h6627ffebc8b8c00eE, .Lfunc_end38-_ZN4core3fmt9Arguments3new17h6627ffebc8b8c00eE
	.cfi_endproc

	.section	.text._ZN4core3fmt9Arguments3new17h8afbd97afbde2f4aE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Arguments3new17h8afbd97afbde2f4aE,@function
_ZN4core3fmt9Arguments3new17h8afbd97afbde2f4aE:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rax
	retq
.Lfunc_end39:
	.size	_ZN4core3fmt9Arguments3new17h8afbd97afbde2f4aE, .Lfunc_end39-_ZN4core3fmt9Arguments3new17h8afbd97afbde2f4aE
	.cfi_endproc

	.section	.text._ZN4core3fmt9Arguments3new17hb1d4413fe8872729E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Arguments3new17hb1d4413fe8872729E,@function
_ZN4core3fmt9Arguments3new17hb1d4413fe8872729E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rax
	retq
.Lfunc_end40:
	.size	_ZN4core3fmt9Arguments3new17hb1d4413fe8872729E, .Lfunc_end40-_ZN4core3fmt9Arguments3new17hb1d4413fe8872729E
	.cfi_endproc

	.section	.text._ZN4core3fmt9Arguments3new17he2ce31433886da65E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Arguments3new17he2ce31433886da65E,@function
_ZN4core3fmt9Arguments3new17he2ce31433886da65E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rax
	retq
.Lfunc_end41:
	.size	_ZN4core3fmt9Arguments3new17he2ce31433886da65E, .Lfunc_end41-_ZN4core3fmt9Arguments3new17he2ce31433886da65E
	.cfi_endproc

	.section	.text._ZN4core3fmt9Arguments3new17hf5a6fa9472adf9c7E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Arguments3new17hf5a6fa9472adf9c7E,@function
_ZN4core3fmt9Arguments3new17hf5a6fa9472adf9c7E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rax
	retq
.Lfunc_end42:
	.size	_ZN4core3fmt9Arguments3new17hf5a6fa9472adf9c7E, .Lfunc_end42-_ZN4core3fmt9Arguments3new17hf5a6fa9472adf9c7E
	.cfi_endproc

	.section	.text._ZN4core3fmt9Arguments3new17hf5f0fcfc84e798e3E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Arguments3new17hf5f0fcfc84e798e3E,@function
_ZN4core3fmt9Arguments3new17hf5f0fcfc84e798e3E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rax
	retq
.Lfunc_end43:
	.size	_ZN4core3fmt9Arguments3new17hf5f0fcfc84e798e3E, .Lfunc_end43-_ZN4core3fmt9Arguments3new17hf5f0fcfc84e798e3E
	.cfi_endproc

	.section	.text._ZN4core3fmt9Arguments3new17hfa4cbdbb43a7eef4E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Arguments3new17hfa4cbdbb43a7eef4E,@function
_ZN4core3fmt9Arguments3new17hfa4cbdbb43a7eef4E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rax
	retq
.Lfunc_end44:
	.size	_ZN4core3fmt9Arguments3new17hfa4cbdbb43a7eef4E, .Lfunc_end44-_ZN4core3fmt9Arguments3new17hfa4cbdbb43a7eef4E
	.cfi_endproc

	.section	.text._ZN4core3fmt9Arguments8from_str17hb6ceaadb9fe75362E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Arguments8from_str17hb6ceaadb9fe75362E,@function
_ZN4core3fmt9Arguments8from_str17hb6ceaadb9fe75362E:
	.cfi_startproc
	movq	%rdi, %rax
	leaq	1(%rsi,%rsi), %rdx
	retq
.Lfunc_end45:
	.size	_ZN4core3fmt9Arguments8from_str17hb6ceaadb9fe75362E, .Lfunc_end45-_ZN4core3fmt9Arguments8from_str17hb6ceaadb9fe75362E
	.cfi_endproc

	.section	.text._ZN4core3fmt9Formatter9write_fmt17h2cb7888d3a87f383E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Formatter9write_fmt17h2cb7888d3a87f383E,@function
_ZN4core3fmt9Formatter9write_fmt17h2cb7888d3a87f383E:
	.cfi_startproc
	subq	$56, %rsp
	.cfi_def_cfa_offset 64
	movq	%rdi, 8(%rsp)
	movq	%rsi, 16(%rsp)
	movq	%rdx, 24(%rsp)
	leaq	16(%rsp), %rdi
	callq	_ZN4core3fmt9Arguments23as_statically_known_str17h0677a57e7cefc363E
	movq	%rax, 40(%rsp)
	movq	%rdx, 48(%rsp)
	movq	40(%rsp), %rdx
	movl	$1, %eax
	xorl	%ecx, %ecx
	cmpq	$0, %rdx
	cmoveq	%rcx, %rax
	testq	$1, %rax
	je	.LBB46_2
	movq	8(%rsp), %rax
	movq	40(%rsp), %rsi
	movq	48(%rsp), %rdx
	movq	(%rax), %rdi
	movq	8(%rax), %rax
	callq	*24(%rax)
	andb	$1, %al
	movb	%al, 39(%rsp)
	jmp	.LBB46_3
.LBB46_2:
	movq	8(%rsp), %rax
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	movq	16(%rsp), %rdx
	movq	24(%rsp), %rcx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3fmt5write@GOTPCREL(%rip)
	andb	$1, %al
	movb	%al, 39(%rsp)
.LBB46_3:
	movb	39(%rsp), %al
	andb	$1, %al
	addq	$56, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end46:
	.size	_ZN4core3fmt9Formatter9write_fmt17h2cb7888d3a87f383E, .Lfunc_end46-_ZN4core3fmt9Formatter9write_fmt17h2cb7888d3a87f383E
	.cfi_endproc

	.section	".text._ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h5bc63fb05dd88c9dE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h5bc63fb05dd88c9dE,@function
_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h5bc63fb05dd88c9dE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rdi
	callq	_ZN4core3ops8function6FnOnce9call_once17hbd8589fc41616a72E
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end47:
	.size	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h5bc63fb05dd88c9dE, .Lfunc_end47-_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h5bc63fb05dd88c9dE
	.cfi_endproc

	.section	.text._ZN4core3ops8function6FnOnce9call_once17h7bf6bccb01150b29E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce9call_once17h7bf6bccb01150b29E,@function
_ZN4core3ops8function6FnOnce9call_once17h7bf6bccb01150b29E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	callq	*%rdi
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end48:
	.size	_ZN4core3ops8function6FnOnce9call_once17h7bf6bccb01150b29E, .Lfunc_end48-_ZN4core3ops8function6FnOnce9call_once17h7bf6bccb01150b29E
	.cfi_endproc

	.section	.text._ZN4core3ops8function6FnOnce9call_once17hbd8589fc41616a72E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce9call_once17hbd8589fc41616a72E,@function
_ZN4core3ops8function6FnOnce9call_once17hbd8589fc41616a72E:
.Lfunc_begin0:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception0
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
	movq	%rdi, 8(%rsp)
.Ltmp0:
	leaq	8(%rsp), %rdi
	callq	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hd1b9552761730466E
.Ltmp1:
	movl	%eax, 4(%rsp)
	jmp	.LBB49_3
.LBB49_1:
	movq	24(%rsp), %rdi
	callq	_Unwind_Resume@PLT
.LBB49_2:
.Ltmp2:
	movq	%rax, %rcx
	movl	%edx, %eax
	movq	%rcx, 24(%rsp)
	movl	%eax, 32(%rsp)
	jmp	.LBB49_1
.LBB49_3:
	movl	4(%rsp), %eax
	addq	$40, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end49:
	.size	_ZN4core3ops8function6FnOnce9call_once17hbd8589fc41616a72E, .Lfunc_end49-_ZN4core3ops8function6FnOnce9call_once17hbd8589fc41616a72E
	.cfi_endproc
	.section	.gcc_except_table._ZN4core3ops8function6FnOnce9call_once17hbd8589fc41616a72E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table49:
.Lexception0:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end0-.Lcst_begin0
.Lcst_begin0:
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Ltmp0
	.uleb128 .Ltmp2-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Lfunc_end49-.Ltmp1
	.byte	0
	.byte	0
.Lcst_end0:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc3f1a63dd5c8604E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc3f1a63dd5c8604E,@function
_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc3f1a63dd5c8604E:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movq	%rsi, %rcx
	movq	%rdi, (%rsp)
	movq	%rcx, 8(%rsp)
	movq	%rcx, %rax
	shrq	%rax
	movabsq	$6148914691236517205, %rdx
	andq	%rdx, %rax
	subq	%rax, %rcx
	movabsq	$3689348814741910323, %rdx
	movq	%rcx, %rax
	andq	%rdx, %rax
	shrq	$2, %rcx
	andq	%rdx, %rcx
	addq	%rcx, %rax
	movq	%rax, %rcx
	shrq	$4, %rcx
	addq	%rcx, %rax
	movabsq	$1085102592571150095, %rcx
	andq	%rcx, %rax
	movabsq	$72340172838076673, %rcx
	imulq	%rcx, %rax
	shrq	$56, %rax
	movl	%eax, 20(%rsp)
	cmpl	$1, 20(%rsp)
	jne	.LBB50_2
	movq	(%rsp), %rax
	movq	8(%rsp), %rcx
	subq	$1, %rcx
	andq	%rcx, %rax
	cmpq	$0, %rax
	sete	%al
	andb	$1, %al
	addq	$24, %rsp
	.cfi_def_cfa_offset 8
	retq
.LBB50_2:
	.cfi_def_cfa_offset 32
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.64(%rip), %rdi
	movl	$85, %esi
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.66(%rip), %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end50:
	.size	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc3f1a63dd5c8604E, .Lfunc_end50-_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc3f1a63dd5c8604E
	.cfi_endproc

	.section	.text._ZN4core5slice3raw14from_raw_parts18precondition_check17h928d1befc4441787E,"ax",@progbits
	.p2align	4
	.type	_ZN4core5slice3raw14from_raw_parts18precondition_check17h928d1befc4441787E,@function
_ZN4core5slice3raw14from_raw_parts18precondition_check17h928d1befc4441787E:
.Lfunc_begin1:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception1
	subq	$56, %rsp
	.cfi_def_cfa_offset 64
	movq	%rdx, (%rsp)
	movq	%rsi, %rax
	movq	(%rsp), %rsi
	movq	%rdi, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%r8, 32(%rsp)
.Ltmp3:
	callq	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17hcc3f1a63dd5c8604E
.Ltmp4:
	movb	%al, 47(%rsp)
	jmp	.LBB51_2
.LBB51_1:
.Ltmp5:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB51_2:
	movb	47(%rsp), %al
	testb	$1, %al
	jne	.LBB51_4
	jmp	.LBB51_3
.LBB51_3:
	jmp	.LBB51_5
.LBB51_4:
	movq	8(%rsp), %rax
	cmpq	$0, %rax
	sete	%al
	xorb	$-1, %al
	testb	$1, %al
	jne	.LBB51_6
.LBB51_5:
	jmp	.LBB51_7
.LBB51_6:
	movq	16(%rsp), %rax
	cmpq	$0, %rax
	je	.LBB51_8
	jmp	.LBB51_9
.LBB51_7:
	movq	32(%rsp), %rcx
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.67(%rip), %rdi
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB51_8:
	movq	$-1, 48(%rsp)
	jmp	.LBB51_10
.LBB51_9:
	movq	16(%rsp), %rcx
	movabsq	$9223372036854775807, %rax
	xorl	%edx, %edx
	divq	%rcx
	movq	%rax, 48(%rsp)
.LBB51_10:
	movq	24(%rsp), %rax
	cmpq	48(%rsp), %rax
	jbe	.LBB51_12
	jmp	.LBB51_7
.LBB51_12:
	addq	$56, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end51:
	.size	_ZN4core5slice3raw14from_raw_parts18precondition_check17h928d1befc4441787E, .Lfunc_end51-_ZN4core5slice3raw14from_raw_parts18precondition_check17h928d1befc4441787E
	.cfi_endproc
	.section	.gcc_except_table._ZN4core5slice3raw14from_raw_parts18precondition_check17h928d1befc4441787E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table51:
.Lexception1:
	.byte	255
	.byte	155
	.uleb128 .Lttbase0-.Lttbaseref0
.Lttbaseref0:
	.byte	1
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Ltmp3-.Lfunc_begin1
	.uleb128 .Ltmp4-.Ltmp3
	.uleb128 .Ltmp5-.Lfunc_begin1
	.byte	1
.Lcst_end1:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase0:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN54_$LT$$LP$$RP$$u20$as$u20$std..process..Termination$GT$6report17hc4b0aa9675f6111eE","ax",@progbits
	.p2align	4
	.type	_ZN54_$LT$$LP$$RP$$u20$as$u20$std..process..Termination$GT$6report17hc4b0aa9675f6111eE,@function
_ZN54_$LT$$LP$$RP$$u20$as$u20$std..process..Termination$GT$6report17hc4b0aa9675f6111eE:
	.cfi_startproc
	xorl	%eax, %eax
	retq
.Lfunc_end52:
	.size	_ZN54_$LT$$LP$$RP$$u20$as$u20$std..process..Termination$GT$6report17hc4b0aa9675f6111eE, .Lfunc_end52-_ZN54_$LT$$LP$$RP$$u20$as$u20$std..process..Termination$GT$6report17hc4b0aa9675f6111eE
	.cfi_endproc

	.section	".text._ZN56_$LT$rustNumbers..Name$u20$as$u20$core..fmt..Display$GT$3fmt17h3cc4696f187c54e4E","ax",@progbits
	.p2align	4
	.type	_ZN56_$LT$rustNumbers..Name$u20$as$u20$core..fmt..Display$GT$3fmt17h3cc4696f187c54e4E,@function
_ZN56_$LT$rustNumbers..Name$u20$as$u20$core..fmt..Display$GT$3fmt17h3cc4696f187c54e4E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, (%rsp)
	movq	%rdi, %rax
	movq	(%rsp), %rdi
	movq	(%rax), %rsi
	movq	8(%rax), %rdx
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter3pad@GOTPCREL(%rip)
	andb	$1, %al
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end53:
	.size	_ZN56_$LT$rustNumbers..Name$u20$as$u20$core..fmt..Display$GT$3fmt17h3cc4696f187c54e4E, .Lfunc_end53-_ZN56_$LT$rustNumbers..Name$u20$as$u20$core..fmt..Display$GT$3fmt17h3cc4696f187c54e4E
	.cfi_endproc

	.section	".text._ZN60_$LT$rustNumbers..Fraction$u20$as$u20$core..fmt..Display$GT$3fmt17hd88d0e5d00a51791E","ax",@progbits
	.p2align	4
	.type	_ZN60_$LT$rustNumbers..Fraction$u20$as$u20$core..fmt..Display$GT$3fmt17hd88d0e5d00a51791E,@function
_ZN60_$LT$rustNumbers..Fraction$u20$as$u20$core..fmt..Display$GT$3fmt17hd88d0e5d00a51791E:
	.cfi_startproc
	subq	$88, %rsp
	.cfi_def_cfa_offset 96
	movq	%rsi, %rax
	movq	%rdi, %rsi
	movq	%rax, 16(%rsp)
	movq	%rsi, %rdi
	addq	$4, %rdi
	movq	%rdi, 8(%rsp)
	leaq	56(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h5a2299450e481a5bE
	movq	8(%rsp), %rsi
	leaq	72(%rsp), %rdi
	callq	_ZN4core3fmt2rt8Argument11new_display17h5a2299450e481a5bE
	movq	56(%rsp), %rax
	movq	%rax, 24(%rsp)
	movq	64(%rsp), %rax
	movq	%rax, 32(%rsp)
	movq	72(%rsp), %rax
	movq	%rax, 40(%rsp)
	movq	80(%rsp), %rax
	movq	%rax, 48(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.68(%rip), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN4core3fmt9Arguments3new17h15a074973b2022daE
	movq	16(%rsp), %rdi
	movq	%rax, %rsi
	callq	_ZN4core3fmt9Formatter9write_fmt17h2cb7888d3a87f383E
	andb	$1, %al
	addq	$88, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end54:
	.size	_ZN60_$LT$rustNumbers..Fraction$u20$as$u20$core..fmt..Display$GT$3fmt17hd88d0e5d00a51791E, .Lfunc_end54-_ZN60_$LT$rustNumbers..Fraction$u20$as$u20$core..fmt..Display$GT$3fmt17hd88d0e5d00a51791E
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rdx
	movslq	%edi, %rsi
	leaq	_ZN11rustNumbers4main17hb9dd29d0238a5338E(%rip), %rdi
	xorl	%ecx, %ecx
	callq	_ZN3std2rt10lang_start17hf8c98e658ee0123dE
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end55:
	.size	main, .Lfunc_end55-main
	.cfi_endproc

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.0,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.0,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.0:
	.ascii	"Nothing but text\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.0, 17

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.1,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.1:
	.zero	16,255
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.1, 16

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.2,@object
	.p2align	4, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.2:
	.ascii	"\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\200"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.2, 16

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.3,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.dbb91b9197feebf961f299f977aa28d9.3:
	.asciz	"\300\001 \300\001 \300\001 \300\001\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.3, 13

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.4,@object
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.4:
	.asciz	"*\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.4, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.5,@object
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.5:
	.ascii	"\326\377\377\377"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.5, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.6,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.6,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.6:
	.asciz	"\001[\303 \000\000h\005\000\003] [\303 \000\000\b\005\000\003] [\303 \000\000H\005\000\003] [\303*\000\000(\005\000\003] [\303 \000\000i\005\000\003] [\301 \000 `\002]\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.6, 66

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.7,@object
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.7:
	.asciz	"\377\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.7, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.8,@object
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.8:
	.asciz	"\b\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.8, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.9,@object
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.9:
	.asciz	"\005\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.9, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.10,@object
	.section	.rodata.cst32,"aM",@progbits,32
.Lanon.dbb91b9197feebf961f299f977aa28d9.10:
	.asciz	"\300\001 \300\001 \300\001 \300\001 \301 \000\200`\001 \303 \000\200i\n\000\001 \300\001\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.10, 32

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.11,@object
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.11:
	.asciz	"\334\005\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.11, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.12,@object
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.12:
	.asciz	"\340.\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.12, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.13,@object
	.section	.rodata.str1.4,"aMS",@progbits,1
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.13:
	.asciz	"@\342\001"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.13, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.14,@object
	.section	.rodata.cst16,"aM",@progbits,16
.Lanon.dbb91b9197feebf961f299f977aa28d9.14:
	.asciz	"\300\001 \300\001 \305 \000\000p\002\000\001\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.14, 16

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.15,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.15:
	.ascii	"\232\231\231\231\231\231\271?"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.15, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.16,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.16:
	.ascii	"\000\000\000\000\000\000\360?"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.16, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.17,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.17:
	.ascii	"P\357\342\326\344\032KD"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.17, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.18,@object
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.18:
	.ascii	"\000\000 @"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.18, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.19,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.19:
	.ascii	"n\206\033\360\371!\t@"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.19, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.20,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.20:
	.ascii	"\220\367\252\225\t\277\005@"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.20, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.21,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.21:
	.ascii	"\000\000\000\000\000\000\370\277"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.21, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.22,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.22:
	.ascii	"\000\000\000\000\000\000\004@"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.22, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.23,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.23:
	.ascii	"\000\000\000\000\000J\223@"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.23, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.24,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.24,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.24:
	.asciz	"\305 \000\000p\002\000\001 \307 \000\000x\b\000\003\000\001 \307 \000\000y\b\000\002\000\001 \301 \000 p\001 \300\001\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.24, 42

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.25,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.25:
	.ascii	"\000\000\000\000\000\000\370\177"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.25, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.26,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.26:
	.ascii	"\000\000\000\000\000\000\360\377"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.26, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.27,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.27:
	.ascii	"\000\000\000\000\000\000\000\200"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.27, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.28,@object
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.28:
	.ascii	"\232\231\231>"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.28, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.29,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.29,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.29:
	.asciz	"\300\001 \300\001 \303 \000\000h\005\000\001 \300\001\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.29, 19

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.30,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.30:
	.ascii	"82\217\374\301\300\363?"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.30, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.31,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.31:
	.asciz	"\007\000\000\000\000\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.31, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.32,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.32:
	.asciz	"\003\000\000\000\000\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.32, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.33,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.dbb91b9197feebf961f299f977aa28d9.33:
	.asciz	"rustNumbers.rs"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.33, 15

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.34,@object
	.section	.data.rel.ro..Lanon.dbb91b9197feebf961f299f977aa28d9.34,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.34:
	.quad	.Lanon.dbb91b9197feebf961f299f977aa28d9.33
	.asciz	"\016\000\000\000\000\000\000\000\"\000\000\000\005\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.34, 24

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.35,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.35,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.35:
	.asciz	"\001[\367 \000\000x\001\000\002\000\003] [\333 \000\000(\004\000\003\000\003] [\355 \000\000p\006\000\005\000\002]\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.35, 41

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.36,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.36,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.36:
	.ascii	"right"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.36, 5

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.37,@object
	.section	.data.rel.ro..Lanon.dbb91b9197feebf961f299f977aa28d9.37,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.37:
	.quad	.Lanon.dbb91b9197feebf961f299f977aa28d9.36
	.asciz	"\005\000\000\000\000\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.37, 16

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.38,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.dbb91b9197feebf961f299f977aa28d9.38:
	.ascii	"left"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.38, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.39,@object
	.section	.data.rel.ro..Lanon.dbb91b9197feebf961f299f977aa28d9.39,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.39:
	.quad	.Lanon.dbb91b9197feebf961f299f977aa28d9.38
	.asciz	"\004\000\000\000\000\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.39, 16

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.40,@object
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.40:
	.asciz	"c\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.40, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.41,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.41,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.41:
	.ascii	"cut"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.41, 3

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.42,@object
	.section	.data.rel.ro..Lanon.dbb91b9197feebf961f299f977aa28d9.42,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.42:
	.quad	.Lanon.dbb91b9197feebf961f299f977aa28d9.41
	.asciz	"\003\000\000\000\000\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.42, 16

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.43,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.43,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.43:
	.asciz	"\001[\303 \000\000(\b\000\003] [\303 \000\000\b\b\000\003] [\303 \000\000H\b\000\003] [\305 \000\000p\002\000\002]\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.43, 46

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.44,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.44,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.44:
	.byte	1
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.44, 1

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.45,@object
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.45:
	.asciz	"\351\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.45, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.46,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.dbb91b9197feebf961f299f977aa28d9.46:
	.zero	1
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.46, 1

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.47,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.47,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.47:
	.asciz	"\300\001 \300\001 \303 \000\000(\006\000\002|\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.47, 17

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.48,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.48,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.48:
	.ascii	"padded"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.48, 6

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.49,@object
	.section	.data.rel.ro..Lanon.dbb91b9197feebf961f299f977aa28d9.49,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.49:
	.quad	.Lanon.dbb91b9197feebf961f299f977aa28d9.48
	.asciz	"\006\000\000\000\000\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.49, 16

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.50,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.50:
	.asciz	"\001\000\000\000\003\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.50, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.51,@object
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.51:
	.asciz	"\002\000\000\000\003\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.51, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.53,@object
	.section	.data.rel.ro..Lanon.dbb91b9197feebf961f299f977aa28d9.53,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.53:
	.quad	.Lanon.dbb91b9197feebf961f299f977aa28d9.52
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.53, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.54,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.54,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.54:
	.asciz	"\001[\303 \000\000(\t\000\002] \300\001 \300\001\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.54, 19

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.55,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.55,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.55:
	.ascii	"no end of line "
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.55, 15

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.56,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.56:
	.asciz	"\000\000\000\000\001\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.56, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.57,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.dbb91b9197feebf961f299f977aa28d9.57:
	.asciz	"\ffor errors: \300\001\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.57, 17

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.58,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.58,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.58:
	.ascii	"{} 1 two 1\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.58, 11

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.59,@object
	.section	.data.rel.ro..Lanon.dbb91b9197feebf961f299f977aa28d9.59,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.59:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h5bc63fb05dd88c9dE
	.quad	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hd1b9552761730466E
	.quad	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hd1b9552761730466E
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.59, 48

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.60,@object
	.section	.rodata.cst32,"aM",@progbits,32
.Lanon.dbb91b9197feebf961f299f977aa28d9.60:
	.ascii	"Formatting argument out of range"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.60, 32

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.61,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.dbb91b9197feebf961f299f977aa28d9.61:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/fmt/mod.rs"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.61, 76

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.62,@object
	.section	.data.rel.ro..Lanon.dbb91b9197feebf961f299f977aa28d9.62,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.62:
	.quad	.Lanon.dbb91b9197feebf961f299f977aa28d9.61
	.asciz	"K\000\000\000\000\000\000\000q\003\000\000*\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.62, 24

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.63,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.63:
	.zero	8
	.zero	8
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.63, 16

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.64,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.64,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.64:
	.ascii	"is_aligned_to: align is not a power-of-two"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.64, 42

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.65,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.dbb91b9197feebf961f299f977aa28d9.65:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/const_ptr.rs"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.65, 82

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.66,@object
	.section	.data.rel.ro..Lanon.dbb91b9197feebf961f299f977aa28d9.66,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.66:
	.quad	.Lanon.dbb91b9197feebf961f299f977aa28d9.65
	.asciz	"Q\000\000\000\000\000\000\000^\005\000\000\r\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.66, 24

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.67,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.67,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.67:
	.ascii	"unsafe precondition(s) violated: slice::from_raw_parts requires the pointer to be aligned and non-null, and the total size of the slice not to exceed `isize::MAX`\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.67, 279

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.68,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.dbb91b9197feebf961f299f977aa28d9.68:
	.asciz	"\300\001/\300"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.68, 5

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.52,@object
	.section	.data.rel.ro..Lanon.dbb91b9197feebf961f299f977aa28d9.52,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.52:
	.quad	.Lanon.dbb91b9197feebf961f299f977aa28d9.51
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.52, 8

	.hidden	DW.ref.rust_eh_personality
	.weak	DW.ref.rust_eh_personality
	.section	.data.DW.ref.rust_eh_personality,"awG",@progbits,DW.ref.rust_eh_personality,comdat
	.p2align	3, 0x0
	.type	DW.ref.rust_eh_personality,@object
	.size	DW.ref.rust_eh_personality, 8
DW.ref.rust_eh_personality:
	.quad	rust_eh_personality
	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
