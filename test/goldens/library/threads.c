// Threads and all that they wait for, in an order that no scheduler can change.
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { threadCount = 8, calls = 2000 };

static pthread_mutex_t gateMutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t gateOpened = PTHREAD_COND_INITIALIZER;
static int gateIsOpen;
static long counted;
static _Atomic long exact;

static void waitAtGate(void) {
	pthread_mutex_lock(&gateMutex);
	while (!gateIsOpen) {
		pthread_cond_wait(&gateOpened, &gateMutex);
	}
	pthread_mutex_unlock(&gateMutex);
}

static void *count(void *argument) {
	waitAtGate();
	for (int i = 0; i < calls; i++) {
		pthread_mutex_lock(&gateMutex);
		counted += *(int *)argument;
		pthread_mutex_unlock(&gateMutex);
		atomic_fetch_add(&exact, 1);
	}
	return (void *)(long)(*(int *)argument * 10);
}

static void gate(void) {
	pthread_t threads[threadCount];
	int numbers[threadCount];
	for (int i = 0; i < threadCount; i++) {
		numbers[i] = i + 1;
		printf("create %d\n", pthread_create(&threads[i], NULL, count, &numbers[i]));
	}
	pthread_mutex_lock(&gateMutex);
	gateIsOpen = 1;
	pthread_cond_broadcast(&gateOpened);
	pthread_mutex_unlock(&gateMutex);
	for (int i = 0; i < threadCount; i++) {
		void *result;
		printf("join %d", pthread_join(threads[i], &result));
		printf(" gave %ld\n", (long)result);
	}
	printf("counted %ld, exact %ld\n", counted, exact);
}

static sem_t ping, pong;
static char course[64];

static void *answer(void *argument) {
	for (int i = 0; i < 5; i++) {
		sem_wait(&ping);
		strcat(course, (char *)argument);
		sem_post(&pong);
	}
	pthread_exit((void *)7);
}

static void turns(void) {
	pthread_t thread;
	void *result;
	sem_init(&ping, 0, 0);
	sem_init(&pong, 0, 0);
	pthread_create(&thread, NULL, answer, "b");
	for (int i = 0; i < 5; i++) {
		strcat(course, "a");
		sem_post(&ping);
		sem_wait(&pong);
	}
	pthread_join(thread, &result);
	int value;
	sem_getvalue(&pong, &value);
	int tried = sem_trywait(&pong);
	printf("%s %ld, %d left, %d %d\n", course, (long)result, value, tried, errno == EAGAIN);
	sem_destroy(&ping);
	sem_destroy(&pong);
}

static pthread_barrier_t barrier;
static int before, after, serial;

static void *meet(void *argument) {
	pthread_mutex_lock(&gateMutex);
	before++;
	pthread_mutex_unlock(&gateMutex);
	int result = pthread_barrier_wait(&barrier);
	pthread_mutex_lock(&gateMutex);
	after += before == 4;
	serial += result == PTHREAD_BARRIER_SERIAL_THREAD;
	pthread_mutex_unlock(&gateMutex);
	return argument;
}

static void barriers(void) {
	pthread_t threads[4];
	pthread_barrier_init(&barrier, NULL, 4);
	for (int i = 0; i < 4; i++) {
		pthread_create(&threads[i], NULL, meet, NULL);
	}
	for (int i = 0; i < 4; i++) {
		pthread_join(threads[i], NULL);
	}
	printf("barrier: %d of %d, %d serial\n", after, before, serial);
}

static void mutexes(void) {
	pthread_mutexattr_t kind;
	pthread_mutex_t recursive, checked, plain;
	pthread_mutexattr_init(&kind);
	pthread_mutexattr_settype(&kind, PTHREAD_MUTEX_RECURSIVE);
	pthread_mutex_init(&recursive, &kind);
	pthread_mutexattr_settype(&kind, PTHREAD_MUTEX_ERRORCHECK);
	pthread_mutex_init(&checked, &kind);
	pthread_mutex_init(&plain, NULL);
	printf("%d %d ", pthread_mutex_lock(&recursive), pthread_mutex_lock(&recursive));
	printf("%d %d\n", pthread_mutex_unlock(&recursive), pthread_mutex_unlock(&recursive));
	printf("%d %d ", pthread_mutex_lock(&checked), pthread_mutex_lock(&checked) == EDEADLK);
	printf("%d %d\n", pthread_mutex_unlock(&checked), pthread_mutex_unlock(&checked) == EPERM);
	printf("%d %d %d\n", pthread_mutex_trylock(&plain), pthread_mutex_trylock(&plain) == EBUSY, pthread_mutex_unlock(&plain));
	pthread_mutexattr_destroy(&kind);
	pthread_mutex_destroy(&plain);
}

static pthread_rwlock_t pages = PTHREAD_RWLOCK_INITIALIZER;
static int written;

static void *putNumber(void *argument) {
	pthread_rwlock_wrlock(&pages);
	written = *(int *)argument;
	pthread_rwlock_unlock(&pages);
	return NULL;
}

static void readers(void) {
	pthread_t thread;
	int number = 42;
	pthread_rwlock_rdlock(&pages);
	pthread_rwlock_rdlock(&pages);
	pthread_create(&thread, NULL, putNumber, &number);
	printf("while read: %d\n", written);
	pthread_rwlock_unlock(&pages);
	pthread_rwlock_unlock(&pages);
	pthread_join(thread, NULL);
	printf("after: %d\n", written);
}

static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t key;

static void prepare(void) {
	printf("once\n");
	pthread_key_create(&key, NULL);
}

static void *own(void *argument) {
	pthread_once(&once, prepare);
	int empty = pthread_getspecific(key) == NULL;
	pthread_setspecific(key, argument);
	return (void *)(long)(empty && pthread_getspecific(key) == argument);
}

static void keys(void) {
	pthread_t first, second;
	void *one, *two;
	pthread_create(&first, NULL, own, "first");
	pthread_create(&second, NULL, own, "second");
	pthread_join(first, &one);
	pthread_join(second, &two);
	printf("%ld %ld, %d\n", (long)one, (long)two, pthread_equal(pthread_self(), pthread_self()) != 0);
}

static void *last(void *argument) {
	(void)argument;
	printf("the last one\n");
	return NULL;
}

int main(void) {
	gate();
	turns();
	barriers();
	mutexes();
	readers();
	keys();
	pthread_t thread;
	pthread_create(&thread, NULL, last, NULL);
	pthread_exit(NULL);
}
