typedef unsigned char byte;
struct point { int x, y; double weight; };
enum color { RED, BLUE };

static double mix(const float *parts, unsigned long count, struct point where) {
	double sum = where.weight;
	byte last = 200;
	char text[12] = "mixed";
	enum color color = BLUE;
	short grid[2][3] = {{1, 2, 3}, {4, 5, 60000}};
	for (unsigned long i = 0; i < count; i++) {
		float part = parts[i];
		sum += part;
		if (part < 0) {
			int sum = grid[1][2] - last;
			text[0] = sum;
		}
	}
	return sum + text[0] + color;
}

int main(void) {
	float parts[] = {1.5f, -2.25f};
	struct point here = {7, -8, 0.5};
	_Bool isDone = 1;
	return mix(parts, 2, here) > 90 && isDone;
}
