int printf(const char *format, ...);

#line 1 "hidden.h"
__attribute__((always_inline)) static inline int each(const int *items, int count, int (*visit)(int)) {
	int all = 0;
	for (int i = 0; i < count; i++)
		all += visit(items[i]);
	return all;
}
#line 11 "callbacks.c"

static int weighed(int item) {
	int twice = 2 * item;
	return twice > 4 ? twice : item;
}

__attribute__((noinline)) static int run(const int *items, int count) {
	int first = items[0];
	int all = each(items, count, weighed);
	return all - first;
}

int main(int argc, char **argv) {
	int items[] = {argc, 2, 3};
	int all = run(items, argc + 2);
	printf("%d\n", all);
	return 0;
}
