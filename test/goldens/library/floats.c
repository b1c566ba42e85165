#include <stdio.h>
#include <stdlib.h>
int main(void)
{
	static const double values[] = { 0, -0.0, 1, -1, 0.5, 2.5, 3.5, 0.1, 123.456, -99999.5, 999998.5, 1e6, 1e7, 123456789.0, 1e15, 1e16, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308, 2.2250738585072014e-308, 1.0 / 3, 100, 0.05, 0.15, 1e21, 1e22, 1e23, 9.995, 9.9999995e9 };
	double a = 0, b = 0, zero = 0;
	float f = 0;
	char *end;
	unsigned i;
	int n;
	for (i = 0; i < sizeof values / sizeof *values; i++) {
		double v = values[i];
		printf("[%f][%e][%g][%E][%G]\n", v, v, v, v, v);
		printf("[%.0f][%.0e][%.0g][%.1f][%.2f][%.3e][%.10g][%.17g][%#g][%#.0f]\n", v, v, v, v, v, v, v, v, v, v);
		printf("[%12.2f][%-12.2f][%012.2f][%+.1f][% .1f][%+012.3e][%*.*f]\n", v, v, v, v, v, v, 15, 3, v);
	}
	printf("[%f][%5.1f][%g][%-8F][%08f]\n", 1 / zero, -1 / zero, zero / zero < 0 ? 1.0 : 2.0, 1 / zero, 1 / zero);
	printf("%d %f %s %g %c %.3f %ld %f %f %f %f %f %f %f\n", 1, 1.5, "two", 2.5, 'c', 3.5, 4L, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5);
	n = sscanf("1.5 -2.25e3 .125 7", "%lf %lf %f %d", &a, &b, &f, &n); printf("%d %f %f %f\n", n, a, b, f);
	n = scanf("%lf%f", &a, &f); printf("%d %g %g\n", n, a, f);
	n = scanf("%5lf", &a); printf("%d %g\n", n, a);
	printf("%g %g %g\n", atof("3.25abc"), atof("x"), atof(" -1e2"));
	a = strtod("12.5kg", &end); printf("%g %s\n", a, end);
	printf("[%3$6.2f][%1$-*2$d][%4$.*2$s][%3$e]\n", 7, 4, 2.5, "abcdefgh");
	printf("[%1$s][%9$s][%8$g][%7$d]\n", "one", 2, 3, 4, 5, 6, 7, 8.5, "nine");
	return 0;
}
