// fenv.h and those functions of math.h that mind it: directions of rounding,
// exception flags, and environments that are kept and set again.

#define _GNU_SOURCE
#include <fenv.h>
#include <math.h>
#include <stdio.h>

static volatile double one = 1, three = 3, ten = 10, zero = 0, huge = 1e308, tiny = 1e-308, none = NAN, half = 2.5, minus = -2.5;
static volatile float single = 0.1f;
static volatile long odd = 9007199254740993;
// The compiler's own rint takes rounding to nearest for granted.
static double (*volatile round_aloud)(double) = rint;
static const int directions[] = { FE_TONEAREST, FE_DOWNWARD, FE_UPWARD, FE_TOWARDZERO };
static const char *const names[] = { "nearest", "down", "up", "zero" };

static void flags(const char *what) {
	printf("%s:%s%s%s%s%s\n", what, fetestexcept(FE_INVALID) ? " invalid" : "",
		fetestexcept(FE_DIVBYZERO) ? " division" : "", fetestexcept(FE_OVERFLOW) ? " overflow" : "",
		fetestexcept(FE_UNDERFLOW) ? " underflow" : "", fetestexcept(FE_INEXACT) ? " inexact" : "");
	feclearexcept(FE_ALL_EXCEPT);
}

static void rounded(int direction) {
	int done = fesetround(direction);
	printf("%d, now %#x: %a %a %a %a %a\n", done, fegetround(), one / three, -one / three, one + tiny, sqrt(ten),
		(double)odd);
	printf("  %a %a %a %a %ld %ld %ld\n", round_aloud(half), nearbyint(minus), round_aloud(minus), round_aloud(half + 1), lrint(half),
		lrint(minus), llrint(huge));
	printf("  fma %a %a %a, float %a\n", fma(one / three, three, -one), fma(huge, ten, -huge), fma(tiny, tiny, one),
		(double)(single * single));
}

static void raised(void) {
	volatile double result;
	volatile long whole;
	result = one / zero;
	flags("1 / 0");
	result = zero / zero;
	flags("0 / 0");
	result = huge * huge;
	flags("overflow");
	result = tiny * tiny;
	flags("underflow");
	result = one / three;
	flags("inexact");
	result = one + three;
	flags("exact");
	result = none + one;
	flags("quiet NaN");
	whole = none < one;
	flags("comparison with NaN");
	whole = isless(none, one);
	flags("isless with NaN");
	whole = (long)huge;
	flags("to an integer");
	result = sqrt(-one);
	flags("sqrt of -1");
	result = round_aloud(half);
	flags("rint");
	result = nearbyint(half);
	flags("nearbyint");
	whole = lrint(half);
	flags("lrint");
	result = log(zero);
	printf("%g ", result), flags("log of 0");
	result = log(-one);
	printf("%g ", fabs(result)), flags("log of -1");
	result = pow(zero, -one);
	printf("%g ", result), flags("0 to the -1");
	result = fmod(one, zero);
	printf("%g ", fabs(result)), flags("fmod by 0");
	result = exp(1000 * one);
	printf("%g ", result), feclearexcept(FE_INEXACT), flags("exp of 1000");
	result = exp(-1000 * one);
	printf("%g ", result), feclearexcept(FE_INEXACT), flags("exp of -1000");
	result = ldexp(one, 2000);
	printf("%g ", result), flags("ldexp");
	result = fma(huge, huge, one);
	flags("fma");
	(void)result, (void)whole;
}

static void kept(void) {
	fenv_t first, second;
	fexcept_t flag;
	fesetround(FE_UPWARD);
	feraiseexcept(FE_DIVBYZERO | FE_INEXACT);
	printf("get %d, ", fegetenv(&first));
	printf("hold %d, ", feholdexcept(&second));
	printf("after hold %#x %#x\n", fetestexcept(FE_ALL_EXCEPT), fegetround());
	feraiseexcept(FE_INVALID);
	fesetround(FE_DOWNWARD);
	printf("update %d, ", feupdateenv(&second));
	printf("then %#x %#x\n", fetestexcept(FE_ALL_EXCEPT), fegetround());
	fegetexceptflag(&flag, FE_ALL_EXCEPT);
	printf("default %d, ", fesetenv(FE_DFL_ENV));
	printf("then %#x %#x\n", fetestexcept(FE_ALL_EXCEPT), fegetround());
	fesetexceptflag(&flag, FE_INVALID | FE_INEXACT | FE_OVERFLOW);
	printf("flags %#x\n", fetestexcept(FE_ALL_EXCEPT));
	fesetenv(&first);
	printf("first %#x %#x\n", fetestexcept(FE_ALL_EXCEPT), fegetround());
	printf("no direction %d, now %#x\n", fesetround(0x123), fegetround());
	fesetenv(FE_DFL_ENV);
	printf("enabled %#x\n", fegetexcept());
	printf("before %#x\n", feenableexcept(FE_DIVBYZERO | FE_OVERFLOW));
	printf("enabled %#x\n", fegetexcept());
	printf("before %#x\n", fedisableexcept(FE_OVERFLOW));
	printf("enabled %#x\n", fegetexcept());
	fedisableexcept(FE_ALL_EXCEPT);
}

int main(void) {
	for (int i = 0; i < 4; i++) {
		printf("%s ", names[i]);
		rounded(directions[i]);
	}
	fesetround(FE_TONEAREST);
	flags("rounded");
	raised();
	kept();
	printf("classes %d %d %d %d %d, signs %d %d\n", fpclassify(none), fpclassify(one / zero), fpclassify(zero),
		fpclassify(tiny / 1000), fpclassify(one), !!signbit(-zero), !!signbit(one));
	return 0;
}
