// ucontext.h: a context gone back to, and two fibers with arguments.

#include <stdio.h>
#include <ucontext.h>
static ucontext_t first, one, other;
static char stacks[2][16384];
static void count(int a, int b, int c, int d, int e, int f, int g, int h)
{
	printf("one %d %d %d %d %d %d %d %d\n", a, b, c, d, e, f, g, h);
	swapcontext(&one, &other);
	puts("one again");
}

static void visit(void)
{
	puts("other");
	swapcontext(&other, &one);
	puts("never");
}

int main(void)
{
	volatile int times = 0;
	ucontext_t here;
	getcontext(&here);
	printf("%d\n", times);
	if (times++ < 2)
		setcontext(&here);
	getcontext(&one);
	one.uc_stack.ss_sp = stacks[0];
	one.uc_stack.ss_size = sizeof stacks[0];
	one.uc_link = &first;
	makecontext(&one, (void (*)(void)) count, 8, 1, 2, 3, 4, 5, 6, 7, 8);
	getcontext(&other);
	other.uc_stack.ss_sp = stacks[1];
	other.uc_stack.ss_size = sizeof stacks[1];
	other.uc_link = 0;
	makecontext(&other, visit, 0);
	swapcontext(&first, &one);
	puts("first again");
	return 0;
}
