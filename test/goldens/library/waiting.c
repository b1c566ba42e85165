// Waiting for time and for signals: an alarm goes off in the wait that reaches it.

#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/times.h>
#include <time.h>
#include <unistd.h>

static volatile int count;

static void ring(int number) {
	(void)number;
	count++;
}

static void alarms(void) {
	printf("%u ", alarm(5));
	printf("%u\n", alarm(1));
	int result = pause();
	printf("pause %d %d %d\n", result, errno == EINTR, count);
	alarm(1);
	unsigned left = sleep(3);
	printf("sleep %u %d\n", left, count);
	alarm(1);
	struct timespec rest, request = {1, 300000000};
	result = nanosleep(&request, &rest);
	printf("nanosleep %d %d %d %d\n", result, (int)rest.tv_sec, rest.tv_nsec / 100000000 >= 2, count);
	alarm(0);
	ualarm(20000, 0);
	printf("usleep %d %d\n", usleep(60000), count);
	struct itimerval timer = {{0, 50000}, {0, 50000}}, old;
	setitimer(ITIMER_REAL, &timer, 0);
	while (count < 7)
		pause();
	memset(&timer, 0, sizeof timer);
	setitimer(ITIMER_REAL, &timer, &old);
	printf("timer %d %d %d\n", count, (int)old.it_interval.tv_usec, (int)old.it_value.tv_sec);
	getitimer(ITIMER_REAL, &old);
	printf("none %d %d\n", (int)old.it_interval.tv_usec, (int)old.it_value.tv_sec);
}

static void masks(void) {
	sigset_t set, before, none, now;
	int number, result;
	sigemptyset(&none);
	sigemptyset(&set);
	sigaddset(&set, SIGALRM);
	sigprocmask(SIG_BLOCK, &set, &before);
	alarm(1);
	result = sigsuspend(&none);
	sigprocmask(SIG_BLOCK, 0, &now);
	printf("sigsuspend %d %d %d %d\n", result, errno == EINTR, count, sigismember(&now, SIGALRM));
	raise(SIGALRM);
	result = sigwait(&set, &number);
	printf("sigwait %d %d %d\n", result, number, count);
	alarm(1);
	result = sigwait(&set, &number);
	printf("sigwait %d %d %d\n", result, number, count);
	raise(SIGALRM);
	result = sigsuspend(&none);
	printf("sigsuspend %d %d\n", result, count);
	sigprocmask(SIG_SETMASK, &before, 0);
}

static void numbers(void) {
	struct rlimit limit;
	struct tms times_spent;
	struct timespec short_time = {0, 1000}, wrong = {0, -1}, resolution = {7, 7};
	void *page = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	int result = clock_getres(CLOCK_MONOTONIC, &resolution);
	printf("%d %d %d\n", result, (int)resolution.tv_sec, (int)resolution.tv_nsec);
	printf("%d %d %d\n", getrlimit(RLIMIT_NOFILE, &limit), getrlimit(99, &limit), errno == EINVAL);
	printf("%d %d %d\n", getpgid(0) == getpgrp(), getpgid(1 << 22), errno == ESRCH);
	printf("%d %d\n", sched_get_priority_max(SCHED_FIFO), sched_get_priority_min(SCHED_RR));
	printf("%d %d %d\n", msync(page, 4096, MS_SYNC), msync((char *)page + 1, 1, MS_SYNC), errno == EINVAL);
	printf("%d %d\n", flock(0, LOCK_EX), flock(55, LOCK_EX));
	printf("%d %d\n", times(&times_spent) != (clock_t)-1, times_spent.tms_cutime == 0);
	printf("%d %d ", nanosleep(&short_time, 0), clock_nanosleep(CLOCK_REALTIME, 0, &short_time, 0));
	result = nanosleep(&wrong, 0);
	printf("%d %d %d\n", result, errno == EINVAL, clock_nanosleep(CLOCK_REALTIME, 0, &wrong, 0));
}

int main(void) {
	struct sigaction action = {0};
	action.sa_handler = ring;
	sigaction(SIGALRM, &action, 0);
	alarms();
	masks();
	numbers();
	signal(SIGALRM, SIG_IGN);
	alarm(1);
	printf("ignored %u\n", sleep(2));
	signal(SIGALRM, SIG_DFL);
	fflush(stdout);
	alarm(1);
	pause();
	puts("never");
	return 0;
}
