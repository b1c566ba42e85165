// complex.h, and what math.h has of remainders and neighbours.

#define _GNU_SOURCE
#include <complex.h>
#include <stdio.h>
#include <math.h>
static void p(const char *n, double complex z)
{
	printf("%s %.10g %.10g\n", n, creal(z), cimag(z));
}

static void pf(const char *n, float complex z)
{
	printf("%s %.5g %.5g\n", n, crealf(z), cimagf(z));
}

int main()
{
	volatile double re[] = { 1, -2, 0.5, 3, 0, -0.25, 2, 1e-3, -1.5 }, im[] =
		{ 2, 1.5, -0.75, 0.001, 1, -2, -3, 1e-3, 0.5 };
	for (int i = 0; i < 9; i++) {
		double complex z = re[i] + im[i] * I;
		p("z", z);
		p("conj", conj(z));
		p("proj", cproj(z));
		p("exp", cexp(z));
		p("log", clog(z));
		p("sqrt", csqrt(z));
		p("sinh", csinh(z));
		p("cosh", ccosh(z));
		p("tanh", ctanh(z));
		p("sin", csin(z));
		p("cos", ccos(z));
		p("tan", ctan(z));
		p("asinh", casinh(z));
		p("acosh", cacosh(z));
		p("atanh", catanh(z));
		p("asin", casin(z));
		p("acos", cacos(z));
		p("atan", catan(z));
		p("pow", cpow(z, 1.5 - 0.5 * I));
		printf("%.10g %.10g\n", cabs(z), carg(z));
		float complex f = (float) re[i] + (float) im[i] * I;
		pf("f", f);
		pf("expf", cexpf(f));
		pf("sqrtf", csqrtf(f));
		printf("%.5g %.5g\n", cabsf(f), cargf(f));
	}
	p("s", csqrt(-4));
	p("s", csqrt(conj(-4.0 + 0 * I)));
	p("l", clog(-1));
	p("e", cexp(M_PI * I) * 1e10);
	volatile double xs[] = { 5.3, -7.9, 12, 0.1, -3, 1e10, 29 }, ys[] = { 2, 3, -5, 0.3, -2, 7, 4 };
	for (int i = 0; i < 7; i++) {
		int q;
		double r = remquo(xs[i], ys[i], &q);
		printf("%g %d %g %g\n", r, q, drem(xs[i], ys[i]), significand(xs[i]));
		int s;
		double g = lgamma_r(xs[i] / 10, &s);
		printf("%.8g %d %a %a\n", g, s, nextup(xs[i]), nextdown(xs[i]));
	}
	printf("%f %f %d\n", nan(""), nanf("7"), isnan(nan("0x123")) != 0);

	volatile double parts[] = { 0, -0.0, INFINITY, -INFINITY, NAN, 2 };
	for (int i = 0; i < 6; i++) {
		for (int j = 0; j < 6; j++) {
			volatile double complex x = CMPLX(parts[i], parts[j]), y = CMPLX(parts[(i + j) % 3], 0);
			volatile float complex f = x, g = y;
			double complex product = x * y, quotient = x / y;
			float complex small = f * g, part = f / g;
			printf("%g %g  %g %g  ", creal(product), cimag(product), creal(quotient), cimag(quotient));
			printf("%g %g  %g %g\n", crealf(small), cimagf(small), crealf(part), cimagf(part));
		}
	}
}
