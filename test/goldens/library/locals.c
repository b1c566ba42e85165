// Thread-local variables: each thread has its own, from the same beginnings, at
// places of its own that another may be told of.
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#define THREADS 4

static __thread int counter = 5;
static __thread int zero;
static __thread char name[16] = "nobody";
static __thread long vector[4] __attribute__((aligned(64)));
static __thread int *self = NULL;
static int *places[THREADS + 1];
static char reports[THREADS][200];
static pthread_barrier_t barrier;

static void *work(void *argument) {
	long id = (long)argument;
	char *report = reports[id];
	report += sprintf(report, "%s %d", name, counter);
	places[id] = self = &counter;
	sprintf(name, "thread %ld", id);
	for (int turn = 0; turn < 3; turn++) {
		counter += id;
		zero++;
		vector[turn] = counter;
		pthread_barrier_wait(&barrier);
		// One thread changes what is another's.
		*places[(id + 1) % THREADS] += 100;
		pthread_barrier_wait(&barrier);
	}
	sprintf(report, ", %s: %d %d %ld %ld %d %d", name, *self, zero, vector[0], vector[2],
	        (int)((unsigned long)vector % 64), strlen(name) > 6);
	return &counter == places[id] ? name : NULL;
}

int main(void) {
	pthread_t threads[THREADS];
	counter = 1000;
	strcpy(name, "main");
	places[THREADS] = &counter;
	pthread_barrier_init(&barrier, NULL, THREADS);
	for (long id = 0; id < THREADS; id++) pthread_create(&threads[id], NULL, work, (void *)id);
	for (int id = 0; id < THREADS; id++) {
		void *result;
		pthread_join(threads[id], &result);
		printf("%s; %d\n", reports[id], result != NULL && result != name);
	}
	int different = 0;
	for (int i = 0; i <= THREADS; i++)
		for (int k = 0; k < i; k++) different += places[i] != places[k];
	printf("%s %d %d, %d pairs of places\n", name, counter, zero, different);
	return 0;
}
