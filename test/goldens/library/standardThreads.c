// threads.h, and the waits of threads that end.

#include <threads.h>
#include <stdio.h>
#include <time.h>
#include <pthread.h>
#include <semaphore.h>
#include <errno.h>
static mtx_t m;
static cnd_t c;
static int n, ready;
static tss_t key;
static int once_count;
static once_flag of = ONCE_FLAG_INIT;
static _Thread_local int tl;
static void once(void)
{
	once_count++;
}

static int work(void *a)
{
	call_once(&of, once);
	tl = (int) (long) a;
	for (int i = 0; i < 100; i++) {
		mtx_lock(&m);
		n++;
		mtx_unlock(&m);
		thrd_yield();
	} tss_set(key, a);
	return (int) (long) tss_get(key) + tl;
}

static int waiter(void *a)
{
	mtx_lock(&m);
	while (!ready)
		cnd_wait(&c, &m);
	mtx_unlock(&m);
	thrd_exit(77);
}

int main()
{
	thrd_t t[3], w;
	int r;
	mtx_init(&m, mtx_plain);
	cnd_init(&c);
	tss_create(&key, 0);
	for (long i = 0; i < 3; i++)
		printf("%d", thrd_create(&t[i], work, (void *) i) == thrd_success);
	for (int i = 0; i < 3; i++) {
		thrd_join(t[i], &r);
		printf(" %d", r);
	} printf(" n %d %d\n", n, once_count);
	thrd_create(&w, waiter, 0);
	thrd_yield();
	mtx_lock(&m);
	ready = 1;
	cnd_signal(&c);
	mtx_unlock(&m);
	thrd_join(w, &r);
	printf("%d\n", r);
	mtx_lock(&m);
	printf("%d %d\n", mtx_trylock(&m) == thrd_busy, thrd_equal(thrd_current(), thrd_current()) != 0);
	mtx_unlock(&m);
	mtx_t rm;
	mtx_init(&rm, mtx_plain | mtx_recursive);
	mtx_lock(&rm);
	printf("%d\n", mtx_trylock(&rm));
	mtx_unlock(&rm);
	mtx_unlock(&rm);
	mtx_destroy(&rm);
	struct timespec ts = { 0, 1000000 };
	thrd_sleep(&ts, 0);
	timespec_get(&ts, TIME_UTC);
	ts.tv_nsec = 0;
	mtx_t tm;
	mtx_init(&tm, mtx_timed);
	printf("%d ", mtx_timedlock(&tm, &ts));
	printf("%d\n", mtx_timedlock(&tm, &ts) == thrd_timedout);
	printf("%d\n", cnd_timedwait(&c, &tm, &ts) == thrd_timedout);
	pthread_rwlock_t rw = PTHREAD_RWLOCK_INITIALIZER;
	printf("%d %d %d\n", pthread_rwlock_tryrdlock(&rw), pthread_rwlock_tryrdlock(&rw),
		   pthread_rwlock_trywrlock(&rw) == EBUSY);
	sem_t s;
	sem_init(&s, 0, 1);
	printf("%d ", sem_timedwait(&s, &ts));
	int e = sem_timedwait(&s, &ts);
	printf("%d %d\n", e, errno == ETIMEDOUT);
}
