// Buffers of streams asked directly, streams that are moved, and exceptions for their states.

#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <cstdio>
#include <sstream>
#include <string>

typedef std::istreambuf_iterator<char> Characters;

static std::ostringstream report(int number) {
	std::ostringstream out;
	out << std::hex << "report " << number;
	return out;
}

static void moving() {
	std::ostringstream out = report(255), other = std::move(out);
	other << ' ' << 16;
	std::cout << other.str() << " [" << out.str() << "]\n";
	std::stringstream both("one two three four five six seven eight");
	std::string word;
	both >> word;
	std::stringstream moved = std::move(both);
	moved >> word;
	std::cout << word << ' ' << moved.tellg() << '\n';
	std::ofstream one("one.txt"), two = std::move(one);
	two << "first file\n" << 1;
	std::cout << one.is_open() << two.is_open() << '\n';
}

static void buffers() {
	std::ifstream file("one.txt");
	std::string all((Characters(file)), Characters());
	std::cout << all.size() << ' ' << all << '\n';
	std::istringstream text("some text");
	std::streambuf *buffer = text.rdbuf();
	std::cout << (char)buffer->sgetc() << (char)buffer->sbumpc() << (char)buffer->snextc() << buffer->in_avail() << '\n';
	std::string rest{Characters(text), Characters()};
	std::cout << rest << buffer->sgetc() << '\n';
	std::cin.get();
	std::cout << (char)std::cin.rdbuf()->sgetc() << (char)std::cin.rdbuf()->sbumpc() << (char)std::cin.rdbuf()->sungetc() << '\n';
	std::string input{Characters(std::cin), Characters()};
	std::cout << input.size() << '\n';
	std::cout.rdbuf()->sputn("written\n", 8);
	std::cout.rdbuf()->sputc('!');
	std::copy(rest.begin(), rest.end(), std::ostreambuf_iterator<char>(std::cout));
	std::cout << '\n';
}

static void exceptions() {
	std::ifstream file;
	file.exceptions(std::ifstream::failbit | std::ifstream::badbit);
	try { file.open("none.txt"); } catch (const std::ifstream::failure &error) { std::cout << error.what() << ' ' << error.code() << '\n'; }
	std::istringstream numbers("1 x");
	numbers.exceptions(std::ios::failbit);
	int number = 0;
	try { while (true) { numbers >> number; std::cout << number << '\n'; } } catch (const std::exception &error) { std::cout << "after " << number << ": " << error.what() << ' ' << numbers.rdstate() << '\n'; }
	numbers.clear();
	try { numbers.setstate(std::ios::failbit); } catch (const std::ios_base::failure &) { std::cout << "set\n"; }
	try { std::cin.exceptions(std::ios::eofbit); } catch (const std::ios_base::failure &) { std::cout << "has ended\n"; }
}

int main() {
	moving();
	buffers();
	exceptions();
	std::remove("one.txt");
}
