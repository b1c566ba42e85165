// File streams: written, added to, read by lines and words, gone through by places,
// and what they say where there is no file.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

static std::string contents(const char *path) {
    std::ifstream in(path);
    std::stringstream all;
    all << in.rdbuf();
    return all.str();
}

class Journal {
    std::ofstream out;

public:
    explicit Journal(const std::string &path) : out(path, std::ios::app) {}
    void note(const std::string &text) { out << "- " << text << std::endl; }
};

static void binary() {
    {
        std::ofstream out("numbers", std::ios::binary);
        int numbers[] = {1, 2, 3};
        out.write(reinterpret_cast<char *>(numbers), sizeof numbers);
        std::cout << out.tellp() << ' ';
    }
    std::ifstream in("numbers", std::ios::binary | std::ios::ate);
    int number = 0;
    std::cout << in.tellg();
    in.seekg(4);
    in.read(reinterpret_cast<char *>(&number), sizeof number);
    std::cout << ' ' << number << ' ' << in.gcount() << '\n';
}

int main() {
    const std::string path = "lines.txt";
    {
        std::ofstream out(path);
        out << "one " << 1 << "\ntwo " << 2.5 << '\n';
        std::cout << out.is_open() << bool(out) << '\n';
    }
    std::ifstream in(path);
    int count = 0;
    for (std::string line; std::getline(in, line);) std::cout << ++count << ": " << line << '\n';
    std::cout << in.eof() << in.is_open();
    in.close();
    std::cout << in.is_open();
    in.close();
    std::cout << in.fail() << '\n';
    {
        std::ofstream out(path, std::ios::app);
        out << "three 3\n";
    }
    std::cout << contents(path.c_str());
    std::ifstream words;
    words.open(path);
    std::string word;
    double value, sum = 0;
    while (words >> word >> value) sum += value;
    words.clear();
    words.seekg(4);
    words >> value;
    std::cout << sum << ' ' << value << ' ' << words.tellg() << ' ' << static_cast<char>(words.get() + 'a') << '\n';
    words.unget();
    std::cout << words.peek() << '\n';
    std::ifstream none("no/such/file");
    std::cout << none.is_open() << none.good() << none.fail() << !none << '\n';
    none.open(path);
    std::cout << none.good() << '\n';
    none.open(path);
    std::cout << none.fail() << '\n';
    {
        Journal journal("journal.txt");
        journal.note("first");
        journal.note("second");
    }
    std::cout << contents("journal.txt");
    std::fstream both(path, std::ios::in | std::ios::out);
    both.seekp(0);
    both << "ONE";
    both.seekg(0);
    std::getline(both, word);
    std::cout << word << '\n';
    both.close();
    std::fstream fresh("fresh.txt", std::ios::in | std::ios::out);
    std::cout << fresh.is_open();
    fresh.open("fresh.txt", std::ios::in | std::ios::out | std::ios::trunc);
    std::cout << fresh.is_open() << '\n';
    fresh.close();
    binary();
    for (const char *file : {"lines.txt", "journal.txt", "fresh.txt", "numbers"}) std::cout << std::remove(file);
    std::cout << '\n';
}
