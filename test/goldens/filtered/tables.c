// What loses its section when directives are filtered: variables, constants, a jump
// table, a table of functions, a vector that must be aligned.
#include <stdio.h>
#include <stdlib.h>

int counter = 3;
static int hidden = 2;
char name[] = "tower";
int table[5] = {5, 3, 9, 1, 4};
struct node {
	int value;
	struct node *next;
};
struct node second = {7, 0}, first = {3, &second};

static int compare(const void *one, const void *other) {
	return *(const int *)one - *(const int *)other;
}

int classify(int code) {
	switch (code) {
	case 0: return 10;
	case 1: return 22;
	case 2: return 7;
	case 3: return 91;
	case 4: return 5;
	default: return -1;
	}
}

int (*const operations[])(int) = {classify, abs};

double area(double radius) {
	return 3.125 * radius * -radius;
}

int main(int argc, char **argv) {
	static int calls = 4;
	calls++;
	hidden += counter++;
	for (int i = 0; i < 6; i++)
		printf("%d ", classify(i * argc));
	qsort(table, 5, sizeof *table, compare);
	for (int i = 0; i < 5; i++)
		printf("%d%c", table[i], i < 4 ? ',' : '\n');
	name[0] = 'p';
	printf("%s %.3f %d %d %d\n", name, area(counter), hidden, operations[1](-4), calls);
	int sum = 0;
	for (struct node *node = &first; node; node = node->next)
		sum += node->value;
	return sum;
}
