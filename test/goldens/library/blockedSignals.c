// Signals that wait: in which order their handlers run when they need not wait any
// longer, and what becomes of one that has no handler.
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

static void say(const char *text, int number) {
	char line[32];
	write(1, line, snprintf(line, sizeof line, "%s %d\n", text, number));
}

static void tell(int number) { say("handler of", number); }

static void sender(int number) {
	kill(getpid(), SIGUSR2);
	kill(getpid(), SIGTERM);
	say("both wait in the handler of", number);
}

int main(void) {
	sigset_t some, old;
	sigemptyset(&some);
	sigaddset(&some, SIGUSR1);
	sigaddset(&some, SIGUSR2);
	sigaddset(&some, SIGTERM);
	signal(SIGUSR1, tell);
	signal(SIGUSR2, tell);
	signal(SIGTERM, tell);
	sigprocmask(SIG_BLOCK, &some, &old);
	kill(getpid(), SIGTERM);
	kill(getpid(), SIGUSR1);
	kill(getpid(), SIGUSR2);
	say("all wait", 3);
	sigprocmask(SIG_SETMASK, &old, NULL);
	say("all came", 3);

	struct sigaction action = {.sa_handler = sender, .sa_mask = some};
	sigaction(SIGUSR1, &action, NULL);
	raise(SIGUSR1);
	say("both came", 2);

	signal(SIGABRT, tell);
	signal(SIGUSR1, SIG_DFL);
	signal(SIGTERM, SIG_IGN);
	sigprocmask(SIG_BLOCK, &some, &old);
	raise(SIGTERM);
	raise(SIGUSR1);
	say("one waits", 1);
	sigprocmask(SIG_SETMASK, &old, NULL);
	say("not reached", 0);
}
