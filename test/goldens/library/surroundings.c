// What a program changes about its surroundings: the environment, the heap's end,
// permissions of memory; and what the library says of errors and signals.
#define _GNU_SOURCE
#include <err.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

extern char **environ;

static int byFactor(const void *one, const void *other, void *factor) {
	return (*(const int *)one - *(const int *)other) * *(int *)factor;
}

static int count(const char *start) {
	int found = 0;
	for (char **entry = environ; *entry; entry++) found += strncmp(*entry, start, strlen(start)) == 0;
	return found;
}

int main(void) {
	printf("%d", setenv("COLOUR", "red", 0));
	printf(" %s %d", getenv("COLOUR"), count("COLOUR="));
	setenv("COLOUR", "blue", 0);
	printf(" %s", getenv("COLOUR"));
	setenv("COLOUR", "green", 1);
	printf(" %s %d", getenv("COLOUR"), count("COLOUR="));
	unsetenv("COLOUR");
	printf(" %d %d", getenv("COLOUR") == NULL, count("COLOUR="));
	static char own[] = "OWN=1";
	putenv(own);
	own[4] = '7';
	printf(" %s", getenv("OWN"));
	printf(" %d", setenv("a=b", "", 1));
	printf(" %s\n", strerror(errno));

	int numbers[] = {3, 1, 2, 9, 5, 4, 8}, factor = -1;
	qsort_r(numbers, 7, sizeof *numbers, byFactor, &factor);
	for (int index = 0; index < 7; index++) printf("%d ", numbers[index]);
	char *end = sbrk(0);
	printf("%d", sbrk(8192) == end);
	printf(" %d", sbrk(0) == end + 8192);
	strcpy(end + 8000, "on the heap");
	printf(" %s", end + 8000);
	printf(" %d\n", brk(end));

	const unsigned char sum[] = {0x8d, 0x04, 0x37, 0xc3};
	unsigned char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	memcpy(page, sum, sizeof sum);
	printf("%d", mprotect(page, 4096, PROT_READ | PROT_EXEC));
	printf(" %d", ((int (*)(int, int))page)(3, 4));
	page[4096] = 9;
	printf(" %d", mprotect((void *)0x10000, 4096, PROT_READ));
	printf(" %s", strerror(errno));
	printf(" %d", mprotect(page + 1, 4096, PROT_READ));
	printf(" %s\n", strerror(errno));

	struct rlimit limit;
	struct rusage usage;
	printf("%d", getrlimit(RLIMIT_STACK, &limit));
	printf(" %ld %d\n", (long)limit.rlim_cur, getrusage(RUSAGE_SELF, &usage));
	for (int number = 0; number < 70; number += 3) printf("%s; ", strsignal(number));
	printf("%d", raise(0));
	printf(" %d", raise(70));
	printf(" %s\n", strerror(errno));
	fflush(stdout);
	psignal(SIGSEGV, "a signal");
	psignal(SIGINT, NULL);
	return 0;
}
