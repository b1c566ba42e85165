// String streams: texts written and read in memory, and what compilers write of
// their members into the program itself.
#include <bitset>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

struct Point {
    double x, y;
};

std::ostream &operator<<(std::ostream &out, const Point &point) {
    return out << '(' << point.x << ", " << point.y << ')';
}

std::istream &operator>>(std::istream &in, Point &point) {
    char sign;
    return in >> sign >> point.x >> sign >> point.y >> sign;
}

template <class Value> std::string text(const Value &value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

std::string hexadecimal(unsigned value) {
    std::stringstream out;
    out << "0x" << std::hex << std::setw(8) << std::setfill('0') << value;
    return out.str();
}

class Log {
    std::ostringstream out;

public:
    template <class Value> Log &operator<<(const Value &value) {
        out << value;
        return *this;
    }
    std::string get() const { return out.str(); }
    void clear() {
        out.str("");
        out.clear();
    }
};

void readLines() {
    std::istringstream lines("alpha 1\nbeta 2\n\ngamma x\n");
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string name;
        int number;
        if (words >> name >> number)
            std::cout << name << '=' << number << '\n';
        else
            std::cout << "bad: '" << line << "' " << words.fail() << words.eof() << '\n';
    }
    std::cout << lines.eof() << lines.fail() << lines.good() << '\n';
}

void writeAndRead() {
    std::stringstream both;
    for (int i = 0; i < 300; i++) both << i << ' ';
    int sum = 0, number;
    while (both >> number) sum += number;
    std::cout << sum << ' ' << both.str().size() << '\n';
    both.clear();
    both.str("7 8");
    both >> number;
    std::cout << number;
    both >> number;
    std::cout << number << both.eof() << '\n';
    std::stringstream binary(std::ios::in | std::ios::out | std::ios::binary);
    binary.write("xyz", 3);
    char bytes[4] = {};
    binary.read(bytes, 3);
    std::cout << bytes << binary.gcount() << '\n';
}

void places() {
    std::ostringstream atEnd("start", std::ios::ate);
    atEnd << " end";
    std::cout << atEnd.str() << ' ' << atEnd.tellp() << '\n';
    std::ostringstream over("start");
    over << "X";
    over.seekp(4);
    over << "pped";
    std::cout << over.str() << '\n';
    std::istringstream in("hello world");
    std::string word;
    in >> word;
    std::cout << word << in.tellg();
    in.seekg(0);
    in >> word;
    std::cout << word;
    in.seekg(-3, std::ios::end);
    in >> word;
    std::cout << word << in.tellg() << '\n';
    in.clear();
    in.seekg(99);
    std::cout << in.fail() << '\n';
}

void characters() {
    std::istringstream in("ab");
    for (char c; in.get(c);) std::cout << c << '.';
    in.clear();
    in.unget();
    std::cout << static_cast<char>(in.get()) << in.peek() << '\n';
    std::istringstream again("cd");
    again.get();
    again.putback('x');
    std::cout << again.fail() << '\n';
    std::stringstream copied;
    copied << "copied\ntext";
    std::cout << copied.rdbuf() << '\n';
    std::istringstream mixed("123abc 45");
    int first, second;
    mixed >> first;
    mixed.ignore(100, ' ');
    mixed >> second;
    std::cout << first << ' ' << second << '\n';
}

struct Student {
    std::string name;
    int number;
    double grade;
};

std::istream &operator>>(std::istream &in, Student &student) {
    std::getline(in >> std::ws, student.name, ',');
    in >> student.number;
    in.ignore();
    return in >> student.grade;
}

void inputs() {
    std::istringstream table("Ann Lee,1,3.5\nBob,2,2.75\n");
    for (Student student; table >> student;)
        std::cout << student.name << '/' << student.number << '/' << student.grade << '\n';
    std::istringstream mixed("12 x 13");
    for (int number; !mixed.eof();) {
        if (mixed >> number) {
            std::cout << number << '\n';
        } else {
            mixed.clear();
            mixed.ignore(1000, ' ');
            std::cout << "skipped\n";
        }
    }
    std::istringstream names("true falso 1");
    bool first, second = true;
    names >> std::boolalpha >> first >> second;
    std::cout << first << second << names.fail() << '\n';
    std::ostringstream caught;
    std::streambuf *usual = std::cout.rdbuf(caught.rdbuf());
    std::cout << "caught";
    std::cout.rdbuf(usual);
    std::cout << "got " << caught.str() << ' ' << std::bitset<8>(37) << '\n';
}

int main() {
    inputs();
    std::cout << hexadecimal(48879) << ' ' << text(Point{1.5, -2}) << ' ' << text(true) << '\n';
    Point point;
    std::istringstream("(3, 4.25)") >> point;
    std::cout << point << '\n';
    readLines();
    writeAndRead();
    places();
    characters();
    Log log;
    log << "a" << 1 << 'c' << 2.5;
    std::cout << log.get() << '\n';
    log.clear();
    log << "again";
    std::cout << log.get() << '\n';
    std::ostringstream format;
    format << std::fixed << std::setprecision(2) << 3.14159 << '|' << std::left << std::setw(6) << "ab" << '|' << std::showpos << 7;
    std::cout << format.str() << '\n';
    std::istringstream table("1,2,,4");
    std::vector<std::string> cells;
    for (std::string cell; std::getline(table, cell, ',');) cells.push_back(cell);
    std::cout << cells.size() << '[' << cells[2] << "]\n";
    int hex, octal;
    std::istringstream("ff 077") >> std::hex >> hex >> std::oct >> octal;
    std::cout << hex << ' ' << octal << '\n';
    try {
        std::istringstream wrong("oops");
        if (!(wrong >> hex)) throw std::runtime_error("not a number");
    } catch (const std::exception &error) {
        std::cout << error.what() << '\n';
    }
    std::ostream *out = new std::ostringstream;
    *out << "heap";
    std::cout << out->good() << out->tellp() << '\n';
    delete out;
}
