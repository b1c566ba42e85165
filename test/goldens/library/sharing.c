// Several streams open on one file: what each has in its buffer, and when the
// others see it.
#include <stdio.h>
#include <string.h>

static char text[30000];

static void show(const char *name) {
	FILE *file = fopen(name, "r");
	size_t length = fread(text, 1, sizeof text, file);
	unsigned hash = 5;
	for (size_t index = 0; index < length; index++) hash = hash * 31 + text[index];
	printf(" [%zu %u]", length, hash);
	fclose(file);
}

static int next(FILE *file) {
	return fgetc(file);
}

int main(void) {
	FILE *writer = fopen("shared", "w"), *reader = fopen("shared", "r");
	fputs("first line\n", writer);
	printf("%d", next(reader));
	fflush(writer);
	clearerr(reader);
	printf(" %c\n", next(reader));
	for (int index = 0; index < 1500; index++) fprintf(writer, "%05d,", index);
	show("shared");
	fwrite(memset(text, 'b', 8192), 1, 8192, writer);
	show("shared");
	fwrite(memset(text, 'c', 4096), 1, 4096, writer);
	show("shared");
	fclose(writer);
	show("shared");

	FILE *other = fopen("shared", "r+");
	printf("\n%d", fseek(reader, 5, SEEK_SET));
	printf(" %c", next(reader));
	fputs("CHANGED", other);
	fflush(other);
	fseek(reader, 0, SEEK_SET);
	printf(" old %c", next(reader));
	fseek(reader, 5000, SEEK_SET);
	fseek(reader, 0, SEEK_SET);
	printf(" new %c", next(reader));
	printf(" %ld %ld\n", ftell(reader), ftell(other));

	fseek(other, 4090, SEEK_SET);
	printf("%c", next(other));
	fseek(other, 0, SEEK_CUR);
	fputs("across the block", other);
	show("shared");
	printf(" %ld", ftell(other));
	fflush(other);
	show("shared");
	FILE *end = fopen("shared", "a");
	fputs("the end", end);
	fseek(other, 0, SEEK_END);
	fputs("before it", other);
	fflush(NULL);
	show("shared");
	fseek(reader, -9, SEEK_END);
	printf(" %s", fgets(text, 20, reader));
	ungetc('Z', reader);
	printf(" %c", next(reader));
	printf(" %d", next(reader));
	printf(" %d\n", feof(reader) != 0);
	return 0;
}
