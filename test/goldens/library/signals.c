// Handlers for faults and for signals that a program sends itself, how they return
// and how they jump out.
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>
#include <unistd.h>

static sigjmp_buf again;
static volatile int count;
static char *volatile place;
static volatile int zero;

static void jump(int number) {
	printf("signal %d\n", number);
	siglongjmp(again, number);
}

static void tell(int number, siginfo_t *info, void *context) {
	ucontext_t *machine = context;
	printf("signal %d, code %d, trap %d, at %s\n", number, info->si_code,
	       (int)machine->uc_mcontext.gregs[REG_TRAPNO],
	       info->si_addr == place ? "the place" : info->si_addr == (void *)machine->uc_mcontext.gregs[REG_RIP] ? "rip" : "another");
	siglongjmp(again, 1);
}

/** Repairs what the instruction reads through and has it done again. */
static void repair(int number, siginfo_t *info, void *context) {
	static char page[16] = "repaired";
	ucontext_t *machine = context;
	printf("signal %d\n", number);
	for (int i = 0; i < 16; i++)
		if ((char *)machine->uc_mcontext.gregs[i] == place) machine->uc_mcontext.gregs[i] = (long)page;
}

static void step(int number, siginfo_t *info, void *context) {
	count++;
}

static void nested(int number) {
	sigset_t blocked;
	sigprocmask(SIG_BLOCK, NULL, &blocked);
	printf("in %d: %d %d\n", number, sigismember(&blocked, SIGUSR1), sigismember(&blocked, SIGUSR2));
	fflush(stdout);
	if (number == SIGUSR1 && count++ == 0) {
		raise(SIGUSR1);
		raise(SIGUSR2);
		puts("still in the first");
	}
}

static void set(int number, void (*handler)(int, siginfo_t *, void *), int flags) {
	struct sigaction action;
	memset(&action, 0, sizeof action);
	action.sa_sigaction = handler;
	action.sa_flags = SA_SIGINFO | flags;
	sigemptyset(&action.sa_mask);
	if (sigaction(number, &action, NULL)) puts("not set");
}

static int deep(int n) {
	volatile char room[4096];
	room[0] = n;
	return n > 1000000 ? 0 : deep(n + 1) + room[0];
}

static void overflow(int number) {
	puts("the stack is full");
	siglongjmp(again, 1);
}

int main(void) {
	signal(SIGFPE, jump);
	for (int i = 0; i < 2; i++)
		if (sigsetjmp(again, 1) == 0) printf("%d\n", 7 / zero);
	signal(SIGSEGV, jump);
	place = (char *)8;
	for (int i = 0; i < 2; i++)
		if (sigsetjmp(again, 1) == 0) *place = 1;
	signal(SIGILL, jump);
	if (sigsetjmp(again, 1) == 0) __asm__ volatile("ud2");

	set(SIGSEGV, tell, 0);
	if (sigsetjmp(again, 1) == 0) count = *place;
	place = (char *)main;
	if (sigsetjmp(again, 1) == 0) *place = 0;
	set(SIGFPE, tell, 0);
	if (sigsetjmp(again, 1) == 0) count = 5 % zero;
	set(SIGILL, tell, 0);
	if (sigsetjmp(again, 1) == 0) __asm__ volatile("ud2");
	place = (char *)16;
	set(SIGSEGV, repair, 0);
	char *through = place;
	__asm__ volatile("movzx %0, byte ptr [%1]" : "=r"(count) : "r"(through) : "memory");
	printf("%c\n", count);

	count = 0;
	set(SIGTRAP, step, 0);
	for (int i = 0; i < 3; i++) __asm__ volatile("int3");
	printf("%d traps\n", count);

	count = 0;
	signal(SIGUSR1, nested);
	signal(SIGUSR2, nested);
	raise(SIGUSR1);
	sigset_t both, old;
	sigemptyset(&both);
	sigaddset(&both, SIGUSR1);
	sigaddset(&both, SIGUSR2);
	sigdelset(&both, SIGUSR1);
	sigprocmask(SIG_BLOCK, &both, &old);
	kill(getpid(), SIGUSR2);
	puts("it waits");
	sigprocmask(SIG_SETMASK, &old, NULL);
	puts("it came");

	struct sigaction action;
	sigaction(SIGUSR1, NULL, &action);
	printf("%d %x\n", action.sa_handler == nested, action.sa_flags);
	set(SIGUSR1, step, SA_RESETHAND);
	sigaction(SIGUSR1, NULL, &action);
	printf("%d\n", action.sa_sigaction == step);
	raise(SIGUSR1);
	sigaction(SIGUSR1, NULL, &action);
	printf("%d\n", action.sa_handler == SIG_DFL);
	printf("%d %d\n", sigaction(SIGKILL, &action, NULL), kill(getpid(), 0));

	static char other[16384];
	stack_t alternate = {.ss_sp = other, .ss_size = sizeof other};
	sigaltstack(&alternate, NULL);
	action.sa_handler = overflow;
	action.sa_flags = SA_ONSTACK;
	sigaction(SIGSEGV, &action, NULL);
	for (int i = 0; i < 2; i++)
		if (sigsetjmp(again, 1) == 0) printf("%d\n", deep(0));

	double kept = 1.5;
	signal(SIGUSR1, nested);
	raise(SIGUSR1);
	printf("%g\n", kept * zero + kept);
	raise(SIGURG);
	signal(SIGABRT, nested);
	fflush(stdout);
	abort();
}
