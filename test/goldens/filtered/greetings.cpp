// Streams and strings: what beginners write first.
#include <iomanip>
#include <iostream>
#include <string>

struct Point {
	int x, y;
};

std::ostream &operator<<(std::ostream &out, const Point &point) {
	return out << '(' << point.x << ", " << point.y << ')';
}

std::string greet(const std::string &name) {
	std::string text = "Hello, ";
	text += name;
	text.push_back('!');
	return text;
}

int main() {
	std::cout << greet("world") << std::endl;
	std::cout << Point{3, -4} << ' ' << 2.5 << ' ' << true << ' ' << 40u << "\n";
	std::cout << std::setw(8) << std::hex << 255 << std::dec << '|' << std::fixed << std::setprecision(2) << 3.14159 << "|\n";
	std::string line, word;
	int number = 0;
	while (std::cin >> word >> number) {
		std::cout << word << " has " << word.size() << " letters, and " << number << std::endl;
	}
	std::cout << greet("a name that is too long to lie in the string itself").substr(7, 12) << '\n';
	return word.find("end") == std::string::npos;
}
