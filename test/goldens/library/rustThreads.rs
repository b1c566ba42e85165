// Threads that count together, and one that is waited for.
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let count = Arc::new(Mutex::new(0));
    let threads: Vec<_> = (1..=3)
        .map(|step| {
            let count = Arc::clone(&count);
            thread::spawn(move || {
                for _ in 0..10 {
                    *count.lock().unwrap() += step;
                    thread::yield_now();
                }
                step * 100
            })
        })
        .collect();
    let sum: i32 = threads.into_iter().map(|thread| thread.join().unwrap()).sum();
    println!("{} {sum} {:?}", count.lock().unwrap(), thread::current().name());
}
