// The names of the C functions that the machine serves. A program that uses one
// of them without defining it gets a place for it in `.libc`; what happens there
// is the machine's affair, which has a function for each name.

/** Functions in the order of their headers; names with underscores are what compilers make of the plain ones. */
export const hostFunctions: ReadonlySet<string> = new Set(
	`
	printf fprintf sprintf snprintf vprintf vfprintf vsprintf vsnprintf
	__printf_chk __fprintf_chk __sprintf_chk __snprintf_chk
	__vprintf_chk __vfprintf_chk __vsprintf_chk __vsnprintf_chk dprintf asprintf vasprintf __asprintf_chk
	puts_unlocked fputs_unlocked putchar_unlocked putc_unlocked fputc_unlocked fwrite_unlocked fflush_unlocked
	getchar_unlocked getc_unlocked fgetc_unlocked fgets_unlocked fread_unlocked feof_unlocked ferror_unlocked
	fopen fopen64 fdopen open_memstream fmemopen freopen freopen64 tmpfile tmpfile64 fseek fseeko fseeko64 ftell ftello ftello64 rewind
	fgetpos fgetpos64 fsetpos fsetpos64 remove clearerr_unlocked fileno_unlocked _IO_cleanup
	strerror strsignal strerror_r __xpg_strerror_r psignal warn warnx vwarn vwarnx err errx verr verrx
	perror fclose setbuf setvbuf setlinebuf clearerr ferror fileno fread getline getdelim __getline __getdelim
	vscanf vfscanf vsscanf __isoc99_vscanf __isoc99_vfscanf __isoc99_vsscanf
	__isoc23_vscanf __isoc23_vfscanf __isoc23_vsscanf
	puts fputs putchar putc fputc _IO_putc fwrite fflush
	getchar getc fgetc _IO_getc ungetc fgets __fgets_chk gets feof
	scanf fscanf sscanf
	__isoc99_scanf __isoc99_fscanf __isoc99_sscanf __isoc23_scanf __isoc23_fscanf __isoc23_sscanf

	malloc calloc realloc reallocarray free malloc_usable_size aligned_alloc memalign posix_memalign
	imaxabs ffs ffsl ffsll div ldiv lldiv strtoimax strtoumax __isoc23_strtoimax __isoc23_strtoumax
	rand_r random srandom
	abs labs llabs atoi atol atoll strtol strtoll strtoul strtoull
	__isoc23_strtol __isoc23_strtoll __isoc23_strtoul __isoc23_strtoull
	rand srand exit _exit _Exit quick_exit abort getenv __setenv __putenv __unsetenv

	memcpy mempcpy memmove memset memcmp memchr
	memrchr memmem memccpy rawmemchr __rawmemchr bcmp bcopy bzero index rindex
	strcoll strxfrm strncasecmp strchrnul stpncpy strcasestr strtok_r __strtok_r strsep __strdup __strndup
	__mempcpy_chk __stpcpy_chk __stpncpy_chk
	strlen strnlen strcpy stpcpy strncpy strcat strncat strcmp strncmp strcasecmp
	strchr strrchr strstr strspn strcspn strpbrk strtok strdup strndup
	__memcpy_chk __memmove_chk __memset_chk __strcpy_chk __strncpy_chk __strcat_chk __strncat_chk

	wcslen wcsnlen wcscpy wcpcpy wcsncpy wcscat wcsncat wcscmp wcscoll wcsncmp wcscasecmp wcschr wcsrchr wcsstr
	wcsspn wcscspn wcspbrk wcstok wcsdup wmemcpy wmemmove wmempcpy wmemset wmemcmp wmemchr wcstol wcstoll wcstoul
	wcstoull wcstod mbstowcs wcstombs mblen mbrlen mbtowc mbrtowc wctomb wcrtomb btowc wctob towupper towlower
	wcwidth wprintf fwprintf vwprintf vfwprintf swprintf vswprintf fputws putwchar fputwc putwc getwchar fgetwc
	getwc fgetws fwide iswalpha iswdigit iswalnum iswupper iswlower iswspace iswblank iswpunct iswxdigit iswprint
	iswgraph iswcntrl

	isalpha isdigit isalnum isupper islower isspace isblank ispunct isxdigit isprint isgraph iscntrl
	toupper tolower

	atof strtod strtof
	sqrt floor ceil trunc round exp exp2 expm1 log log2 log10 log1p sin cos tan asin acos atan
	erf erfc lgamma tgamma exp10 roundeven sinh cosh tanh asinh acosh atanh cbrt logb fmod pow atan2 hypot remainder fmax fmin fdim
	fabs copysign nextafter fma rint nearbyint lround llround lrint llrint ilogb ldexp scalbn scalbln
	frexp modf isnan isinf finite
	sqrtf floorf ceilf truncf roundf expf exp2f expm1f logf log2f log10f log1pf sinf cosf tanf asinf acosf atanf
	erff erfcf lgammaf tgammaf exp10f roundevenf sinhf coshf tanhf asinhf acoshf atanhf cbrtf logbf fmodf powf atan2f hypotf remainderf fmaxf fminf fdimf
	fabsf copysignf nextafterf fmaf rintf nearbyintf lroundf llroundf lrintf llrintf ilogbf ldexpf scalbnf scalblnf
	frexpf modff isnanf isinff finitef
	__fixxfti __fixunsxfti __floattixf __floatuntixf __powixf2
	strtold sqrtl floorl ceill truncl roundl expl exp2l expm1l logl log2l log10l log1pl sinl cosl tanl asinl acosl atanl
	exp10l roundevenl sinhl coshl tanhl asinhl acoshl atanhl cbrtl logbl fmodl powl atan2l hypotl remainderl dreml fmaxl fminl
	fdiml fabsl copysignl nextafterl nexttowardl rintl nearbyintl lroundl llroundl lrintl llrintl ilogbl ldexpl scalbnl scalblnl
	frexpl modfl sincosl isnanl isinfl finitel fpclassifyl signbitl __isnanl __isinfl __finitel __fpclassifyl __signbitl
	fpclassify fpclassifyf signbit signbitf __fpclassify __fpclassifyf __signbit __signbitf
	fegetround fesetround feclearexcept fetestexcept feraiseexcept fesetexcept
	fegetexceptflag fesetexceptflag fetestexceptflag feenableexcept fedisableexcept fegetexcept
	fegetenv feholdexcept fesetenv feupdateenv fegetmode fesetmode
	__isnan __isinf __finite __isnanf __isinff __finitef
	nexttoward nexttowardf fmal __issignaling __issignalingf __issignalingl htonl htons ntohl ntohs imaxdiv
	sincos sincosf cabs cabsf cabsl cargl creall cimagl conjl

	vdprintf putw getw setbuffer flockfile funlockfile ftrylockfile popen pclose error error_at_line
	valloc pvalloc mallopt malloc_trim arc4random arc4random_uniform arc4random_buf getentropy secure_getenv
	strlcpy strlcat explicit_bzero __explicit_bzero_chk swab strverscmp isascii toascii _toupper _tolower
	basename __xpg_basename dirname realpath fnmatch mkstemp mkstemp64 mkostemp mkostemp64 mkstemps mkdtemp mktemp
	wcsncasecmp wcpncpy wcsxfrm wcswidth wctype iswctype wctrans towctrans mbsinit mbsrtowcs wcsrtombs wcstof
	wcstoimax wcstoumax fputwc_unlocked putwc_unlocked putwchar_unlocked fputws_unlocked fgetwc_unlocked
	getwc_unlocked getwchar_unlocked fgetws_unlocked
	gamma significand drem nextup nextdown gammaf significandf dremf nextupf nextdownf nan nanf remquo remquof
	lgamma_r lgammaf_r
	conj cproj cexp clog csqrt csinh ccosh ctanh csin ccos ctan casinh cacosh catanh casin cacos catan creal cimag
	carg cpow conjf cprojf cexpf clogf csqrtf csinhf ccoshf ctanhf csinf ccosf ctanf casinhf cacoshf catanhf casinf
	cacosf catanf crealf cimagf cargf cpowf
	sysconf pathconf fpathconf getdtablesize get_nprocs get_nprocs_conf get_phys_pages get_avphys_pages sched_getcpu
	gethostid getpriority nice gethostname getlogin_r getdomainname timespec_get
	tcgetattr tcsetattr tcflush tcflow tcdrain tcsendbreak cfmakeraw cfgetispeed cfgetospeed cfsetispeed cfsetospeed
	cfsetspeed

	strftime strptime __break_time __make_time __asctime
	__getopt
	system time clock difftime gettimeofday clock_gettime getpagesize isatty
	__stack_chk_fail __assert_fail __raise_default __libc_start_exit __thread_area

	__divti3 __modti3 __udivti3 __umodti3 __multi3 __udivmodti4 __divmodti4 __muloti4
	__negti2 __ashlti3 __lshrti3 __ashrti3
	__addvsi3 __addvdi3 __subvsi3 __subvdi3 __mulvsi3 __mulvdi3 __negvsi2 __negvdi2 __absvsi2 __absvdi2
	__addvti3 __subvti3 __mulvti3 __negvti2 __absvti2
	__popcountsi2 __popcountdi2 __popcountti2 __paritysi2 __paritydi2 __parityti2
	__clzsi2 __clzdi2 __clzti2 __ctzsi2 __ctzdi2 __ctzti2 __ffssi2 __ffsdi2 __ffsti2
	__clrsbsi2 __clrsbdi2 __clrsbti2 __bswapsi2 __bswapdi2
	__fixsfti __fixdfti __fixunssfti __fixunsdfti __floattisf __floattidf __floatuntisf __floatuntidf
	__powisf2 __powidf2 __mulsc3 __muldc3 __mulxc3 __divsc3 __divdc3 __divxc3
	__extendhfsf2 __extendhfdf2 __extendhfxf2 __extendhftf2 __extendsftf2 __extenddftf2 __extendxftf2 __trunctfxf2 __trunctfdf2 __trunctfsf2 __trunctfhf2 __truncxfhf2 __truncdfhf2 __truncsfhf2
	__addtf3 __subtf3 __multf3 __divtf3 __negtf2 __eqtf2 __netf2 __lttf2 __letf2 __gttf2 __getf2 __unordtf2 __eqhf2 __nehf2
	__fixtfsi __fixunstfsi __fixtfdi __fixunstfdi __fixtfti __fixunstfti __fixhfti __fixunshfti __floatsitf __floatunsitf __floatditf __floatunditf __floattitf __floatuntitf __floattihf __floatuntihf

	__dynamic_cast __find_landing_pad _ZSt9terminatev __terminate __cxa_pure_virtual __cxa_deleted_virtual
	_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base _ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base
	_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base _ZSt18_Rb_tree_decrementPKSt18_Rb_tree_node_base
	_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_
	_ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_
	__string_construct __string_construct_filled __string_construct_moved __string_replace __string_replace_filled
	__string_move __string_swap __string_reserve __string_create __string_dispose __string_compare
	__string_find __string_rfind __string_find_first_of __string_find_last_of __string_find_first_not_of
	__string_find_last_not_of
	__stream_put_signed __stream_put_unsigned __stream_put_bool __stream_put_double __stream_put_complex __stream_put_pointer
	__stream_put_text __stream_write __stream_flush __stream_get_signed __stream_get_unsigned __stream_get_bool
	__stream_get_double __stream_get_character __stream_get_string __stream_get_word __stream_get_line
	__stream_get_characters __stream_read __stream_next __stream_next_into __stream_peek __stream_give_back
	__stream_ignore __stream_skip_space __stream_put_buffer __stream_place __stream_move
	__buffer_flush __buffer_read __buffer_peek __buffer_next __buffer_step __buffer_give_back __buffer_write __buffer_put
	__buffer_room __buffer_move __stream_refuse
	__text_buffer_construct __text_buffer_take __text_buffer_destroy __text_buffer_text __text_buffer_assign __text_buffer_sync
	_ZSt11_Hash_bytesPKvmm _ZNKSt8__detail20_Prime_rehash_policy11_M_next_bktEm
	_ZNKSt8__detail20_Prime_rehash_policy14_M_need_rehashEmmm
	__rust_panic __rust_unwind __rust_report __rust_text __rust_utf8 __rust_put __rust_flush __rust_read __rust_read_bytes __rust_string
	__rust_check_text __rust_parse_float __rust_count __rust_has_property __rust_change_case __rust_search __rust_arguments
`
		.trim()
		.split(/\s+/),
);
