#include <stdio.h>
#include <complex.h>
#include <math.h>
#include <fenv.h>

typedef __float128 quad;
typedef _Float16 half;

/* Both halves of the bits. */
static void put(quad value)
{
	union { quad value; unsigned long words[2]; } u = {value};
	printf(" %016lx%016lx", u.words[1], u.words[0]);
}

static void putHalf(half value)
{
	union { half value; unsigned short word; } u = {value};
	printf(" %04x", u.word);
}

static void putComplex(long double complex value)
{
	printf(" %.18Lg%+.18Lgi", creall(value), cimagl(value));
}

int main(void)
{
	volatile double doubles[] = {0, -0.0, 1, -3, 0.1, 1e300, -5e-324, INFINITY, 123456789.5};
	int count = sizeof doubles / sizeof *doubles;
	for (int i = 0; i < count; i++) {
		volatile quad x = doubles[i];
		volatile quad third = x / 3;
		printf("%g:", doubles[i]);
		put(third), put(third * third - x), put(third + 1 / (x + 1e-30Q)), put(-x);
		printf(" %.17g %g %.19Lg", (double)third, (float)third, (long double)(third * 1.1Q));
		printf(" %d %ld %u %lu\n", (int)third, (long)(third / 2), (unsigned)fabs(doubles[i]), (unsigned long)fabs(doubles[i]));
		for (int j = 0; j < count; j++) {
			volatile quad y = doubles[j];
			printf("%d%d%d%d%d%d ", x == y, x != y, x < y, x <= y, x > y, x >= y);
		}
		puts("");
		volatile half h = doubles[i];
		volatile half g = (float)doubles[i] / 3;
		volatile half f = (long double)doubles[i] * 1.7L;
		volatile half e = third;
		putHalf(h), putHalf(g), putHalf(f), putHalf(e), putHalf(h * g + f);
		volatile quad wide = g;
		volatile long double longer = f;
		put(wide);
		printf(" %g %g %.10Lg %d%d\n", (double)g, (float)e, longer, h == g, h != (half)doubles[2]);
	}
	volatile quad none = __builtin_nan("");
	volatile quad two = 2;
	printf("%d%d%d%d%d%d %d\n", none == two, none != two, none < two, none <= two, none > two, none >= two, __builtin_isunordered(none, two));
	volatile __int128 vast = ((__int128)0x123456789abcdef << 64) - 5;
	volatile quad large = vast;
	put(large), put((quad)(unsigned __int128)-vast);
	vast = large / 7;
	printf(" %lx%016lx\n", (long)(vast >> 64), (long)vast);
	volatile half small = (__int128)-60000;
	putHalf(small);
	printf(" %ld %ld\n", (long)(__int128)small, (long)(unsigned __int128)(half)-small);
	feclearexcept(FE_ALL_EXCEPT);
	volatile quad tenth = 1 / (two * 5);
	printf("%d", fetestexcept(FE_INEXACT) != 0);
	fesetround(FE_UPWARD);
	tenth = 1 / (two * 5);
	put(tenth);
	fesetround(FE_TONEAREST);
	volatile half huge = doubles[5];
	printf(" %d %d\n", fetestexcept(FE_OVERFLOW) != 0, fetestexcept(FE_DIVBYZERO) != 0);

	volatile long double parts[] = {0, -0.0L, 1, -2.5L, 1e4930L, 1e-4940L, INFINITY, -INFINITY, NAN, 3e4931L};
	count = sizeof parts / sizeof *parts;
	for (int i = 0; i < count; i++) {
		for (int j = 0; j < count; j++) {
			volatile long double complex x = parts[i] + parts[(i + 3) % count] * I;
			volatile long double complex y = CMPLXL(parts[j], parts[(i + j + 1) % count]);
			putComplex(x * y), putComplex(x / y), putComplex(conjl(y));
			printf(" %.18Lg %.18Lg\n", cabsl(y), cargl(y));
		}
	}
	return 0;
}
