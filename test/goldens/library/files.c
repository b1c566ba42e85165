// Streams and descriptors on files that the program makes itself, in the folder it is run in.
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

struct record {
	int number;
	char name[12];
};

static void show(const char *path)
{
	char line[64];
	FILE *file = fopen(path, "r");
	if (!file) {
		printf("%s: %s\n", path, strerror(errno));
		return;
	}
	while (fgets(line, sizeof line, file)) {
		line[strcspn(line, "\n")] = '|';
		printf("%s", line);
	}
	printf(" end=%d error=%d\n", feof(file) != 0, ferror(file) != 0);
	fclose(file);
}

static void texts(void)
{
	FILE *file = fopen("text", "w");
	fprintf(file, "%d %s %c\n", 42, "words", 'x');
	fputs("second line\n", file);
	fputc('3', file);
	putc('\n', file);
	printf("tell %ld\n", ftell(file));
	printf("fgetc of a file to write: %d, error %d\n", fgetc(file), ferror(file) != 0);
	fclose(file);
	show("text");

	file = fopen("text", "a");
	fputs("appended\n", file);
	fclose(file);
	show("text");

	int number;
	char word[16], letter;
	file = fopen("text", "r+");
	printf("%d:", fscanf(file, "%d %15s %c", &number, word, &letter));
	printf(" %d %s %c at %ld\n", number, word, letter, ftell(file));
	int code = fgetc(file);
	ungetc(code, file);
	printf("same %d at %ld\n", fgetc(file) == code, ftell(file));
	fseek(file, 0, SEEK_CUR);
	fputs("SECOND", file);
	fflush(file);
	fseek(file, -4, SEEK_END);
	printf("%s", fgets(word, sizeof word, file));
	printf("%p\n", (void *)fgets(word, sizeof word, file));
	printf("end %d", feof(file) != 0);
	clearerr(file);
	printf(" %d", feof(file) != 0);
	rewind(file);
	printf(" %c at %ld\n", getc(file), ftell(file));
	printf("fputs: %d\n", fputs("", file));
	fclose(file);
	show("text");

	char *whole = NULL;
	size_t room = 0;
	ssize_t length;
	file = fopen("text", "rb");
	while ((length = getline(&whole, &room, file)) > 0)
		printf("%zd ", length);
	printf("%zd\n", length);
	free(whole);
	fclose(file);
}

static void records(void)
{
	struct record all[4] = {{1, "one"}, {2, "two"}, {3, "three"}, {4, "four"}}, one;
	FILE *file = fopen("records", "w+");
	printf("wrote %zu\n", fwrite(all, sizeof all[0], 4, file));
	for (int index = 3; index >= 0; index -= 2) {
		fseek(file, index * sizeof one, SEEK_SET);
		printf("read %zu: ", fread(&one, sizeof one, 1, file));
		printf("%d %s\n", one.number, one.name);
	}
	one.number = 20;
	fseek(file, sizeof one, SEEK_SET);
	fwrite(&one, sizeof one, 1, file);
	fseek(file, 0, SEEK_END);
	printf("%ld bytes\n", ftell(file));
	rewind(file);
	printf("read %zu of 10\n", fread(all, sizeof one, 10, file));
	printf("%d %s, at end %d\n", all[1].number, all[1].name, feof(file) != 0);
	fpos_t place;
	fseek(file, 5, SEEK_SET);
	fgetpos(file, &place);
	fseek(file, 0, SEEK_SET);
	fsetpos(file, &place);
	printf("%ld\n", ftell(file));
	printf("bad seek %d\n", fseek(file, -1, SEEK_SET));
	fclose(file);
}

static void descriptors(void)
{
	char buffer[32];
	struct stat status;
	int out = open("data", O_CREAT | O_RDWR | O_TRUNC, 0640);
	printf("write %zd, ", write(out, "0123456789", 10));
	printf("seek %ld, ", (long)lseek(out, -3, SEEK_END));
	printf("read %zd\n", read(out, buffer, sizeof buffer));
	printf("%.3s, read %zd\n", buffer, read(out, buffer, sizeof buffer));
	printf("pwrite %zd, ", pwrite(out, "xy", 2, 4));
	printf("pread %zd: ", pread(out, buffer, 4, 3));
	printf("%.4s\n", buffer);
	fstat(out, &status);
	printf("size %ld mode %o\n", (long)status.st_size, status.st_mode);
	lseek(out, 20, SEEK_SET);
	struct iovec parts[2] = {{"ab", 2}, {"cde", 3}};
	printf("writev %zd\n", writev(out, parts, 2));
	int other = dup(out);
	printf("dup at %ld, ", (long)lseek(other, 0, SEEK_CUR));
	printf("ftruncate %d, ", ftruncate(other, 12));
	printf("end at %ld\n", (long)lseek(other, 0, SEEK_END));
	close(other);
	printf("close %d, again %d", close(out), close(out));
	printf(" %s\n", strerror(errno));
	printf("open %d: ", open("data", O_CREAT | O_EXCL, 0600));
	printf("%s\n", strerror(errno));
	stat("data", &status);
	printf("size %ld, regular %d\n", (long)status.st_size, S_ISREG(status.st_mode));
	printf("access %d %d\n", access("data", R_OK | W_OK), access("nothing", F_OK));
	printf("read from a closed one %zd: ", read(99, buffer, 1));
	fflush(stdout);
	perror("read");
}

static void names(void)
{
	printf("rename %d, ", rename("text", "other"));
	printf("%d\n", rename("text", "other"));
	show("text");
	printf("mkdir %d, again %d ", mkdir("folder", 0755), mkdir("folder", 0755));
	printf("%s\n", strerror(errno));
	FILE *file = fopen("folder/inner", "w");
	fprintf(file, "inside\n");
	fclose(file);
	printf("rmdir %d %s\n", rmdir("folder"), strerror(errno));
	printf("chdir %d\n", chdir("folder"));
	show("inner");
	show("../none");
	printf("unlink %d, chdir %d, rmdir %d\n", unlink("inner"), chdir(".."), rmdir("folder"));
	printf("remove %d %d %d\n", remove("other"), remove("records"), remove("other"));
	perror("remove");
	errno = 0;
	printf("fopen %p: ", (void *)fopen("missing/file", "w"));
	printf("%s\n", strerror(errno));
	printf("fopen %p: ", (void *)fopen("data", "q"));
	printf("%s\n", strerror(errno));
	file = fopen("data", "wx");
	printf("fopen %p: %s\n", (void *)file, strerror(errno));
}

static void others(void)
{
	FILE *file = tmpfile();
	fprintf(file, "temporary %d", 7);
	rewind(file);
	int number = 0;
	printf("%d ", fscanf(file, "temporary %d", &number));
	printf("%d, then %d\n", number, fscanf(file, "%d", &number));
	fclose(file);

	file = fdopen(open("data", O_WRONLY | O_APPEND), "a");
	printf("fileno %d\n", fileno(file) > 2);
	setvbuf(file, NULL, _IONBF, 0);
	fputs("unbuffered", file);
	struct stat status;
	stat("data", &status);
	printf("size %ld\n", (long)status.st_size);
	fclose(file);

	printf("isatty %d\n", isatty(open("data", O_RDONLY)));
	fflush(stdout);
	int saved = dup(1);
	freopen("log", "w", stdout);
	printf("into the log\n");
	fflush(stdout);
	dup2(saved, 1);
	printf("back\n");
	show("log");
	printf("last without a newline");
}

int main(void)
{
	texts();
	records();
	descriptors();
	names();
	others();
	return 0;
}
