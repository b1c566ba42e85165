// Lines of any length, blocks, and the end of the input.

#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
	char *line = NULL;
	size_t size = 0;
	long length = getline(&line, &size, stdin);
	printf("%ld %s", length, line);
	length = getdelim(&line, &size, ';', stdin);
	printf("%ld %s\n", length, line);
	char block[10] = "";
	size_t count = fread(block, 3, 3, stdin);
	printf("%zu %s\n", count, block);
	while ((length = getline(&line, &size, stdin)) >= 0) printf("%ld %zu %.5s\n", length, strlen(line), line);
	printf("%d %d %zu %d\n", feof(stdin) != 0, ferror(stdin), fread(block, 1, 4, stdin), fileno(stderr));
	free(line);
	perror("no trouble");
	return fclose(stdout);
}
