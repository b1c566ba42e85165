// Integers of 128 bits as float and double, in each direction of rounding.

#include <fenv.h>
#include <stdio.h>

static const int directions[] = { FE_TONEAREST, FE_DOWNWARD, FE_UPWARD, FE_TOWARDZERO };

int main(void)
{
	volatile unsigned __int128 values[] = {
		0, 1, 0x1000001, ((unsigned __int128)1 << 53) + 1, ((unsigned __int128)3 << 100) + 1,
		((unsigned __int128)0x800000c000000000 << 64) + 1, ((unsigned __int128)0x1000001 << 90) - 1, -(unsigned __int128)1,
		-(unsigned __int128)0x1000001, ((unsigned __int128)0x8000008000000000 << 64), (unsigned __int128)1 << 127,
	};
	for (int value = 0; value < sizeof values / sizeof *values; value++)
		for (int direction = 0; direction < 4; direction++) {
			fesetround(directions[direction]);
			feclearexcept(FE_ALL_EXCEPT);
			volatile double wide = (__int128)values[value], natural = values[value];
			volatile float narrow = (__int128)values[value], small = values[value];
			int isInexact = fetestexcept(FE_INEXACT) != 0;
			fesetround(FE_TONEAREST);
			printf("%a %a %a %a %d\n", wide, natural, narrow, small, isInexact);
		}
	return 0;
}
