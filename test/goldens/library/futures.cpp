// Futures, what is called once, codes of errors, exceptions in others, and complex numbers that are printed.

#include <complex>
#include <future>
#include <iomanip>
#include <iostream>
#include <mutex>
#include <random>
#include <system_error>
#include <thread>

static std::once_flag flag;
static int calls;

static int work(int number) {
	std::call_once(flag, [] { calls++; });
	if (number == 0)
		throw std::runtime_error("nothing to do");
	return number * number;
}

static void futures() {
	std::future<int> square = std::async(std::launch::async, work, 7), none = std::async(std::launch::async, work, 0);
	std::cout << square.get() << ' ' << calls << '\n';
	try { none.get(); } catch (const std::exception &error) { std::cout << error.what() << '\n'; }
	std::promise<int> promise;
	std::future<int> promised = promise.get_future();
	std::thread thread([&] { promise.set_value(9); });
	std::cout << promised.get() << ' ' << promised.valid() << '\n';
	thread.join();
	try { promise.get_future(); } catch (const std::future_error &error) { std::cout << error.what() << ' ' << error.code() << ' ' << error.code().message() << '\n'; }
	try { promise.set_value(1); } catch (const std::future_error &error) { std::cout << error.what() << ' ' << error.code().value() << '\n'; }
}

static void errors() {
	std::error_code code = std::make_error_code(std::errc::permission_denied), other(2, std::system_category());
	std::cout << code << ' ' << code.message() << ' ' << other << ' ' << (other == std::errc::no_such_file_or_directory) << (code == std::errc::io_error) << '\n';
	try { throw std::system_error(code, "opening"); } catch (const std::runtime_error &error) { std::cout << error.what() << '\n'; }
	try { std::thread().join(); } catch (const std::system_error &error) { std::cout << error.code() << ' ' << error.what() << '\n'; }
	try {
		try { throw std::logic_error("inner"); } catch (...) { std::throw_with_nested(std::runtime_error("outer")); }
	} catch (const std::exception &error) {
		std::cout << error.what() << ' ';
		try { std::rethrow_if_nested(error); } catch (const std::exception &inner) { std::cout << inner.what() << '\n'; }
	}
}

int main() {
	futures();
	errors();
	std::complex<double> z(1, -2.5);
	std::complex<float> f(0.1f, 3);
	std::cout << z << f << std::setw(14) << z << '|' << std::left << std::setw(12) << std::setfill('.') << f << std::fixed << std::setprecision(2) << std::showpos << z << '\n';
	std::random_device device;
	std::cout << (device() != device() || device() != device()) << ' ' << device.min() << '\n';
}
