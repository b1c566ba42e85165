// Numbers and texts in fields of every kind.
use std::fmt;

struct Fraction {
    above: i32,
    below: i32,
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}/{}", self.above, self.below)
    }
}

struct Name(&'static str);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad(self.0)
    }
}

fn main() {
    println!("Nothing but text");
    let (small, large) = (-7i8, 1u64 << 40);
    println!("{} {} {} {}", small, large, u128::MAX, i128::MIN);
    println!("[{:5}] [{:<5}] [{:^5}] [{:*>5}] [{:05}] [{:+}]", 42, 42, 42, 42, -42, 42);
    println!("{:x} {:X} {:o} {:b} {:#x} {:#010b} {:x}", 255, 255, 8, 5, 255, 5, small);
    println!("{:e} {:E} {:.2e}", 1500, 12000, 123456);
    println!("{} {} {} {}", 0.1, 1.0, 1e21, 2.5f32);
    println!("{:.2} {:8.3} {:08.2} {:+.0} {:e}", 3.14159, 2.71828, -1.5, 2.5, 1234.5);
    println!("{} {} {:5} {:?}", f64::NAN, -f64::INFINITY, -0.0, 0.1f32 + 0.2f32);
    let (width, precision) = (9, 2);
    println!("[{:width$.precision$}] [{:>1$}] [{:.*}]", 1.23456, 7, 3, 2.71828);
    println!("[{:>8}] [{:<8}] [{:^8}] [{:.2}]", "right", "left", 'c', "cut");
    println!("{} {} {:>6}|", true, 'é', false);
    println!("[{:>9}] {} {}", Name("padded"), Fraction { above: 1, below: 3 }, &&Fraction { above: 2, below: 3 });
    print!("no end of line ");
    eprintln!("for errors: {}", Fraction { above: 0, below: 1 });
    println!("{{}} {0} {1} {0}", 1, "two");
}
