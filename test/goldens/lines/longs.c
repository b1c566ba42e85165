struct measure { int count; long double value; };

static long double mean(const long double *values, int count) {
	long double sum = 0;
	for (int i = 0; i < count; i++)
		sum += values[i];
	return sum / count;
}

int main(void) {
	long double values[] = {1.5L, -0.25L, 1e4000L};
	struct measure measure = {2, 0.1L};
	measure.value = mean(values, measure.count);
	return measure.value < 1;
}
