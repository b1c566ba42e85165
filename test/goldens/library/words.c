// More of string.h and stdlib.h: searches, fields, copies, quotients, doubles, texts of
// errors, and texts printed into blocks of their own.

#define _GNU_SOURCE
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static void place(const char *name, const void *found, const void *from) {
	printf("%s %d\n", name, found ? (int)((const char *)found - (const char *)from) : -1);
}

static int listed(char **text, const char *format, ...) {
	va_list list;
	va_start(list, format);
	int length = vasprintf(text, format, list);
	va_end(list);
	return length;
}

static int parsed(const char *text, const char *format, ...) {
	va_list list;
	va_start(list, format);
	int count = vsscanf(text, format, list);
	va_end(list);
	return count;
}

int main(void) {
	char text[] = "The quick brown fox jumps over the lazy dog";
	place("memrchr", memrchr(text, 'o', sizeof text), text);
	place("memmem", memmem(text, sizeof text, "over", 4), text);
	place("memmem", memmem(text, sizeof text, "under", 5), text);
	place("strchrnul", strchrnul(text, 'q'), text);
	place("strchrnul", strchrnul(text, '!'), text);
	place("strcasestr", strcasestr(text, "FOX"), text);
	place("rawmemchr", rawmemchr(text, 'z'), text);
	place("index", index(text, 'b'), text);
	place("rindex", rindex(text, 'e'), text);
	printf("%d %d %d\n", strncasecmp("HELLO there", "hello world", 5), strncasecmp("a", "B", 3) < 0, strcoll("b", "a") > 0);

	char *rest, *token = strtok_r(text, " ", &rest);
	for (; token; token = strtok_r(NULL, " ", &rest)) printf("<%s>", token);
	char fields[] = "a,,b;c", *field = fields;
	while ((token = strsep(&field, ",;"))) printf("[%s]", token);
	puts("");

	char buffer[32] = "###############################";
	place("memccpy", memccpy(buffer, "copied up to x, not on", 'x', 22), buffer);
	place("stpncpy", stpncpy(buffer + 16, "abc", 6), buffer);
	place("mempcpy", mempcpy(buffer + 24, "12", 2), buffer);
	bcopy(buffer, buffer + 2, 5);
	bzero(buffer + 30, 2);
	for (int i = 0; i < 32; i++) printf("%c", buffer[i] ? buffer[i] : '0');
	printf(" %d %zu %s\n", bcmp("ab", "ac", 2) != 0, strxfrm(buffer, "sorted", 20), buffer);
	printf("%d %d %d\n", ffs(0), ffs(0x50), ffsl(1L << 40));

	volatile int minus = -17;
	volatile long large = -170000000000;
	div_t small = div(minus, 5);
	ldiv_t big = ldiv(large, 7);
	printf("%d %d %ld %ld %ld\n", small.quot, small.rem, big.quot, big.rem, labs(large));

	errno = 0;
	long most = strtol("99999999999999999999", NULL, 10);
	printf("%ld %d %s\n", most, errno, strerror(errno));
	errno = 0;
	printf("%lu %d %s, %s\n", strtoul("12z", &token, 0), errno, token, strerror(EINVAL));
	printf("%a %a %a %d\n", strtod("0x1.8p3", NULL), strtod("-.5e1x", &token), strtof("0.1", NULL), *token);

	srandom(42);
	unsigned seed = 7;
	long first = random();
	printf("%ld %d %d\n", first, rand_r(&seed), rand_r(&seed));

	char *made;
	int length = asprintf(&made, "%d-%s", 42, "made");
	printf("%d %s\n", length, made);
	free(made);
	length = listed(&made, "%5.1f|%a|%.2A|%hhd", 2.25, 0.1, 1000.5, 300);
	printf("%d %s\n", length, made);
	int a;
	char word[8];
	length = parsed("12 apples", "%d %7s", &a, word);
	printf("%d %d %s\n", length, a, word);

	void *aligned = aligned_alloc(256, 512), *other;
	int result = posix_memalign(&other, 64, 100);
	printf("%d %d %d\n", (int)((unsigned long)aligned % 256), result, (int)((unsigned long)other % 64));
	memset(aligned, 1, 512);
	free(aligned);
	free(other);
	printf("%d\n", getenv("NO SUCH VARIABLE") == NULL);
	return 0;
}
