// Times by a format, the one locale, and pointers that are too late.

#include <ctime>
#include <iomanip>
#include <iostream>
#include <locale>
#include <memory>
#include <sstream>
#include <string>

int main() {
	std::time_t second = 951782400;
	std::tm time = *std::gmtime(&second);
	std::cout << std::put_time(&time, "%Y-%m-%d %H:%M:%S") << '|' << std::put_time(&time, "%A, %d. %B") << '\n';
	std::ostringstream text;
	text.imbue(std::locale::classic());
	text << std::put_time(&time, "week %V") << '!';
	std::string upper = text.str();
	for (char &letter : upper)
		letter = std::toupper(letter, std::locale());
	std::cout << upper << std::isdigit('7', std::locale()) << std::isalpha('7', std::locale()) << std::tolower('Q', std::locale()) << '\n';
	std::weak_ptr<int> weak = std::make_shared<int>(5);
	try {
		std::shared_ptr<int> late(weak);
	} catch (const std::bad_weak_ptr &error) {
		std::cout << error.what() << '\n';
	}
}
