// search.h: arrays, trees, a table and queues.

#define _GNU_SOURCE
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static int cmp(const void *x, const void *y)
{
	return *(int *) x - *(int *) y;
}

static int cmps(const void *x, const void *y)
{
	return strcmp(x, y);
}

static void show(const void *n, VISIT v, int d)
{
	if (v == postorder || v == leaf)
		printf("%s ", *(char **) n);
}

static void drop(void *key)
{
	printf("-%s ", (char *) key);
}

int main(void)
{
	int v[10] = { 5, 3, 9 };
	size_t cnt = 3;
	int k = 9, m = 7;
	printf("%ld %p\n", (long) ((int *) lfind(&k, v, &cnt, 4, cmp) - v), lfind(&m, v, &cnt, 4, cmp));
	lsearch(&m, v, &cnt, 4, cmp);
	printf("%zu %d\n", cnt, v[3]);
	void *root = 0;
	char *w[] = { "m", "c", "x", "a", "d", "z", "y", "c" };
	for (int i = 0; i < 8; i++) {
		char **r = tsearch(w[i], &root, cmps);
		if (strcmp(*r, w[i]))
			abort();
	}
	twalk(root, show);
	puts("");
	printf("%d %d\n", tfind("d", &root, cmps) != 0, tfind("q", &root, cmps) != 0);
	tdelete("m", &root, cmps);
	tdelete("a", &root, cmps);
	printf("%d\n", tdelete("qq", &root, cmps) == 0);
	twalk(root, show);
	puts("");
	tdelete("x", &root, cmps);
	twalk(root, show);
	puts("");
	tdestroy(root, drop);
	puts("");
	hcreate(20);
	ENTRY e = { "one", (void *) 1 }, *r;
	hsearch(e, ENTER);
	e.key = "two";
	e.data = (void *) 2;
	hsearch(e, ENTER);
	e.key = "one";
	r = hsearch(e, FIND);
	printf("%s %ld\n", r->key, (long) r->data);
	e.key = "zz";
	printf("%p\n", hsearch(e, FIND));
	hdestroy();
	struct q {
		struct q *n, *p;
		int v;
	} q1 = { 0, 0, 1 }, q2 = { 0, 0, 2 }, q3 = { 0, 0, 3 };
	insque(&q1, 0);
	insque(&q2, &q1);
	insque(&q3, &q1);
	for (struct q * p = &q1; p; p = p->n)
		printf("%d", p->v);
	remque(&q3);
	puts("");
	for (struct q * p = &q1; p; p = p->n)
		printf("%d", p->v);
	puts("");
}
