// `long double`: arithmetic and conversions, which compilers leave to x87, how values are passed
// and returned, and what the C library makes of them.
#include <errno.h>
#include <fenv.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

struct pair {
	int count;
	long double value;
};

static long double polynomial(const long double *terms, int count, long double x) {
	long double sum = 0;
	for (int i = count - 1; i >= 0; i--) sum = sum * x + terms[i];
	return sum;
}

static struct pair scaled(struct pair pair, long double by) {
	pair.count++;
	pair.value *= by;
	return pair;
}

static long double total(int count, ...) {
	va_list list;
	va_start(list, count);
	long double sum = 0;
	for (int i = 0; i < count; i++) sum += i % 2 ? va_arg(list, double) : va_arg(list, long double);
	va_end(list);
	return sum;
}

typedef long double (*one)(long double);
typedef long double (*two)(long double, long double);

static void table(const char *name, one function) {
	static const long double values[] = {0, -0.0L, 1, -1, 0.3L, -2.5L, 3, 1e-20L, 100.25L, 1e300L, INFINITY};
	printf("%s:", name);
	for (unsigned i = 0; i < sizeof values / sizeof *values; i++) {
		long double value = function(values[i]);
		printf(isnan(value) ? " nan" : " %.16Lg", value);
	}
	puts("");
}

static void pairs(const char *name, two function) {
	static const long double values[] = {0, 1, -1, 2.75L, -3, 1e200L, -INFINITY};
	printf("%s:", name);
	for (int i = 0; i < 7; i++)
		for (int j = 0; j < 7; j++) {
			long double value = function(values[i], values[j]);
			printf(isnan(value) ? " nan" : " %.16Lg", value);
		}
	puts("");
}

int main(void) {
	volatile long double third = 1.0L / 3;
	printf("%.18Lf %.10Le %Lg %La\n", third, third * 1e-4000L, third * 1e4000L, third);
	long double terms[] = {1, -0.5L, 0.25L, -0.125L};
	printf("%Lf %.3Lf|%12.2Lf|%-12.4Le|%+.0Lf|%#.0Lf|%015.3Lf\n", polynomial(terms, 4, 1.5L), -2.0005L, 3.14159L, 2e10L, 0.5L,
	       1.5L, -7.25L);
	struct pair result = scaled((struct pair){3, 1.25L}, 1e10L);
	printf("%d %Lf %Lf\n", result.count, result.value, total(5, 1.5L, 2.5, 3.5L, -0.25, 10.0L));
	printf("%d %s %.1Lf %f\n", 7, "seven", 7.7L, 7.5);
	printf("%3$Lf %1$d %2$Lg\n", 1, 2.5L, 3.5L);

	volatile long big = 0x7fffffffffffffff;
	volatile unsigned long huge = 0xffffffffffffffff;
	volatile float narrow = 0.1f;
	volatile double wide = 0.1;
	printf("%Lf %Lf %.20Lf %.20Lf\n", (long double)big, (long double)huge, (long double)narrow, (long double)wide);
	volatile long double number = -1234567.75L;
	printf("%d %ld %lu %f %.9g\n", (int)number, (long)number, (unsigned long)-number, (double)number, (float)number);
	volatile long double other = 1e18L + 0.5L;
	printf("%ld %.1Lf %d %d %d\n", (long)other, other - 1e18L, other > number, other == number, number <= other);
	printf("%zu %zu %d\n", sizeof other, _Alignof(long double), other != other);

	table("sqrtl", sqrtl), table("fabsl", fabsl), table("floorl", floorl), table("ceill", ceill), table("truncl", truncl);
	table("roundl", roundl), table("rintl", rintl), table("nearbyintl", nearbyintl), table("expl", expl);
	table("exp2l", exp2l), table("expm1l", expm1l), table("logl", logl), table("log2l", log2l), table("log10l", log10l);
	table("log1pl", log1pl), table("sinl", sinl), table("cosl", cosl), table("tanl", tanl), table("asinl", asinl);
	table("acosl", acosl), table("atanl", atanl), table("sinhl", sinhl), table("coshl", coshl), table("tanhl", tanhl);
	table("asinhl", asinhl), table("acoshl", acoshl), table("atanhl", atanhl), table("cbrtl", cbrtl), table("logbl", logbl);
	pairs("powl", powl), pairs("atan2l", atan2l), pairs("hypotl", hypotl), pairs("fmodl", fmodl);
	pairs("remainderl", remainderl), pairs("fmaxl", fmaxl), pairs("fminl", fminl), pairs("fdiml", fdiml);
	pairs("copysignl", copysignl), pairs("nextafterl", nextafterl);

	int exponent;
	long double whole, part = frexpl(-48.5L, &exponent);
	printf("%Lf %d ", part, exponent);
	part = modfl(-48.5L, &whole);
	printf("%Lf %Lf %Lg %d %ld %lld %ld\n", part, whole, ldexpl(1.5L, 5000), ilogbl(40.0L), lroundl(2.5L), llroundl(-2.5L),
	       lrintl(3.5L));
	errno = 0;
	volatile long double none = sqrtl(-1.0L);
	printf("%d %d %d\n", errno == EDOM, isnan(none), fpclassify(1e-4940L) == FP_SUBNORMAL);

	const char *texts[] = {"1.5", "-0.1xyz", "1e4933", "1e-5000", "0x1.8p3", "3.14159265358979323846264338", "  +42", "zz"};
	for (int i = 0; i < 8; i++) {
		char *end;
		errno = 0;
		long double value = strtold(texts[i], &end);
		printf("%.19Lg \"%s\" %d\n", value, end, errno == ERANGE);
	}
	long double first, second;
	int count = sscanf("2.5 -1e3000 x", "%Lf %Lg %Lf", &first, &second, &whole);
	printf("%d %Lf %Lg\n", count, first, second);

	volatile __int128 vast = ((__int128)0x123456789abcdef << 64) - 5;
	volatile unsigned __int128 vaster = ~(unsigned __int128)0;
	volatile long double sizes[] = {vast, vaster, -vast};
	printf("%.0Lf %.0Lf %.0Lf ", sizes[0], sizes[1], sizes[2]);
	vast = sizes[2] / 3;
	vaster = sizes[0] * 1.5L;
	printf("%lx%016lx %lx%016lx\n", (long)(vast >> 64), (long)vast, (long)(vaster >> 64), (long)vaster);
	volatile int seventh = -7;
	printf("%.18Lg\n", __builtin_powil(1.1L, seventh));
	volatile long double unit = 1, three = 3, zero = 0, up, down;
	feclearexcept(FE_ALL_EXCEPT);
	up = unit / three;
	printf("%x ", fetestexcept(FE_ALL_EXCEPT));
	fenv_t held;
	feholdexcept(&held);
	up = unit / zero;
	printf("%x ", fetestexcept(FE_ALL_EXCEPT));
	fesetround(FE_UPWARD);
	up = unit / three;
	fesetround(FE_DOWNWARD);
	down = unit / three;
	int direction = fegetround();
	fesetenv(&held);
	printf("%x %d %d %.25Lf %.25Lf\n", fetestexcept(FE_ALL_EXCEPT), direction == FE_DOWNWARD, fegetround(), up, down);
	return 0;
}
