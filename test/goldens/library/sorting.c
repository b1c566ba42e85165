#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <setjmp.h>
struct pair { int key, order; char pad[40]; };
static int asked;
static int by_int(const void *a, const void *b) { asked++; return *(const int *)a - *(const int *)b; }
static int by_key(const void *a, const void *b) { return ((const struct pair *)a)->key - ((const struct pair *)b)->key; }
static int by_text(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }
static jmp_buf env;
static void deep(int n) { if (n == 0) longjmp(env, 7); deep(n - 1); puts("never"); }
int main(void)
{
	int v[50], i, key, *found;
	struct pair p[60];
	const char *names[] = { "pear", "apple", "fig", "banana", "kiwi" };
	srand(1);
	for (i = 0; i < 50; i++) v[i] = rand() % 100;
	qsort(v, 50, sizeof v[0], by_int);
	for (i = 0; i < 50; i++) printf("%d ", v[i]);
	printf("\n%d\n", asked);
	for (i = 0; i < 60; i++) { p[i].key = rand() % 5; p[i].order = i; }
	qsort(p, 60, sizeof p[0], by_key);
	for (i = 0; i < 60; i++) printf("%d.%d ", p[i].key, p[i].order);
	puts("");
	qsort(names, 5, sizeof names[0], by_text);
	for (i = 0; i < 5; i++) printf("%s ", names[i]);
	puts("");
	for (key = 0; key < 100; key += 9) { found = bsearch(&key, v, 50, sizeof v[0], by_int); printf("%d ", found ? *found : -1); }
	puts("");
	qsort(v, 1, 4, by_int); qsort(v, 0, 4, by_int);
	i = setjmp(env);
	printf("setjmp %d\n", i);
	if (i == 0) deep(5);
	if (i == 7) longjmp(env, 0);
	for (i = 0; i < 40; i++) printf("%d\n", rand());
	srand(42); printf("%d %d\n", rand(), rand());
	srand(0); printf("%d\n", rand());
	srand(-5); printf("%d %d\n", rand(), rand());
	exit(3);
}
