// strptime: each conversion, what follows from what was read, and texts that do not match.

#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <time.h>

static void reads(const char *text, const char *format) {
	struct tm tm;
	memset(&tm, 0, sizeof tm);
	tm.tm_mon = 3;
	tm.tm_mday = 5;
	tm.tm_year = 99;
	tm.tm_isdst = -1;
	const char *end = strptime(text, format, &tm);
	printf("%-32s %-20s %d: %d %d %d, %d %d %d, %d %d %d, %ld\n", text, format, end ? (int)(end - text) : -1,
		tm.tm_hour, tm.tm_min, tm.tm_sec, tm.tm_year, tm.tm_mon, tm.tm_mday, tm.tm_wday, tm.tm_yday, tm.tm_isdst,
		tm.tm_gmtoff);
}

int main(void) {
	reads("2024-02-29 13:14:15", "%Y-%m-%d %H:%M:%S");
	reads("2024-02-29T13:14:15Z", "%FT%T%z");
	reads("12/31/99", "%D");
	reads("01/02/68", "%m/%d/%y");
	reads("01/02/69", "%x");
	reads("Thu Feb 29 01:02:03 2024", "%c");
	reads("thursday, MARCH 7", "%A, %B %d");
	reads("Wed 4 jun 1980 rest", "%a %e %h %Y");
	reads("11:12:13 PM", "%r");
	reads("12:00 am", "%I:%M %p");
	reads("12:00 pm", "%l:%M %p");
	reads("pm 3", "%p %I");
	reads("23:59", "%R");
	reads("7", "%H");
	reads("   7", "%k");
	reads("300", "%j");
	reads("2023 060", "%Y %j");
	reads("2024 060", "%Y%j");
	reads("20240307", "%Y%m%d");
	reads("070809", "%H%M%S");
	reads("20 05", "%C %y");
	reads("19", "%C");
	reads("99", "%y");
	reads("5", "%u");
	reads("7", "%u");
	reads("6", "%w");
	reads("1700000000", "%s");
	reads("+0130", "%z");
	reads("-02:45", "%z");
	reads("+03", "%z");
	reads("12 UTC", "%H UTC");
	reads("12%", "%H%%");
	reads("1 \t 2", "%H%n%M");
	reads("1 2", "%H%t%M");
	reads("12  34", "%H %M");
	reads("1234", "%H %M");
	reads("10 20", "%U %W");
	reads("2024 24 10", "%G %g %V");
	reads("5", "%-d");
	reads("60", "%S");
	reads("61", "%S");
	reads("62", "%S");
	reads("24", "%H");
	reads("32", "%d");
	reads("0", "%d");
	reads("13", "%m");
	reads("4", "%m");
	reads("99", "%m");
	reads("13 PM", "%I %p");
	reads("x", "%H");
	reads("", "%H");
	reads("", "");
	reads("rest", "");
	reads("12x34", "%H:%M");
	reads("Foo", "%a");
	reads("2024-13-01", "%Y-%m-%d");
	reads("12", "%H:");
	reads("12", "%Q");
	struct tm tm = {0};
	strptime("2001-09-09 01:46:40", "%Y-%m-%d %H:%M:%S", &tm);
	printf("%ld\n", (long)timegm(&tm));
	return 0;
}
