// A panic with a message of its own, after a line that is not at its end.
use std::cell::RefCell;

fn average(numbers: &[i32]) -> i32 {
    let cell = RefCell::new(numbers.len());
    let length = *cell.borrow();
    assert_ne!(length, 0, "no numbers: {:?}", numbers);
    numbers.iter().sum::<i32>() / length as i32
}

fn main() {
    println!("{}", average(&[1, 2, 6]));
    print!("and of none: ");
    println!("{}", average(&[]));
}
