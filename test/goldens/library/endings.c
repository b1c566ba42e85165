// What runs before main and after it, and signals that a program sends itself.

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int arguments = -1;

static void say(const char *text) {
	write(1, text, strlen(text));
}

__attribute__((constructor)) static void last(int argc) { arguments = argc; say("constructor\n"); }
__attribute__((constructor(101))) static void first(void) { say("early constructor\n"); }
__attribute__((constructor(202))) static void second(void) { say("later constructor\n"); }
__attribute__((destructor)) static void destructor(void) { say("destructor\n"); }
__attribute__((destructor(101))) static void lateDestructor(void) { say("last destructor\n"); }

static void one(void) { say("registered first\n"); }
static void two(void) { say("registered second\n"); }
static void handler(int number) { say(number == SIGUSR1 ? "user signal\n" : "another signal\n"); }

int main(int argc, char **argv) {
	say(arguments == argc ? "main\n" : "main without arguments\n");
	atexit(one);
	atexit(two);
	signal(SIGUSR1, handler);
	signal(SIGTERM, SIG_IGN);
	raise(SIGUSR1);
	raise(SIGTERM);
	if (signal(SIGUSR1, SIG_DFL) == handler) say("the handler was kept\n");
	if (argc > 0) exit(7);
	return 3;
}
