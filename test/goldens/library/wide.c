// What has no instruction: 128-bit division and conversion, complex numbers,
// counts of bits. The compiler calls functions of its own library for it.

#include <complex.h>
#include <math.h>
#include <stdio.h>

typedef __int128 wide;
typedef unsigned __int128 uwide;

static void show(const char *name, uwide value) {
	printf("%s %016llx%016llx\n", name, (unsigned long long)(value >> 64), (unsigned long long)value);
}

static volatile wide samples[] = { 1, -1, 7, -1000000007, ((wide)0x0123456789abcdef << 64) | 0xfedcba9876543210u,
	-((wide)3 << 100), (wide)1 << 64, ((wide)1 << 126) + 12345 };

static volatile double doubles[] = { 0.0, 1.75, -1.75, 1e20, -1e30, 1.5e38, 123456789.0 };

static void divide(void) {
	for (int i = 0; i < 8; i++) {
		for (int j = 0; j < 8; j++) {
			show("quotient ", samples[i] / samples[j]);
			show("rest     ", samples[i] % samples[j]);
			show("uquotient", (uwide)samples[i] / (uwide)samples[j]);
			show("urest    ", (uwide)samples[i] % (uwide)samples[j]);
		}
	}
}

static void convert(void) {
	for (int i = 0; i < 7; i++) {
		show("from double", (wide)doubles[i]);
		show("from float ", (wide)(float)doubles[i]);
		if (doubles[i] >= 0) show("unsigned   ", (uwide)doubles[i]);
	}
	for (int i = 0; i < 8; i++) {
		printf("%a %a %a %a\n", (double)samples[i], (float)samples[i], (double)(uwide)samples[i], (float)(uwide)samples[i]);
	}
}

static void count(unsigned long value) {
	volatile unsigned long x = value;
	printf("%d %d %d %d %d\n", __builtin_popcountl(x), __builtin_parityl(x), __builtin_popcount((unsigned)x),
		__builtin_ffsl(x), __builtin_clrsbl(x));
}

static void number(const char *name, double complex value) {
	printf("%s %a %a\n", name, creal(value), cimag(value));
}

int main(void) {
	divide();
	convert();
	count(0), count(1), count(0xf0f0f0f012345678), count(-1), count(1UL << 63);
	volatile double complex a = 1.5 - 2.25 * I, b = -0.1 + 1e-3 * I, c = INFINITY + NAN * I;
	volatile float complex f = 1.5f - 2.25f * I, g = 3.0f + 1e-3f * I;
	number("product ", a * b);
	number("quotient", a / b);
	number("inverse ", b / a);
	number("infinite", a * c);
	number("float   ", f * g);
	number("float   ", f / g);
	printf("%a %a\n", cabs(a), cabsf(f));
	printf("%a %a\n", __builtin_powi(1.1, 7), __builtin_powi(doubles[1], -3));
	return 0;
}
