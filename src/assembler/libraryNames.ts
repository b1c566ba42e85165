// The names of the C functions that the machine serves. A program that uses one
// of them without defining it gets a place for it in `.libc`; what happens there
// is the machine's affair, which has a function for each name.

/** Functions in the order of their headers; names with underscores are what compilers make of the plain ones. */
export const hostFunctions: ReadonlySet<string> = new Set(
	`
	printf fprintf sprintf snprintf vprintf vfprintf vsprintf vsnprintf
	__printf_chk __fprintf_chk __sprintf_chk __snprintf_chk
	puts fputs putchar putc fputc _IO_putc fwrite fflush
	getchar getc fgetc _IO_getc ungetc fgets __fgets_chk gets feof
	scanf fscanf sscanf
	__isoc99_scanf __isoc99_fscanf __isoc99_sscanf __isoc23_scanf __isoc23_fscanf __isoc23_sscanf

	malloc calloc realloc free malloc_usable_size
	abs labs llabs atoi atol atoll strtol strtoll strtoul strtoull
	__isoc23_strtol __isoc23_strtoll __isoc23_strtoul __isoc23_strtoull
	rand srand exit _exit _Exit abort

	memcpy mempcpy memmove memset memcmp memchr
	strlen strnlen strcpy stpcpy strncpy strcat strncat strcmp strncmp strcasecmp
	strchr strrchr strstr strspn strcspn strpbrk strtok strdup strndup
	__memcpy_chk __memmove_chk __memset_chk __strcpy_chk __strncpy_chk __strcat_chk __strncat_chk

	isalpha isdigit isalnum isupper islower isspace isblank ispunct isxdigit isprint isgraph iscntrl
	toupper tolower

	atof strtod sqrt fabs floor ceil trunc fmod

	time clock __stack_chk_fail __assert_fail
`
		.trim()
		.split(/\s+/),
);
