// Panics that are caught, on whose way values are dropped; one comes out of a
// program's own formatting, one out of another thread, which holds a lock.
use std::fmt;
use std::panic::catch_unwind;
use std::sync::{Arc, Mutex};
use std::thread;

struct Told(&'static str);

impl Drop for Told {
    fn drop(&mut self) {
        println!("{} dropped, panicking: {}", self.0, thread::panicking());
    }
}

struct Unwritten;

impl fmt::Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let _told = Told("formatting");
        f.write_str("so far ")?;
        panic!("no text");
    }
}

fn main() {
    let _first = Told("outermost");
    let result = catch_unwind(|| {
        let _told = Told("caught");
        let text = format!("{:>5}|{}", 1, Unwritten);
        text.len()
    });
    println!("{}", result.is_err());
    let lock = Arc::new(Mutex::new(1));
    let other = Arc::clone(&lock);
    let thread = thread::spawn(move || {
        let _guard = other.lock().unwrap();
        panic!("with a lock");
    });
    println!("{} {}", thread.join().is_err(), lock.lock().is_err());
}
