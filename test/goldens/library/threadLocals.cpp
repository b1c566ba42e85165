#include <cstdio>
#include <pthread.h>
#include <thread>

struct Noisy {
	int number;
	explicit Noisy(int n) : number(n) { std::printf("made %d\n", number); }
	~Noisy() { std::printf("gone %d\n", number); }
};

thread_local Noisy first(1);
thread_local Noisy second(2);
static Noisy shared(3);

static void work(int n)
{
	first.number += 10 * n;
	second.number += 10 * n;
	std::printf("work %d\n", first.number + second.number);
}

static void* leave(void*)
{
	work(2);
	pthread_exit(nullptr);
}

int main()
{
	std::thread one(work, 1);
	one.join();
	pthread_t two;
	pthread_create(&two, nullptr, leave, nullptr);
	pthread_join(two, nullptr);
	work(3);
	static Noisy late(4);
	std::puts("end of main");
}
