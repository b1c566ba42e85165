// Where variables and code can be besides the usual places: thread-local
// variables with and without a value, and a function within a function, whose
// address is code on the stack.

#include <stdio.h>
#include <string.h>

__thread int counter = 5;
__thread long total;
static __thread char text[40] = "of this thread";
__thread struct { char small; _Alignas(64) long large; } aligned = { 1, 2 };

static int next(void) { return counter++; }

static int *place(void) { return &counter; }

static int apply(int (*function)(int), int count) {
	int sum = 0;
	for (int index = 0; index < count; index++) sum += function(index);
	return sum;
}

static int nested(int scale, int count) {
	int calls = 0;
	int scaled(int value) { calls++; return value * scale; }
	int sum = apply(scaled, count);
	return sum * 100 + calls;
}

int main(void) {
	printf("%d %d %ld %s\n", next(), next(), total, text);
	*place() += 10;
	total -= 3;
	strcpy(text, "changed");
	printf("%d %ld %s\n", counter, total, text);
	printf("%d %ld %d\n", aligned.small, aligned.large, (int)((unsigned long)&aligned % 64));
	printf("%d %d\n", nested(3, 4), nested(-7, 10));
	return 0;
}
