#include <stdio.h>
#include <stddef.h>
int main(void)
{
	static const int ints[] = { 0, 1, -1, 42, -12345, 2147483647, -2147483647 - 1 };
	static const long longs[] = { 0, -1, 9223372036854775807L, -9223372036854775807L - 1, 0x123456789abcdefL };
	char line[200];
	int n, i;
	for (i = 0; i < 7; i++) {
		int v = ints[i];
		printf("[%d][%i][%u][%x][%X][%o]\n", v, v, v, v, v, v);
		printf("[%5d][%-5d][%05d][%+d][% d][%+5d][%-+8d]\n", v, v, v, v, v, v, v);
		printf("[%.3d][%8.3d][%-8.3d][%08.3d][%.0d][%.d]\n", v, v, v, v, v, v);
		printf("[%#x][%#X][%#o][%#10x][%#-10x][%#010x][%#.5x]\n", v, v, v, v, v, v, v);
		printf("[%hhd][%hhu][%hd][%hu][%hhx][%hx]\n", v, v, v, v, v, v);
		printf("[%*d][%-*d][%*d][%.*d][%*.*d]\n", 7, v, 7, v, -7, v, 4, v, 9, 4, v);
	}
	for (i = 0; i < 5; i++) {
		long v = longs[i];
		printf("[%ld][%lu][%lx][%lX][%lo][%lld][%llu][%llx]\n", v, v, v, v, v, (long long)v, (unsigned long long)v, (unsigned long long)v);
		printf("[%zu][%zd][%zx][%jd][%td][%20ld][%-20ld][%020ld]\n", v, v, v, v, v, v, v, v);
	}
	printf("[%s][%10s][%-10s][%.2s][%10.3s][%-10.1s][%.0s][%.*s]\n", "hello", "hello", "hello", "hello", "hello", "hello", "hello", 3, "hello");
	printf("[%c][%5c][%-5c]\n", 'a', 'b', 'c');
	printf("[%p][%20p][%-20p][%p]\n", (void *)0x1234, (void *)0x401000, (void *)0x401000, (void *)0);
	printf("100%% [%5%]\n");
	printf("abc%ndef\n", &n);
	printf("%d\n", n);
	n = snprintf(line, 10, "%d and %s", 12345, "more than fits");
	printf("%d [%s]\n", n, line);
	n = snprintf(NULL, 0, "%d", 1234567);
	printf("%d\n", n);
	n = sprintf(line, "%d %d %d %d %d %d %d %s", 1, 2, 3, 4, 5, 6, 7, "eight");
	printf("%d [%s]\n", n, line);
	printf("%s %s %d %ld %s %d %c %u %s\n", "many", "args", 1, 2L, "on", 3, 'x', 4u, "the stack");
	fprintf(stdout, "to %s\n", "stdout");
	fprintf(stderr, "to %s\n", "stderr");
	fputs("fputs\n", stdout);
	putchar('p'); putc('q', stdout); fputc('\n', stdout);
	printf("[%s]\n", (char *)NULL);
	printf("[%k]\n", 1L);
	fwrite("raw\n", 1, 4, stdout);
	printf("[%2$s][%1$d][%2$s][%1$x]\n", 5, "again");
	printf("[%1$-*2$d][%3$.*2$s][%1$3d]\n", 7, 4, "abcdefgh");
	n = snprintf(line, sizeof line, "%2$05d%1$p%%", (void *)16, 42);
	printf("%d [%s]\n", n, line);
	fflush(stdout);
	return puts("end") < 0;
}
