/*
 * The C behind source-lines.s: what a compiler made of it can be debugged here,
 * line by line, or there, instruction by instruction. Open source-lines.s and
 * press F5; the button "Show Assembly" goes from one text to the other. It was
 *     gcc -S -g -O0 -masm=intel source-lines.c
 * and what gcc writes for other debuggers has been taken out.
 */

int printf(const char *format, ...);

static long factorial(int n) {
	if (n < 2) {
		return 1;
	}
	return n * factorial(n - 1);
}

int main(void) {
	for (int n = 1; n <= 5; n++) {
		printf("%d! = %ld\n", n, factorial(n));
	}
	return 0;
}
