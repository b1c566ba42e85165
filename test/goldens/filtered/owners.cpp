// Objects with constructors and destructors, on the heap and derived from virtual
// bases, in a template that holds them.
#include <cstdio>
#include <vector>

namespace zoo {
struct Animal {
	Animal(int legs) : legs(legs) {}
	virtual ~Animal() { printf("gone with %d legs\n", legs); }
	virtual const char *sound() const = 0;
	int legs;
};
struct Walker : virtual Animal {
	Walker(int legs) : Animal(legs) {}
	const char *sound() const override { return "tap"; }
};
struct Flyer : virtual Animal {
	Flyer() : Animal(2) {}
	~Flyer() override { puts("landed"); }
	const char *sound() const override { return "flap"; }
};
struct Goose : Walker, Flyer {
	Goose() : Animal(2), Walker(2) {}
	const char *sound() const override { return "honk"; }
};

template <class Item> struct Pen {
	std::vector<Item *> items;
	void add(Item *item) { items.push_back(item); }
	~Pen() { for (Item *item : items) delete item; }
};
}

int main() {
	zoo::Pen<zoo::Animal> pen;
	pen.add(new zoo::Walker(4));
	pen.add(new zoo::Flyer);
	pen.add(new zoo::Goose);
	auto loudest = [&](int at) { return pen.items[at]->sound(); };
	for (int at = 0; at < 3; at++) puts(loudest(at));
	if (auto *flyer = dynamic_cast<zoo::Flyer *>(pen.items[2])) printf("%d flies\n", flyer->legs);
	return (int)pen.items.size();
}
