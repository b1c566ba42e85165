// Lines that are read, numbers in them, and strings that grow, are cut and searched.
use std::io::{self, BufRead, Write};

fn main() {
    print!("How many? ");
    io::stdout().flush().unwrap();
    let mut line = String::new();
    let length = io::stdin().read_line(&mut line).expect("no line");
    let count: usize = line.trim().parse().unwrap();
    println!("{length} bytes: {count}");
    let mut numbers: Vec<i64> = Vec::new();
    let mut words = Vec::new();
    for line in io::stdin().lock().lines() {
        for word in line.unwrap().split_whitespace() {
            match word.parse::<i64>() {
                Ok(number) => numbers.push(number),
                Err(error) => words.push(format!("{word} ({error})")),
            }
        }
    }
    numbers.sort();
    println!("{:?} {}", numbers, numbers.iter().sum::<i64>());
    println!("{}", words.join(", "));
    let mut text = String::from("needle in a haystack of needles");
    println!("{:?} {:?} {:?}", text.find("needles"), text.find('h'), text.rfind("need"));
    text = text.replace("needle", "straw").to_uppercase();
    text.insert_str(0, "no ");
    text.push('é');
    println!("{text} {} {}", text.len(), text.chars().count());
    println!("{:?} {:?}", "2.5e3".parse::<f64>(), "x".parse::<f32>());
    println!("{:?} {:?}", text.split_once(' '), text.chars().rev().take(3).collect::<String>());
    println!("{:?} {}", std::str::from_utf8(&[104, 255]), String::from_utf8_lossy(&[72, 105]));
    println!("{:?}", "300".parse::<u8>().map_err(|error| error.to_string()));
}
