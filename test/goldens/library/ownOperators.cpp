#include <cstdio>
#include <cstdlib>
#include <new>

static int made, gone;

void* operator new(std::size_t size)
{
	made++;
	return std::malloc(size);
}
void operator delete(void* block) noexcept
{
	gone++;
	std::free(block);
}

struct Pair { int a, b; ~Pair() { std::puts("~Pair"); } };

int main()
{
	int* one = new int(5);
	int* many = new int[10];
	Pair* pairs = new Pair[2];
	int* quiet = new (std::nothrow) int(7);
	delete one;
	delete[] many;
	delete[] pairs;
	delete quiet;
	std::printf("%d %d\n", made, gone);
}
