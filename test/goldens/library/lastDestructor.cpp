#include <cstdio>

/* Nothing but this object has anything done at the program's end. */
struct Counted {
	int value = 0;
	~Counted() { std::printf("at the end: %d\n", value); }
};

thread_local Counted counted;

int main()
{
	counted.value += 5;
	std::puts("main");
	return 3;
}
