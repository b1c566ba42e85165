#include <stdio.h>
#include <string.h>
int main(void)
{
	int a = -1, b = -1, n = -1, got; long l = -1; unsigned u = 0; char word[20] = "", c = 0, line[30], cs[4] = "";
	short h = 0; signed char hh = 0;
	got = scanf("%d %d", &a, &b); printf("%d %d %d\n", got, a, b);
	got = scanf("%s%ld", word, &l); printf("%d %s %ld\n", got, word, l);
	got = scanf(" %c%x%n", &c, &u, &n); printf("%d %c %x %d\n", got, c, u, n);
	got = scanf("%d", &a); printf("%d %d\n", got, a);
	got = scanf("%3s", word); printf("%d %s\n", got, word);
	while ((got = getchar()) != '\n' && got != EOF) printf("<%c>", got);
	puts("");
	printf("%s", fgets(line, sizeof line, stdin));
	printf("%s\n", fgets(line, 5, stdin));
	printf("%s", fgets(line, sizeof line, stdin));
	got = scanf("%*d %d", &a); printf("%d %d\n", got, a);
	got = scanf("%2d%2d", &a, &b); printf("%d %d %d\n", got, a, b);
	got = scanf(" %[a-z]%[^\n]", word, line); printf("%d [%s] [%s]\n", got, word, line);
	got = scanf("%i %i %i", &a, &b, &n); printf("%d %d %d %d\n", got, a, b, n);
	got = scanf("%hd %hhd", &h, &hh); printf("%d %d %d\n", got, h, hh);
	got = scanf(" %3c", cs); printf("%d %.3s\n", got, cs);
	got = scanf(" x=%d, y=%d", &a, &b); printf("%d %d %d\n", got, a, b);
	c = getchar(); ungetc('Z', stdin); printf("%d %c\n", c, getchar());
	got = scanf("%d", &a); printf("%d %d\n", got, feof(stdin));
	got = getchar(); printf("%d\n", got);
	printf("%d\n", fgets(line, 5, stdin) == NULL);
	got = sscanf("10 20 abc", "%d %d %s", &a, &b, word); printf("%d %d %d %s\n", got, a, b, word);
	got = sscanf("", "%d", &a); printf("%d\n", got);
	got = sscanf("abc", "%d", &a); printf("%d\n", got);
	got = sscanf("0x1F 077 9", "%x %o %u", &a, &b, &u); printf("%d %d %d %u\n", got, a, b, u);
	got = sscanf("50%", "%d%%%n", &a, &n); printf("%d %d %d\n", got, a, n);
	got = sscanf("-  5", "%d", &a); printf("%d\n", got);
	return 0;
}
