// std::exception_ptr: exceptions that are kept, thrown again from elsewhere, and gone
// when nobody holds them any more.
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

struct Loud {
    std::string name;
    Loud(const char *name) : name(name) {}
    Loud(const Loud &other) : name(other.name) {}
    ~Loud() { std::cout << "end of " << name << '\n'; }
};

static std::exception_ptr keep(int which) {
    try {
        if (which == 0) throw std::runtime_error("zero");
        if (which == 1) throw 42;
        throw Loud("loud");
    } catch (...) {
        return std::current_exception();
    }
}

static void tell(std::exception_ptr kept) {
    if (!kept) {
        std::cout << "none\n";
        return;
    }
    try {
        std::rethrow_exception(kept);
    } catch (const std::exception &error) {
        std::cout << "exception " << error.what() << '\n';
    } catch (int number) {
        std::cout << "int " << number << '\n';
    } catch (const Loud &loud) {
        std::cout << "Loud " << loud.name << '\n';
    }
}

int main() {
    std::vector<std::exception_ptr> all;
    for (int which = 0; which < 3; which++) all.push_back(keep(which));
    all.push_back(nullptr);
    for (auto &kept : all) tell(kept);
    for (auto &kept : all) tell(kept);
    try {
        throw std::logic_error("outer");
    } catch (...) {
        std::exception_ptr outer = std::current_exception();
        try {
            throw 7;
        } catch (int) {
            try {
                std::rethrow_exception(outer);
            } catch (std::logic_error &error) {
                std::cout << "inner " << error.what() << ' ' << (std::current_exception() == outer) << '\n';
            }
        }
        tell(outer);
    }
    tell(std::make_exception_ptr(std::out_of_range("made")));
    std::cout << (std::current_exception() == nullptr) << std::uncaught_exceptions() << '\n';
    all.clear();
    std::cout << "cleared\n";
    try {
        try {
            std::rethrow_exception(keep(1));
        } catch (...) {
            throw;
        }
    } catch (int number) {
        std::cout << number << '\n';
    }
}
