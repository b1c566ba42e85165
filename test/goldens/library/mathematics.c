// math.h. What IEEE 754 defines is printed to the last bit; the elementary
// functions to as many digits as every good library agrees on.

#include <errno.h>
#include <math.h>
#include <stdio.h>

#define COUNT(array) (int)(sizeof(array) / sizeof(array)[0])

static volatile double numbers[] = { 0.0, -0.0, 0.5, -0.5, 1.0, 1.5, 2.5, -2.5, 3.75, 1e-310, 4.9e-324, 123456.789,
	-1e15, 4503599627370497.5, 9e18, 1e308, INFINITY, -INFINITY };
static volatile double angles[] = { 0.1, 0.7853981633974483, 1.0, 2.0, 3.141592653589793, -10.0, 1e6, 1e22, 3e-9 };

static void exact(double x) {
	int power;
	double whole;
	double fraction = frexp(x, &power);
	printf("%a: floor %a ceil %a trunc %a round %a rint %a near %a\n", x, floor(x), ceil(x), trunc(x), round(x), rint(x),
		nearbyint(x));
	printf("  sqrt %a fabs %a logb %a ilogb %d frexp %a %d", sqrt(fabs(x)), fabs(x), logb(x), ilogb(x), fraction,
		isfinite(x) ? power : 0);
	fraction = modf(x, &whole);
	printf(" modf %a %a\n  lround %ld lrint %ld\n", fraction, whole, lround(x), lrint(x));
	printf("  ldexp %a %a %a %a\n", ldexp(x, 3), ldexp(x, -1050), scalbn(x, 2000), scalbln(x, -2000));
}

static void pair(double x, double y) {
	printf("%a %a: fmod %a remainder %a fdim %a copysign %a next %a hypot %a fma %a\n", x, y, fmod(x, y), remainder(x, y),
		fdim(x, y), copysign(x, y), nextafter(x, y), hypot(x, y), fma(x, y, 0.1));
}

static void circle(double x) {
	double sine, cosine;
	sincos(x, &sine, &cosine);
	printf("%g: %.14g %.14g %.14g | %.14g | %.14g %.14g\n", x, sin(x), cos(x), tan(x), atan(x), sine, cosine);
}

static void growth(double x) {
	printf("%g: exp %.14g %.14g %.14g log %.14g %.14g %.14g %.14g\n", x, exp(x), exp2(x), expm1(x), log(x), log2(x),
		log10(x), log1p(x));
	printf("  %.14g %.14g %.14g | %.14g %.14g | %.14g\n", sinh(x), cosh(x), tanh(x), asinh(x), acosh(x + 1), cbrt(x));
}

static void floats(float x) {
	printf("%a: %a %a %a %a %a | %.6g %.6g %.6g %.6g\n", x, sqrtf(x), floorf(x), roundf(x), fmodf(x, 0.7f),
		nextafterf(x, 9), sinf(x), expf(x), logf(x), powf(x, 1.5f));
}

static void trouble(const char *name, double value) {
	printf("%s: %g, errno %d\n", name, value, errno);
	errno = 0;
}

int main(void) {
	for (int i = 0; i < COUNT(numbers); i++) exact(numbers[i]);
	for (int i = 0; i < COUNT(numbers); i++) pair(numbers[i], numbers[(i * 7 + 3) % COUNT(numbers)]);
	for (int i = 0; i < COUNT(angles); i++) circle(angles[i]);
	for (int i = 0; i < COUNT(angles); i++) growth(fabs(angles[i]) > 100 ? 20.5 : fabs(angles[i]));
	for (int i = 2; i < 8; i++) floats((float)fabs(numbers[i]));
	for (int i = -10; i <= 10; i++) {
		volatile double x = i / 10.0;
		printf("%.14g %.14g %.14g %.14g %.14g\n", asin(x), acos(x), atan2(x, -0.3), atanh(x / 2), pow(2, x * 20));
	}
	volatile double zero = 0, minus = -1, big = 1e200;
	printf("%a %a %a %a\n", pow(3, 20), pow(10, -5), pow(-2, 63), pow(134217729.0, 2));
	printf("%g %g %g %g %g\n", pow(minus, 3), pow(zero, minus), pow(zero, zero), fmax(zero, NAN), fmin(NAN, minus));
	printf("%g %g %g\n", cbrt(-27), exp(710 + zero), exp(-750 + zero));
	errno = 0;
	trouble("sqrt", sqrt(minus));
	trouble("log", log(minus));
	trouble("log of zero", log(zero));
	trouble("pow", pow(big, 3));
	trouble("acos", acos(2 - minus));
	trouble("fmod", fmod(1, zero));
	return 0;
}
