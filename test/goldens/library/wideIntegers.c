#include <signal.h>
#include <stdio.h>
#include <setjmp.h>

/* What compilers call for integers of 128 bits, and under -ftrapv. */
typedef __int128 wide;
typedef unsigned __int128 unsignedWide;

wide __addvti3(wide, wide);
wide __subvti3(wide, wide);
wide __mulvti3(wide, wide);
wide __negvti2(wide);
wide __absvti2(wide);
int __addvsi3(int, int);
long __mulvdi3(long, long);
long __absvdi2(long);
int __popcountti2(wide);
int __parityti2(wide);
int __clzti2(wide);
int __ctzti2(wide);
int __ffsti2(wide);
int __clrsbti2(wide);

static sigjmp_buf before;

static void leave(int number)
{
	siglongjmp(before, number);
}

static void put(unsignedWide value)
{
	printf(" %016lx%016lx", (unsigned long)(value >> 64), (unsigned long)value);
}

int main(void)
{
	volatile wide values[] = {1, -1, 77, -1000, (wide)1 << 90, ((wide)0x123456789abcdef << 64) - 5, (wide)1 << 126};
	int count = sizeof values / sizeof *values;
	for (int i = 0; i < count; i++) {
		wide x = values[i];
		printf("%d %d %d %d %d %d", __popcountti2(x), __parityti2(x), __clzti2(x), __ctzti2(x), __ffsti2(x), __clrsbti2(x));
		put(__negvti2(x)), put(__absvti2(x));
		puts("");
		for (int j = 0; j < count; j++) {
			wide y = values[j];
			put(x / y), put(x % y), put((unsignedWide)x / y), put((unsignedWide)x % y), put(x * y);
			if (i < 4 && j < 4) {
				put(__addvti3(x, y)), put(__subvti3(x, y)), put(__mulvti3(x, y));
			}
			puts("");
		}
	}
	printf("%d %ld %ld\n", __addvsi3(2147483600, 47), __mulvdi3(-3037000499, 3037000499), __absvdi2(-5));

	signal(SIGABRT, leave);
	int number = sigsetjmp(before, 1);
	if (number == 0) {
		put(__mulvti3(values[5], values[5]));
	}
	printf("signal %d\n", number);
	return 0;
}
