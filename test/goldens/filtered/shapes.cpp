// Names of several words: functions with their parameters, operators, templates,
// lambdas, tables of virtual functions.
#include <cstdio>

namespace geo {
struct Shape {
	virtual int area() const { return 0; }
};
struct Box : Shape {
	int width, height;
	__attribute__((noinline)) Box(int w, int h) : width(w), height(h) {}
	int area() const override { return width * height; }
};
} // namespace geo

template <class T> __attribute__((noinline)) T biggest(T one, T other) {
	return one < other ? other : one;
}

int total = 4;

__attribute__((noinline)) int operator+(geo::Box const &box, int n) {
	return box.width + n;
}

__attribute__((noinline)) int square(int n) {
	return n * n;
}

int main() {
	geo::Box box(2, 3);
	geo::Shape plain;
	geo::Shape *shapes[] = {&box, &plain};
	for (auto *volatile shape : shapes)
		total += shape->area();
	auto scaled = [&](int factor) __attribute__((noinline)) { return factor * total; };
	std::printf("%d %d %d %g %d\n", total, square(total), biggest(3, 9), biggest(2.5, 1.5), scaled(3) + (box + 2));
	return 0;
}
