// The random numbers of 48 bits: before any seed, after each way to give one, and
// from a state of the program's own.

#include <stdio.h>
#include <stdlib.h>

static void three(const char *name) {
	printf("%s:", name);
	for (int i = 0; i < 3; i++) {
		double part = drand48();
		long positive = lrand48(), any = mrand48();
		printf(" %.17g %ld %ld", part, positive, any);
	}
	printf("\n");
}

int main(void) {
	unsigned short own[3] = {1, 2, 3};
	unsigned short seed[3] = {0x1234, 0xabcd, 0xffff};
	unsigned short all[7] = {5, 6, 7, 0xe66d, 0xdeec, 0x5, 0x8003};
	three("without a seed");
	srand48(42);
	three("42");
	srand48(-1);
	three("-1");
	for (int i = 0; i < 3; i++) {
		double part = erand48(own);
		long positive = nrand48(own), any = jrand48(own);
		printf("own: %.17g %ld %ld, now %x %x %x\n", part, positive, any, own[0], own[1], own[2]);
	}
	unsigned short *former = seed48(seed);
	printf("former: %x %x %x\n", former[0], former[1], former[2]);
	three("seed48");
	lcong48(all);
	three("lcong48");
	printf("own: %.17g\n", erand48(own));
	srand48(1L << 40);
	three("more than 32 bits");
	return 0;
}
