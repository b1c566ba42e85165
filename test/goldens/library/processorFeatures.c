#include <cpuid.h>
#include <stdio.h>

/* What the compiler's library says of the processor is what that says of itself. */
static unsigned answers[3][4];

#define SAYS(leaf, place, bit) (answers[leaf][place] >> (bit) & 1)
#define AGREE(name, leaf, place, bit) \
	printf("%s %d\n", name, (__builtin_cpu_supports(name) != 0) == SAYS(leaf, place, bit))

enum { ebx = 1, ecx, edx };

/* Functions that are chosen when the program starts. */
static int counted;

static int plain(int x) { return x + 100; }
static int (*choose(void))(int)
{
	counted++;
	return plain;
}
int chosen(int) __attribute__((ifunc("choose")));
static int quiet(int) __attribute__((ifunc("choose")));
int (*pointer)(int) = chosen;

__attribute__((target_clones("default", "popcnt", "sse4.2"))) int bits(unsigned long x)
{
	return __builtin_popcountl(x);
}

__attribute__((constructor)) static void early(void)
{
	printf("before main: %d\n", chosen(1));
}

int main(void)
{
	__builtin_cpu_init();
	__cpuid(1, answers[0][0], answers[0][1], answers[0][2], answers[0][3]);
	__cpuid_count(7, 0, answers[1][0], answers[1][1], answers[1][2], answers[1][3]);
	__cpuid(0x80000001, answers[2][0], answers[2][1], answers[2][2], answers[2][3]);
	AGREE("cmov", 0, edx, 15);
	AGREE("mmx", 0, edx, 23);
	AGREE("popcnt", 0, ecx, 23);
	AGREE("sse", 0, edx, 25);
	AGREE("sse2", 0, edx, 26);
	AGREE("sse3", 0, ecx, 0);
	AGREE("ssse3", 0, ecx, 9);
	AGREE("sse4.1", 0, ecx, 19);
	AGREE("sse4.2", 0, ecx, 20);
	AGREE("bmi", 1, ebx, 3);
	AGREE("bmi2", 1, ebx, 8);
	AGREE("lzcnt", 2, ecx, 5);
	AGREE("movbe", 0, ecx, 22);
	AGREE("adx", 1, ebx, 19);
	AGREE("rdrnd", 0, ecx, 30);
	AGREE("rdseed", 1, ebx, 18);
	AGREE("cmpxchg8b", 0, edx, 8);
	AGREE("cmpxchg16b", 0, ecx, 13);
	AGREE("fxsave", 0, edx, 24);
	AGREE("lahf_lm", 2, ecx, 0);
	AGREE("lm", 2, edx, 29);
	AGREE("clflushopt", 1, ebx, 23);
	AGREE("clwb", 1, ebx, 24);
	AGREE("prfchw", 2, ecx, 8);
	AGREE("sse4a", 2, ecx, 6);
	AGREE("aes", 0, ecx, 25);
	AGREE("sha", 1, ebx, 29);
	printf("%d %d\n", __builtin_cpu_supports("x86-64") != 0, __builtin_cpu_supports("x86-64-v2") != 0);

	printf("%d %d %d %d %d\n", chosen(1), quiet(2), pointer(3), pointer == chosen, counted);
	printf("%d\n", bits(0xf0f0f0f0f0f0f0f0));
	return 0;
}
