// getopt and getopt_long: letters in one word, arguments, words that are moved behind
// the options or end them, names cut short, and every complaint.

#define _GNU_SOURCE
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int verbose;

static const struct option names[] = {
	{"verbose", no_argument, &verbose, 7},
	{"output", required_argument, NULL, 'o'},
	{"optimise", optional_argument, NULL, 'O'},
	{"colour", no_argument, NULL, 'c'},
	{"color", no_argument, NULL, 'c'},
	{NULL, 0, NULL, 0},
};

static int count(char **words) {
	int n = 0;
	while (words[n]) {
		n++;
	}
	return n;
}

static void show(char **words) {
	printf("  optind %d:", optind);
	for (int i = 0; words[i]; i++) {
		printf(" %s", words[i]);
	}
	printf("\n");
	fflush(stdout);
}

static void letters(const char *known, char **words) {
	int c;
	printf("letters \"%s\"\n", known);
	optind = 0;
	while ((c = getopt(count(words), words, known)) != -1) {
		printf("  %c (%d) optarg %s optopt %d optind %d\n", c == 1 ? '1' : c, c, optarg ? optarg : "-", optopt, optind);
	}
	show(words);
}

static void longs(const char *known, char **words) {
	int c, index = -1;
	printf("names \"%s\"\n", known);
	optind = 0;
	while ((c = getopt_long(count(words), words, known, names, &index)) != -1) {
		printf("  %d index %d optarg %s optopt %d verbose %d\n", c, index, optarg ? optarg : "-", optopt, verbose);
		index = -1;
		verbose = 0;
	}
	show(words);
}

#define WORDS(...) ((char *[]){"prog", __VA_ARGS__, NULL})

int main(int argc, char **argv) {
	int c = getopt(argc, argv, "ab:");
	printf("own words: %d, optind %d, opterr %d, optopt %d\n", c, optind, opterr, optopt);
	letters("ab:c::", WORDS("-a", "-b", "value", "-cnext", "-c", "rest"));
	letters("ab:c::", WORDS("-abvalue", "one", "-ac", "two", "-b", "x", "three"));
	letters("ab:", WORDS("one", "two", "-a", "--", "-b", "three"));
	letters("ab:", WORDS("-a", "--", "one"));
	letters("ab:", WORDS("-", "-a", "-"));
	letters("+ab:", WORDS("-a", "one", "-b", "two"));
	letters("-ab:", WORDS("-a", "one", "-b", "two", "three"));
	letters("ab:", WORDS("-x", "-a:", "-b"));
	letters(":ab:", WORDS("-x", "-ay", "-b"));
	letters("", WORDS("-x", "word"));
	letters("a", (char *[]){"prog", NULL});
	opterr = 0;
	letters("a", WORDS("-xya", "-b"));
	opterr = 1;
	longs("vo:", WORDS("--verbose", "one", "--output=file", "--output", "other", "-o", "third", "two"));
	longs("vo:", WORDS("--optimise", "--optimise=3", "--opt=2", "--verb", "--colo"));
	longs("vo:", WORDS("--o", "--op=1", "--nothing", "--nothing=5", "--verbose=1", "-v", "-q", "--output"));
	longs(":vo:", WORDS("--output"));
	longs("+o:", WORDS("--colour", "one", "--color"));
	longs("", WORDS("--", "--colour"));
	return 0;
}
