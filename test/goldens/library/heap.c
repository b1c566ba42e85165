#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct node { int value; struct node *next; };
int main(void)
{
	struct node *list = NULL, *at;
	int i, sum = 0, *array, *grown;
	char *text, *copy;
	for (i = 0; i < 10; i++) {
		at = malloc(sizeof *at);
		at->value = i * i; at->next = list; list = at;
	}
	for (at = list; at; at = at->next) sum += at->value;
	printf("%d\n", sum);
	while (list) { at = list->next; free(list); list = at; }
	array = calloc(100, sizeof *array);
	for (i = 0; i < 100; i++) sum += array[i];
	printf("%d\n", sum);
	for (i = 0; i < 100; i++) array[i] = i;
	grown = realloc(array, 10000 * sizeof *array);
	for (i = 0; i < 100; i++) sum += grown[i];
	printf("%d %d\n", sum, grown != NULL);
	grown = realloc(grown, 40);
	for (i = 0; i < 10; i++) sum += grown[i];
	printf("%d\n", sum);
	free(grown);
	text = malloc(1);
	text[0] = 0;
	for (i = 0; i < 50; i++) {
		text = realloc(text, strlen(text) + 5);
		strcat(text, "abcd");
	}
	copy = strdup(text);
	printf("%zu %d %s\n", strlen(copy), strcmp(copy, text), copy);
	free(text); free(copy);
	{
		void *a = malloc(24), *b; free(a); b = malloc(24);
		printf("%d %d\n", a == b, (int)((unsigned long)b % 16));
		free(b);
	}
	{
		char *big = malloc(3000000);
		memset(big, 'x', 3000000);
		printf("%c\n", big[2999999]);
		free(big);
	}
	printf("%p\n", malloc(-1));
	free(NULL);
	return 0;
}
