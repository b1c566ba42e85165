// Structs, enums, lists and maps as they are debugged, and errors of the program's own.
use std::collections::BTreeMap;
use std::fmt;

#[derive(Debug, Clone, PartialEq)]
struct Point {
    x: i32,
    y: i32,
}

#[derive(Debug)]
enum Shape {
    Circle(Point, f64),
    Box { from: Point, to: Point },
    Nothing,
}

#[derive(Debug)]
struct Tree {
    value: u8,
    left: Option<Box<Tree>>,
    right: Option<Box<Tree>>,
}

struct Flags(u8);

impl fmt::Debug for Flags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries((0..8).filter(|bit| self.0 >> bit & 1 == 1)).finish()
    }
}

#[derive(Debug)]
enum Trouble {
    Negative(i64),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Trouble::Negative(number) = self;
        write!(f, "{number} is negative")?;
        if f.alternate() {
            f.write_str("!")?;
        }
        Ok(())
    }
}

impl std::error::Error for Trouble {}

fn root(number: i64) -> Result<i64, Box<dyn std::error::Error>> {
    if number < 0 {
        return Err(Box::new(Trouble::Negative(number)));
    }
    Ok((0..).find(|root| (root + 1) * (root + 1) > number).unwrap())
}

fn main() {
    let corner = Point { x: 1, y: -2 };
    let shapes = [
        Shape::Circle(corner.clone(), 1.5),
        Shape::Box { from: corner.clone(), to: Point { x: 3, y: 4 } },
        Shape::Nothing,
    ];
    println!("{shapes:?}");
    println!("{:#?}", shapes);
    let leaf = |value| Some(Box::new(Tree { value, left: None, right: None }));
    println!("{:?}", Tree { value: 2, left: leaf(1), right: leaf(3) });
    println!("{:#x?} {:02X?}", Tree { value: 200, left: None, right: None }, [1u8, 171]);
    println!("{:?} {:#?}", Flags(0b1001_0010), Flags(1));
    println!("{:?} {:?} {:?}", (1, "two", '3'), ((),), "quo\"te\t\u{1}é");
    println!("{:5.1?} {:?}", vec![1.0, 2.25], Some("text".to_string()));
    let ages: BTreeMap<&str, i32> = [("Ann", 30), ("Bob", 25)].into_iter().collect();
    println!("{ages:?} {:#?}", ages);
    println!("{:?} {:?}", root(50).ok(), corner == Point { x: 1, y: -2 });
    if let Err(error) = root(-4) {
        println!("{error} {error:#} {error:?}");
    }
}
