#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>
static void at(const char *s, const char *p) { if (p) printf("%ld ", (long)(p - s)); else printf("none "); }
int main(void)
{
	char a[64], b[64] = "0123456789";
	const char *s = "the quick brown fox";
	char *end, *t;
	int i;
	volatile const char *vs = s;
	strcpy(a, s); printf("%s %zu\n", a, strlen(a));
	strncpy(a, "abcdef", 3); printf("%s\n", a);
	memset(a, '#', sizeof a); strncpy(a, "ab", 6); for (i = 0; i < 8; i++) printf("%d ", a[i]); puts("");
	strcpy(a, "one"); strcat(a, " two"); strncat(a, " three", 3); puts(a);
	memmove(b + 2, b, 8); puts(b);
	memcpy(b, "xyz", 3); puts(b);
	at(s, strchr((const char*)vs, 'q')); at(s, strchr(s, 'z')); at(s, strrchr(s, 'o')); at(s, strchr(s, 0)); at(s, strstr(s, "brown")); at(s, strstr(s, "")); at(s, strstr(s, "cat")); puts("");
	printf("%d %d %d %d\n", strcmp((const char*)vs, "the quick") > 0, strcmp("a", "b") < 0, strncmp(s, "the x", 4), memcmp("abc", "abd", 3) < 0);
	printf("%zu %zu\n", strspn(s, "eht"), strcspn(s, "q"));
	strcpy(a, "a,b;;c"); for (t = strtok(a, ",;"); t; t = strtok(NULL, ",;")) printf("<%s>", t); puts("");
	printf("%d %d %d %d\n", atoi("42"), atoi("  -17x"), atoi("x"), atoi("+8"));
	printf("%ld %ld\n", atol("1234567890123"), labs(-5L));
	printf("%ld ", strtol("0x1fz", &end, 16)); printf("[%s] ", end);
	printf("%ld ", strtol("077", &end, 0)); printf("[%s] ", end);
	printf("%ld ", strtol("0x", &end, 0)); printf("[%s] ", end);
	printf("%ld ", strtol("zz", &end, 36)); printf("[%s] ", end);
	printf("%ld ", strtol("99999999999999999999", &end, 10)); printf("[%s] ", end);
	printf("%ld ", strtol("-99999999999999999999", &end, 10)); printf("[%s]\n", end);
	printf("%lu %lu\n", strtoul("18446744073709551615", NULL, 10), strtoul("-1", NULL, 10));
	for (i = -1; i < 256; i++) {
		printf("%d%d%d%d%d%d%d%d%d%d%d%d", !!isalpha(i), !!isdigit(i), !!isspace(i), !!isupper(i), !!islower(i), !!isalnum(i), !!ispunct(i), !!isxdigit(i), !!isprint(i), !!isgraph(i), !!iscntrl(i), !!isblank(i));
		printf(" %d %d\n", toupper(i), tolower(i));
	}
	{ int (*f)(int) = isalpha, (*g)(int) = toupper; printf("%d %c\n", !!f('x'), g('x')); }
	printf("%d\n", abs(-7));
	return 0;
}
