int printf(const char *format, ...);

static int collatz(unsigned long start) {
	int count = 0;
	unsigned long now = start;
	while (now != 1) {
		now = now & 1 ? 3 * now + 1 : now / 2;
		count++;
	}
	return count;
}

__attribute__((noinline)) static long dot(const int *left, const int *right, int length) {
	long sum = 0;
	for (int i = 0; i < length; i++) {
		long product = (long)left[i] * right[i];
		sum += product;
	}
	return sum;
}

__attribute__((noinline)) static int longest(int limit, int unused) {
	int best = 0;
	int at = 0;
	for (int i = 1; i < limit; i++) {
		int length = collatz(i);
		if (length > best) {
			best = length;
			at = i;
		}
	}
	return at * 1000 + best;
}

int main(int argc, char **argv) {
	int left[4], right[4];
	const int scale = 3;
	for (int i = 0; i < 4; i++) {
		left[i] = i * scale;
		right[i] = 10 - i;
	}
	long product = dot(left, right, 4);
	int found = longest(6, argc);
	printf("%ld %d\n", product, found);
	return 0;
}
