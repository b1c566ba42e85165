struct Shape {
	int id;
	long area;
	virtual long size() { return area; }
};

struct Square : Shape {
	int side;
	Square(int s) : side(s) { id = 4; area = (long)s * s; }
	static int made;
};

int Square::made = 2;

namespace app {
	int limit = 12;
	namespace inner { short depth = 3; }
}

int main() {
	Square square(3);
	Shape &shape = square;
	return (int)(shape.size() + square.side + app::limit + app::inner::depth + Square::made);
}
