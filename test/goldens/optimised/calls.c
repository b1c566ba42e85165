int printf(const char *format, ...);

static int counter;

__attribute__((noinline)) static void note(int value) {
	counter += value;
}

__attribute__((noinline)) static int fibonacci(int n) {
	if (n < 2)
		return n;
	int before = fibonacci(n - 1);
	int last = fibonacci(n - 2);
	note(before);
	return before + last;
}

__attribute__((noinline)) static int dead(int first, int second, int third) {
	int sum = first + second;
	note(sum);
	int doubled = sum * 2;
	note(doubled);
	return doubled + third;
}

__attribute__((noinline)) static int many(int a, int b, int c, int d, int e, int f, int g, int h) {
	int front = a + b + c + d;
	note(front);
	int back = e * f - g * h;
	note(back);
	return front ^ back;
}

static inline int third(int x) {
	int tripled = x * 3;
	note(tripled);
	return tripled + 1;
}

static inline int second(int x, int y) {
	int inner = third(x + y);
	note(inner);
	return inner - y;
}

static inline int first(int x) {
	int seven = 7;
	int middle = second(x, seven);
	return middle + seven;
}

__attribute__((noinline)) static int nested(int start) {
	int total = first(start);
	note(total);
	total += first(start + 1);
	return total;
}

int main(int argc, char **argv) {
	int fib = fibonacci(4);
	int gone = dead(argc, 2, 3);
	int eight = many(1, 2, 3, 4, 5, 6, 7, argc);
	int deep = nested(argc);
	printf("%d %d %d %d %d\n", fib, gone, eight, deep, counter);
	return 0;
}
