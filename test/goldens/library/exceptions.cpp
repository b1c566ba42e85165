// Exceptions: who catches what, and what is cleaned up on the way.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>
#include <new>
#include <stdexcept>
#include <typeinfo>
#include <vector>

struct Counted {
	static int alive;
	int number;
	Counted(int number) : number(number) {
		if (number == 7) throw number;
		alive++;
	}
	~Counted() { alive--; }
};
int Counted::alive = 0;

struct Root { virtual ~Root() {} int root = 1; };
struct Left : virtual Root { int left = 2; };
struct Right : virtual Root { int right = 3; };
struct Both : Left, Right { int both = 4; };
struct Coded : std::exception {
	int code;
	Coded(int code) : code(code) {}
	const char *what() const noexcept override { return "coded"; }
};
struct Special : Coded { using Coded::Coded; };
struct Pair { Counted first, second; Pair() : first(1), second(7) {} };

template <class Action> static void observe(const char *name, Action action) {
	printf("%s: ", name);
	try { action(); printf("nothing"); }
	catch (const Coded &e) { printf("Coded %d, %s", e.code, e.what()); }
	catch (const std::out_of_range &e) { printf("out_of_range %s", e.what()); }
	catch (const std::logic_error &e) { printf("logic_error %s", e.what()); }
	catch (const std::exception &e) { printf("exception %s", e.what()); }
	catch (const char *text) { printf("text %s", text); }
	catch (Root &e) { printf("Root %d", e.root); }
	catch (Root *e) { printf("Root * %d", e->root); }
	catch (const void *) { printf("pointer"); }
	catch (int number) { printf("int %d", number); }
	catch (...) { printf("something"); }
	printf("; %d alive, %d on their way\n", Counted::alive, std::uncaught_exceptions());
}

static void descend(int depth) {
	Counted counted(depth + 100);
	if (depth == 0) throw Special(5);
	descend(depth - 1);
}

static int rethrown() {
	try {
		try { throw 1; }
		catch (int outer) {
			try { throw 2.5; } catch (double inner) { printf("%d around %g, ", outer, inner); }
			throw;
		}
	} catch (int number) { return number; }
	return 0;
}

struct Careful {
	~Careful() {
		try { throw 9; } catch (int number) { printf("%d within %d, ", number, std::uncaught_exceptions()); }
	}
};

static int compare(const void *one, const void *other) {
	if (*(const int *)one == 3) throw "three";
	return *(const int *)one - *(const int *)other;
}

static int once(bool fails) {
	static int value = fails ? throw 3 : 4;
	return value;
}

int main() {
	observe("deep", [] { descend(20); });
	observe("member", [] { Pair pair; });
	observe("array", [] { delete[] new Counted[3]{1, 2, 7}; });
	observe("vector", [] { std::vector<Counted> all; all.reserve(9); for (int i = 0; i < 9; i++) all.emplace_back(i); });
	observe("pointers", [] {
		auto one = std::make_unique<Counted>(1);
		auto other = std::make_shared<Counted>(2);
		throw std::runtime_error("held");
	});
	observe("again", [] { printf("%d ", rethrown()); });
	observe("virtual base", [] { throw Both(); });
	observe("pointer to it", [] { static Both both; throw &both; });
	observe("other pointer", [] { static int number; throw &number; });
	observe("range", [] { std::vector<int> three(3); three.at(5) = 1; });
	observe("length", [] { std::vector<int> all; all.reserve((size_t)-1); });
	observe("memory", [] { char *volatile block = new char[(size_t)1 << 60]; (void)block; });
	observe("cast", [] { Root root; dynamic_cast<Both &>(root); });
	observe("type", [] { Root *volatile none = nullptr; printf("%s", typeid(*none).name()); });
	observe("destructor", [] { Careful careful; throw 5; });
	observe("sliced", [] {
		try { throw std::invalid_argument("sliced"); } catch (std::exception e) { printf("%s, ", e.what()); }
		throw 'c';
	});
	observe("sorting", [] { int numbers[] = {4, 3, 2, 1}; qsort(numbers, 4, 4, compare); });
	observe("static", [] { once(true); });
	observe("static then", [] { printf("%d ", once(false)); });
}
