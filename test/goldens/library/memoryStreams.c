#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
	char *text = NULL;
	size_t size = 99;
	FILE *out = open_memstream(&text, &size);
	if (!out) return 1;
	fprintf(out, "hello %d", 42);
	fflush(out);
	printf("\"%s\" %zu\n", text, size);
	char *first = text;
	fputs(", world", out);
	printf("\"%.8s\" %zu %ld\n", text, size, ftell(out));
	fflush(out);
	printf("\"%s\" %zu %d\n", text, size, text == first);
	fseek(out, 2, SEEK_SET);
	putc('L', out);
	fflush(out);
	printf("\"%s\" %zu\n", text, size);
	fseek(out, 15, SEEK_SET);
	for (int i = 0; i < 3000; i++) fprintf(out, " %d", i);
	fclose(out);
	printf("%zu %zu \"%s\"\n", size, strlen(text), text + size - 20);
	free(text);

	out = open_memstream(&text, &size);
	fclose(out);
	printf("\"%s\" %zu\n", text, size);
	free(text);

	char numbers[] = "12 34 fifty\nnext line\nlast";
	FILE *in = fmemopen(numbers, strlen(numbers), "r");
	int a, b, count = fscanf(in, "%d %d", &a, &b);
	char line[64];
	printf("%d %d %d\n", count, a, b);
	while (fgets(line, sizeof line, in)) printf("[%s]", line);
	printf("%d %d\n", feof(in), fputs("no", in));
	rewind(in);
	printf("%c %ld\n", getc(in), ftell(in));
	fclose(in);

	char room[16];
	memset(room, '#', sizeof room);
	out = fmemopen(room, sizeof room, "w");
	fputs("short", out);
	fflush(out);
	printf("\"%s\" %c\n", room, room[7]);
	fputs(", and too long for it", out);
	printf("%d ", fflush(out));
	printf("%d ", fclose(out));
	printf("\"%.16s\"\n", room);

	strcpy(room, "begin");
	out = fmemopen(room, sizeof room, "a");
	fputs(" end", out);
	fclose(out);
	printf("\"%s\"\n", room);

	strcpy(room, "change me");
	out = fmemopen(room, sizeof room, "r+");
	fputs("CH", out);
	fclose(out);
	printf("\"%s\" %d\n", room, room[15]);
	out = fmemopen(NULL, 32, "w+");
	fputs("there and back", out);
	rewind(out);
	printf("%s\n", fgets(line, sizeof line, out));
	fclose(out);
	FILE *file = tmpfile();
	out = open_memstream(&text, &size);
	printf("%d %d\n", fileno(file), fileno(out));
	return 0;
}
