// Classes, and what the standard library's containers ask of the runtime.
#include <cstdio>
#include <list>
#include <map>
#include <typeinfo>
#include <unordered_map>
#include <vector>

struct Root { virtual ~Root() { printf("~Root "); } int root = 1; };
struct Left : virtual Root { int left = 2; virtual int value() const { return left; } };
struct Right : virtual Root { int right = 3; virtual int value() const { return right; } };
struct Both : Left, Right { int value() const override { return 4; } };
struct Base { virtual ~Base() {} };
struct One : Base {};
struct Other : Base {};
struct Twice : One, Other {};
struct Hidden : private Base { Base *base() { return this; } };

struct Logged {
	const char *name;
	Logged(const char *name) : name(name) { printf("+%s ", name); }
	~Logged() { printf("-%s ", name); }
};
static Logged global("global");
static Logged &local() { static Logged once("once"); return once; }

__attribute__((noinline)) static void cast(Root *root) {
	Left *left = dynamic_cast<Left *>(root);
	Right *right = dynamic_cast<Right *>(root);
	Both *both = dynamic_cast<Both *>(root);
	printf("%d %d %d %s", left != nullptr, right != nullptr, both != nullptr, typeid(*root).name());
	if (right) printf(" across %d", dynamic_cast<Left *>(right) == left);
	puts("");
}

int main() {
	Root *roots[] = {new Root, new Left, new Right, new Both};
	for (Root *root : roots) cast(root);
	for (Root *root : roots) delete root;
	puts("");
	Twice twice;
	Base *base = static_cast<One *>(&twice);
	printf("%d %d\n", dynamic_cast<Other *>(base) == &twice, dynamic_cast<Twice *>(base) == &twice);
	Hidden hidden;
	printf("%d\n", dynamic_cast<Hidden *>(hidden.base()) != nullptr);
	printf("%d\n", local().name == local().name);

	unsigned random = 12345;
	std::map<int, int> map;
	std::unordered_map<int, int> unordered;
	std::list<int> list;
	std::vector<int> vector;
	for (int i = 0; i < 400; i++) {
		random = random * 1103515245 + 12345;
		int key = random / 65536 % 200;
		map[key] = i;
		unordered[key] = i;
		vector.push_back(key);
		list.push_back(key);
		if (i % 3 == 0) map.erase(random / 1000 % 200), unordered.erase(random / 1000 % 200);
	}
	for (auto &[key, value] : map) printf("%d:%d ", key, value);
	puts("");
	for (auto i = map.rbegin(); i != map.rend(); ++i) if (i->first % 20 == 0) printf("%d ", i->first);
	puts("");
	for (auto &[key, value] : unordered) printf("%d:%d ", key, value);
	printf("%zu\n", unordered.bucket_count());
	list.sort();
	list.unique();
	list.reverse();
	printf("%zu %d %d %zu\n", list.size(), list.front(), list.back(), vector.size());
	return 0;
}
