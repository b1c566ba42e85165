// time.h's calendar: moments far and near, fields out of their ranges, every
// conversion of strftime with its flags and widths.

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static const time_t moments[] = {
	0, -1, 951782400, 951868799, 1700000000, 4102444800, -2208988800, -62135596801, 253402300800, 67767976233532799,
};

static void show(const struct tm *t) {
	printf("%d-%d-%d %d:%d:%d wday %d yday %d dst %d offset %ld zone %s\n", t->tm_year, t->tm_mon, t->tm_mday, t->tm_hour,
		t->tm_min, t->tm_sec, t->tm_wday, t->tm_yday, t->tm_isdst, t->tm_gmtoff, t->tm_zone);
}

int main(void) {
	struct tm record;
	char text[200];
	for (unsigned i = 0; i < sizeof moments / sizeof *moments; i++) {
		struct tm *given = gmtime(&moments[i]);
		show(given);
		printf("%d %d\n", given == gmtime(&moments[0]), localtime_r(&moments[i], &record) == &record);
		show(&record);
		printf("%ld %ld\n", (long)(mktime(&record) - moments[i]), (long)(timegm(&record) - moments[i]));
		show(&record);
	}
	time_t late = INT64_MAX;
	errno = 0;
	printf("%p %d %s\n", (void *)gmtime(&late), errno, strerror(errno));
	printf("%s%s", asctime(localtime(&moments[4])), ctime(&moments[2]));
	printf("%s%s", asctime_r(&record, text), ctime_r(&moments[3], text + 100));

	struct tm odd = { .tm_year = 124, .tm_mon = 14, .tm_mday = -3, .tm_hour = 49, .tm_min = -70, .tm_sec = 3700, .tm_isdst = -1 };
	printf("%ld\n", (long)mktime(&odd));
	show(&odd);

	for (int day = 0; day < 40; day++) {
		time_t moment = 1103846400 + day * 86400L * 13 + day * 3601;
		strftime(text, sizeof text, "%a %A %b %B %C %d %e %G %g %H %I %j %k %l %m %M %p %P %s %S %u %U %V %w %W %y %Y %z %Z %h", gmtime(&moment));
		puts(text);
	}
	strftime(text, sizeof text, "%c|%D|%F|%r|%R|%T|%x|%X|%n|%t|%%|%Ey|%Od|%Q|%+", localtime(&moments[4]));
	puts(text);
	strftime(text, sizeof text, "%-d|%_d|%0e|%5d|%-5d|%_5Y|%10A|%^a|%#Z|%#p|%^b|%010B|%3H|%_H|%-H|%_m|%-j|%8F|%-y", gmtime(&moments[2]));
	puts(text);
	strcpy(text, "kept");
	printf("%zu", strftime(text, 5, "%Y!", gmtime(&moments[4])));
	printf(" %zu %zu %s\n", strftime(text, 5, "%Y", gmtime(&moments[4])), strftime(text, 5, "", gmtime(&moments[4])), text);
	tzset();
	printf("%s %s %ld %d\n", tzname[0], tzname[1], timezone, daylight);
	double apart = difftime(moments[4], moments[1]);
	printf("%.1f\n", apart);
	return 0;
}
