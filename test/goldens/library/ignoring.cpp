// What istream::ignore takes: nothing, characters up to one of them, and the end.

#include <iostream>
#include <sstream>
#include <string>

static const std::string text("ab\0c\xff" "d", 6);

static void tell(const char *what, std::istream &in) {
	std::cout << what << ": gcount " << in.gcount() << " state " << in.rdstate() << " next " << in.peek() << '\n';
}

static void ignore(long most, int delimiter) {
	std::istringstream in(text);
	in.ignore(most, delimiter);
	std::cout << most << ' ' << delimiter << ' ';
	tell("ignored", in);
}

int main() {
	const long all = 0x7fffffffffffffff;
	const long amounts[] = {-1, 0, 1, 2, 3, 5, 6, 7, all};
	const int delimiters[] = {-1, 0, 'a', 'b', 'd', 'x', 255};
	for (long most : amounts)
		for (int delimiter : delimiters)
			ignore(most, delimiter);
	std::istringstream one("a");
	one.ignore();
	tell("one", one);
	one.clear();
	one.ignore();
	tell("behind the end", one);
	one.ignore(0);
	tell("after a failure", one);
	std::cin.ignore(0);
	tell("none of cin", std::cin);
	std::cin.ignore(5, 0);
	tell("cin to a zero", std::cin);
}
