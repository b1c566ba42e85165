int printf(const char *format, ...);

__attribute__((noinline)) static double horner(const double *factors, int degree, double x) {
	double value = factors[degree];
	for (int i = degree - 1; i >= 0; i--)
		value = value * x + factors[i];
	return value;
}

__attribute__((noinline)) static float mixed(float weight, int count, double offset) {
	float scaled = weight * count;
	double shifted = scaled + offset;
	float half = shifted / 2;
	return half - weight;
}

static double square(double side) {
	double area = side * side;
	return area;
}

__attribute__((noinline)) static int newton(double target, double *root) {
	double guess = target / 2;
	int rounds = 0;
	while (rounds < 5 && square(guess) - target > 1e-9) {
		guess = (guess + target / guess) / 2;
		rounds++;
	}
	*root = guess;
	return rounds;
}

int main(int argc, char **argv) {
	double factors[] = {1.5, -2, 0.25};
	double value = horner(factors, 2, argc + 1);
	float half = mixed(1.25f, argc + 2, 0.5);
	double root;
	int rounds = newton(9, &root);
	printf("%g %g %g %d\n", value, half, root, rounds);
	return 0;
}
