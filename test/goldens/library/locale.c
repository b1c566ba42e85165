// The one locale that there is, names for files, and signals as System V has them.
#define _GNU_SOURCE
#include <limits.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

static void handler(int number) { printf("signal %d\n", number); }

int main(void) {
	printf("%s\n", setlocale(LC_ALL, NULL));
	printf("%s\n", setlocale(LC_ALL, "C"));
	printf("%s\n", setlocale(LC_NUMERIC, "POSIX"));
	printf("%d\n", setlocale(LC_ALL, "xx_XX") == NULL);
	struct lconv *conventions = localeconv();
	printf("[%s] [%s] [%s] %d %d\n", conventions->decimal_point, conventions->thousands_sep,
	       conventions->negative_sign, conventions->frac_digits == CHAR_MAX, conventions->int_n_sign_posn == CHAR_MAX);
	char first[L_tmpnam], second[L_tmpnam];
	int isOurs = tmpnam(first) == first && tmpnam(second) == second;
	printf("%d %d\n", isOurs, strcmp(first, second) != 0);
	char *own = tmpnam(NULL);
	printf("%d %d %zu\n", strcmp(first, own) != 0, strncmp(own, "/tmp/", 5), strlen(own) % 100 > 5 ? (size_t)1 : 0);
	sysv_signal(SIGUSR1, handler);
	raise(SIGUSR1);
	printf("%d\n", signal(SIGUSR1, SIG_IGN) == SIG_DFL);
	return raise(SIGUSR1);
}
