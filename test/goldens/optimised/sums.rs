struct Pair {
    left: i64,
    right: i64,
}

#[inline(never)]
fn total(values: &[i64]) -> i64 {
    let mut sum = 0;
    for value in values {
        let doubled = value * 2;
        sum += doubled;
    }
    sum
}

#[inline(never)]
fn swapped(pair: Pair, times: u32) -> Pair {
    let mut left = pair.left;
    let mut right = pair.right;
    for _ in 0..times {
        let kept = left;
        left = right;
        right = kept + 1;
    }
    Pair { left, right }
}

fn square(x: i64) -> i64 {
    let y = x * x;
    y
}

#[inline(never)]
fn mixed(start: i64, scale: f64) -> i64 {
    let squared = square(start);
    let scaled = squared as f64 * scale;
    let rounded = scaled as i64;
    rounded + squared
}

fn main() {
    let sum = total(&[1, 2, 3]);
    let pair = swapped(Pair { left: 3, right: sum }, 3);
    let result = mixed(pair.left, 1.5);
    println!("{} {} {} {}", sum, pair.left, pair.right, result);
}
