namespace {
struct Base {
	int value;
	Base(int start) : value(start) {
		int twice = start * 2;
		value += twice;
	}
};

struct Derived : Base {
	Derived(int k) : Base(k + 1) {
		long own = k;
		value += own;
	}
};

}

int main() {
	Derived object(3);
	return object.value;
}
