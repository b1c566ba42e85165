struct point { int x, y; };
struct item {
	char tag;
	short count;
	struct point at;
	double weight;
	char name[5];
};
struct flags { unsigned ready : 1, kind : 3; char rest; };

int counter = 40;
static struct point corners[2] = {{1, 2}, {3, 4}};
const char *title = "items of a list";

static int measure(const struct item *list, int n) {
	static int calls = 7;
	register long fast asm("rbx") = 5;
	struct { struct point from, to; } path[2];
	int sum;
	for (int i = 0; i < n; i++) {
		path[i].from = list[i].at;
		path[i].to.x = 10 * i;
		path[i].to.y = list[i].count;
		calls++;
	}
	fast += path[1].to.x;
	sum = path[0].from.x + fast;
	counter += sum;
	return sum;
}

int main(void) {
	struct item items[2];
	struct flags bits = {1, 5, 'r'};
	union { long number; char letters[8]; } both = {.number = 'u'};
	for (int i = 0; i < 2; i++) {
		items[i].tag = 'a' + i;
		items[i].count = i * 2;
		items[i].at.x = -1;
		items[i].at.y = i;
		items[i].weight = 3.25 * i;
		items[i].name[0] = 'n';
		items[i].name[1] = 0;
	}
	return measure(items, 2) + corners[1].y + bits.kind + both.letters[0];
}
