int printf(const char *format, ...);

struct point {
	int x, y;
};

struct line {
	struct point from, to;
};

struct measure {
	double length;
	long count;
};

static struct point moved(struct point start, int right, int down) {
	struct point result = {start.x + right, start.y + down};
	return result;
}

__attribute__((noinline)) static int area(struct line diagonal) {
	int width = diagonal.to.x - diagonal.from.x;
	int height = diagonal.to.y - diagonal.from.y;
	int area = width * height;
	return area < 0 ? -area : area;
}

__attribute__((noinline)) static struct measure measured(const struct line *lines, long count) {
	struct measure all = {0, count};
	for (long i = 0; i < count; i++) {
		struct point step = {lines[i].to.x - lines[i].from.x, lines[i].to.y - lines[i].from.y};
		all.length += step.x * step.x + step.y * step.y;
	}
	return all;
}

__attribute__((noinline)) static int run(int size) {
	struct point origin = {0, 0};
	struct point corner = moved(origin, size, 2);
	struct line lines[2] = {{origin, corner}, {corner, moved(corner, -1, size)}};
	struct line *first = &lines[0];
	int covered = area(*first);
	struct measure all = measured(lines, 2);
	unsigned char tag = covered & 0xff;
	short code = -covered;
	printf("%d %d %d %g %ld\n", covered, tag, code, all.length, all.count);
	return covered + tag + code;
}

int main(int argc, char **argv) {
	return run(argc + 3);
}
