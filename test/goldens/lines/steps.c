int printf(const char *format, ...);
void qsort(void *first, unsigned long count, unsigned long size, int (*compare)(const void *, const void *));

static int compare(const void *one, const void *other) { return *(const int *)one - *(const int *)other; }
int depth(int n) { return n < 2 ? n : 1 + depth(n - 2); }

static int square(int x) {
	int y = x * x;
	return y;
}

int main(int argc, char **argv) {
	int numbers[] = {5, 3, 9, 1};
	qsort(numbers, 4, sizeof numbers[0], compare);
	int total = 0;
	for (int i = 0; i < 4; i++) {
		if (numbers[i] == 9)
			continue;
		total += numbers[i] * square(i + argc);
	}
	while (total > 10) total -= 3;
	printf("%d %d\n", total, depth(5));
	return total;
}
