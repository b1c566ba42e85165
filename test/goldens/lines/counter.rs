#![no_std]
#![no_main]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    loop {}
}

#[inline(never)]
fn square(x: u32) -> u32 {
    let y = x * x;
    y
}

#[no_mangle]
pub extern "C" fn main() -> u32 {
    let mut sum = 0;
    let mut i = 1;
    while i <= 3 {
        sum += square(i);
        i += 1;
    }
    sum
}
