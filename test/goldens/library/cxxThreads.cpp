// C++'s threads, locks, conditions and clocks. What is printed does not depend on
// whose turn it is.
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <iostream>
#include <mutex>
#include <queue>
#include <string>
#include <thread>
#include <vector>

static std::mutex lock;
static std::condition_variable ready;
static std::queue<int> work;
static bool isDone = false;

static void consume(long &sum) {
    for (;;) {
        std::unique_lock<std::mutex> held(lock);
        ready.wait(held, [] { return isDone || !work.empty(); });
        if (work.empty()) return;
        sum += work.front();
        work.pop();
    }
}

struct Task {
    std::string name;
    void operator()() const {
        std::lock_guard<std::mutex> held(lock);
        std::cout << name << '\n';
    }
};

int main() {
    long sums[3] = {};
    std::vector<std::thread> all;
    for (long &sum : sums) all.emplace_back(consume, std::ref(sum));
    for (int i = 1; i <= 100; i++) {
        std::lock_guard<std::mutex> held(lock);
        work.push(i);
        ready.notify_one();
    }
    {
        std::lock_guard<std::mutex> held(lock);
        isDone = true;
    }
    ready.notify_all();
    for (auto &thread : all) thread.join();
    std::cout << sums[0] + sums[1] + sums[2] << '\n';
    std::thread task(Task{"task"});
    std::cout << task.joinable();
    task.join();
    std::cout << task.joinable() << '\n';
    try {
        task.join();
    } catch (const std::exception &error) {
        std::cout << error.what() << '\n';
    }
    auto begin = std::chrono::steady_clock::now();
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    std::cout << (std::chrono::steady_clock::now() >= begin) << '\n';
    std::cout << (std::chrono::system_clock::now().time_since_epoch().count() > 0) << '\n';
    std::atomic<int> count{0};
    std::thread five([&] { count += 5; }), six([&] { count += 6; });
    five.join();
    six.join();
    std::cout << count << '\n';
    std::thread moved = std::thread([] { std::cout << "moved\n"; });
    moved.join();
}
