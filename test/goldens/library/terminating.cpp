#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>

static void last()
{
	std::puts("the handler");
	try {
		if (std::current_exception()) throw;
	} catch (const std::exception& e) {
		std::printf("caught in it: %s\n", e.what());
	}
	std::exit(3);
}
static void first() { std::puts("never"); }

struct Guard { ~Guard() { std::puts("not cleaned up"); } };

static void thrower(int x) noexcept(false)
{
	Guard guard;
	if (x) throw std::runtime_error("out of luck");
}

int main(int argc, char**)
{
	std::set_terminate(first);
	std::terminate_handler old = std::set_terminate(last);
	std::printf("%d %d\n", old == first, std::get_terminate() == last);
	try { thrower(argc); } catch (std::runtime_error&) { std::puts("as usual"); }
	thrower(argc);
}
