// Texts of wide characters, in the "C" locale.
#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>

static long at(const wchar_t *found, const wchar_t *text) {
	return found ? found - text : -1;
}

int main(void) {
	wchar_t text[64], other[64], *rest;
	char narrow[64];
	wcscpy(text, L"hello");
	wcscat(text, L", wide world");
	printf("%zu %d %d %d\n", wcslen(text), wcscmp(text, L"help"), wcscmp(L"b", L"a"), wcsncmp(text, L"help", 3));
	printf("%ls|%20.5ls|%-8ls|%lc|%S|%C\n", text, text, L"left", L'x', L"capital", L'y');
	printf("%ld %ld %ld %ld\n", at(wcschr(text, L'w'), text), at(wcsrchr(text, L'w'), text), at(wcsstr(text, L"wor"), text), at(wcschr(text, L'q'), text));
	printf("%zu %zu %ld\n", wcsspn(text, L"leh"), wcscspn(text, L" "), at(wcspbrk(text, L"xyzw"), text));
	for (wchar_t *word = wcstok(text, L", ", &rest); word; word = wcstok(NULL, L", ", &rest)) printf("<%ls>", word);
	wcsncpy(other, L"abc", 6);
	wcsncat(other, L"defgh", 2);
	printf(" %ls %zu\n", other, wcsnlen(other, 4));
	wmemset(other, L'z', 3);
	wmemcpy(other + 3, L"123", 4);
	printf("%ls %d %ld\n", other, wmemcmp(other, L"zzy", 3), at(wmemchr(other, L'2', 6), other));
	double fraction = wcstod(L"2.5e3,", &rest);
	printf("%ld %lu %g", wcstol(L" -42x", NULL, 10), wcstoul(L"ff", NULL, 16), fraction);
	printf(" %ls\n", rest);
	printf("%zu", mbstowcs(text, "narrow", 64));
	printf(" %ls %zu", text, mbstowcs(NULL, "count", 0));
	printf(" %zu", wcstombs(narrow, L"wide", 64));
	printf(" %s", narrow);
	printf(" %d", (int)wcstombs(narrow, L"\u00e9", 64));
	printf(" %d\n", errno == EILSEQ);
	printf("%d %d %d", mblen("a", 1), mbtowc(text, "b", 1), wctomb(narrow, L'c'));
	printf(" %lc %c %d %d\n", text[0], narrow[0], btowc('d'), wctob(L'e'));
	for (wint_t code = L' '; code < 128; code += 7)
		printf("%d%d%d%d%d%d ", !!iswalpha(code), !!iswdigit(code), !!iswspace(code), !!iswupper(code), !!iswpunct(code), !!iswalnum(code));
	printf("%lc%lc %d\n", towupper(L'a'), towlower(L'Z'), (int)sizeof(wchar_t));
	printf("%d", swprintf(other, 64, L"%d-%ls-%s-%5.2f", 5, L"wide", "narrow", 3.14159));
	printf(" %ls", other);
	printf(" %d\n", swprintf(other, 4, L"%d", 123456));
	printf("%d %d\n", fwide(stdout, 0), wprintf(L"never seen\n"));
	fwprintf(stderr, L"%ls %d\n", L"to stderr", fwide(stderr, 0));
	fputws(L"wide from the start\n", stderr);
	fprintf(stderr, "never seen\n");
	return 0;
}
