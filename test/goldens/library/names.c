// Names of files and versions, patterns, terminals' settings, and texts of wide characters.

#define _GNU_SOURCE
#include <string.h>
#include <stdio.h>
#include <stdlib.h>
#include <ctype.h>
#include <unistd.h>
#include <errno.h>
#include <fnmatch.h>
#include <wchar.h>
#include <wctype.h>
#include <termios.h>
#include <time.h>
#include <stdarg.h>
#include <sys/stat.h>
#include <inttypes.h>
char *dirname(char *);
char *__xpg_basename(char *);
static int sg(int x)
{
	return (x > 0) - (x < 0);
}

static void vd(const char *f, ...)
{
	va_list a;
	va_start(a, f);
	fflush(stdout);
	vdprintf(1, f, a);
	va_end(a);
}

int main()
{
	const char *v[] =
		{ "no digit", "000", "00", "01", "010", "09", "0", "1", "9", "10", "a1", "a01", "a001", "a10",
	"file2", "file10", "file1.9", "file1.10", "1.000", "1.00", "1.01", "", };
	int n = sizeof v / sizeof *v;
	for (int i = 0; i < n; i++) {
		for (int j = 0; j < n; j++)
			printf("%2d", sg(strverscmp(v[i], v[j])));
		puts("");
	}
	const char *ps[] =
		{ "/usr/lib", "/usr/", "usr", "/", ".", "..", "", "a/b/c//", "//x", "///", "/a", "a//b" };
	for (int i = 0; i < 12; i++) {
		char a[20], b[20];
		strcpy(a, ps[i]);
		strcpy(b, ps[i]);
		char *d = dirname(a);
		char *e = __xpg_basename(b);
		printf("[%s] [%s] [%s]\n", d, e, basename(ps[i]));
	}
	char sw[8] = "abcdef", to[8] = { 0 };
	swab(sw, to, 6);
	puts(to);
	explicit_bzero(sw, 8);
	printf("%d\n", sw[0]);
	printf("%d %d %d %c %c\n", isascii(200) != 0, isascii(65) != 0, toascii(200), _toupper('a'),
		   _tolower('B'));
	const char *pat[] = { "*.c", "a?c", "[a-c]x", "[!a]x", "*", "a*b*c", "\\*x", "", "*/b", ".*", "a/.*", "*/[!a]b", "a[!x]b" }, *st[] =
		{ "foo.c", "abc", "bx", "bx", ".hid", "aXbYc", "*x", "", "a/b", ".x", "a/.b", "./ab" };
	for (int i = 0; i < 13; i++) {
		for (int j = 0; j < 12; j++)
			printf("%d", fnmatch(pat[i], st[j], 0));
		printf(" ");
		for (int j = 0; j < 12; j++)
			printf("%d", fnmatch(pat[i], st[j], FNM_PERIOD | FNM_PATHNAME));
		puts("");
	}
	vd("%d %s\n", 5, "five");
	char t[] = "tmpXXXXXX";
	int fd = mkstemp(t);
	printf("%d %zu %d\n", fd >= 0, strlen(t), strncmp(t, "tmp", 3));
	struct stat s;
	printf("%d %o\n", fstat(fd, &s), s.st_mode);
	unlink(t);
	char bad[] = "noX";
	printf("%d %d\n", mkstemp(bad), errno == EINVAL);
	char dd[] = "dXXXXXX";
	printf("%d\n", mkdtemp(dd) == dd);
	rmdir(dd);
	mkdir("sub", 0755);
	char *rp = realpath("./sub/..//sub/.", 0);
	puts(strrchr(rp, '/'));
	free(rp);
	rmdir("sub");
	printf("%p %d\n", (void *) realpath("/nope/x", 0), errno);
	printf("%ld %ld %ld %d\n", sysconf(_SC_PAGESIZE), sysconf(_SC_CLK_TCK), sysconf(9999), errno == EINVAL);
	printf("%ld\n", pathconf("/", _PC_NAME_MAX));
	char hn[65];
	printf("%d\n", gethostname(hn, 65));
	errno = 0;
	printf("%d %d\n", gethostname(hn, 0) != 0, getpriority(0, 0));
	struct termios tt;
	int r = tcgetattr(0, &tt);
	printf("%d %d\n", r, errno == ENOTTY);
	memset(&tt, 255, sizeof tt);
	cfmakeraw(&tt);
	cfsetospeed(&tt, B9600);
	printf("%x %x %x %x %d %d %d\n", tt.c_iflag & 0x7fffffff, tt.c_oflag, tt.c_cflag, tt.c_lflag,
		   tt.c_cc[VMIN], tt.c_cc[VTIME], cfgetospeed(&tt) == B9600);
	wchar_t w[20];
	const char *src = "hello";
	mbstate_t ms = { 0 };
	size_t mk = mbsrtowcs(w, &src, 20, &ms);
	printf("%zu %p %ls %d\n", mk, src, w, mbsinit(&ms));
	const wchar_t *ws = L"wide text";
	char nb[20];
	size_t k = wcsrtombs(nb, &ws, 4, &ms);
	printf("%zu %.4s %d\n", k, nb, (int) *ws);
	k = wcsrtombs(0, &ws, 0, &ms);
	printf("%zu\n", k);
	printf("%d %d %d\n", sg(wcsncasecmp(L"ABC", L"abd", 2)), iswctype(L'x', wctype("alpha")) != 0,
		   towctrans(L'q', wctrans("toupper")));
	printf("%d %g %ld\n", wcswidth(L"abc", 9), (double) wcstof(L"2.5x", 0), (long) wcstoimax(L"-77", 0, 10));
	printf("%ls\n", (wcpncpy(w, L"pq", 4), w));
	struct timespec ts;
	int tg = timespec_get(&ts, TIME_UTC);
	printf("%d %d\n", tg, ts.tv_sec > 1000000);
	printf("%d\n", valloc(10) != 0 && ((unsigned long) valloc(5) & 4095) == 0);
	printf("%p %d\n", (void *) secure_getenv("NOPE_X"), getentropy(w, 16));
	FILE *f = tmpfile();
	putw(-7, f);
	rewind(f);
	int w1 = getw(f);
	printf("%d %d\n", w1, getw(f));
	flockfile(f);
	funlockfile(f);
	return 0;
}
