// Folders that are listed, and a pipe with both ends in one process.
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static int byName(const void *one, const void *other) {
	return strcmp(*(char *const *)one, *(char *const *)other);
}

static void list(const char *path) {
	DIR *folder = opendir(path);
	if (!folder) {
		printf("%s: %s\n", path, strerror(errno));
		return;
	}
	char *names[64];
	int count = 0, again = 0;
	for (struct dirent *entry = readdir(folder); entry; entry = readdir(folder)) {
		names[count] = malloc(strlen(entry->d_name) + 8);
		sprintf(names[count++], "%s%s", entry->d_name, entry->d_type == DT_DIR ? "/" : "");
	}
	rewinddir(folder);
	while (readdir(folder)) again++;
	printf("%s: %d, %d again, descriptor %d", path, count, again, dirfd(folder));
	printf(", closed %d:", closedir(folder));
	qsort(names, count, sizeof *names, byName);
	for (int index = 0; index < count; index++) {
		printf(" %s", names[index]);
		free(names[index]);
	}
	printf("\n");
}

int main(void) {
	mkdir("box", 0755);
	mkdir("box/inner", 0700);
	for (int index = 0; index < 40; index++) {
		char path[64];
		sprintf(path, "box/a file with a long name, number %d", index);
		fclose(fopen(path, "w"));
		if (index > 2) remove(path);
	}
	list("box");
	list("box/inner");
	list("none");
	list("box/a file with a long name, number 1");
	printf("%d", rmdir("box"));
	printf(" %s\n", strerror(errno));
	printf("%d", rmdir("box/inner"));
	printf(" %d\n", access("box/inner", F_OK));
	list("box");

	int ends[2];
	printf("pipe %d", pipe(ends));
	printf(", written %zd", write(ends[1], "through the pipe", 16));
	char text[32] = {0};
	printf(", read %zd", read(ends[0], text, 7));
	printf(" \"%s\"", text);
	FILE *in = fdopen(ends[0], "r"), *out = fdopen(ends[1], "w");
	fprintf(out, " and %d lines\nmore\n", 2);
	fclose(out);
	while (fgets(text, sizeof text, in)) printf("<%s>", text);
	printf(" end %d\n", feof(in) != 0);
	printf("%d", (int)wait(NULL));
	printf(" %s\n", strerror(errno));
	return 0;
}
