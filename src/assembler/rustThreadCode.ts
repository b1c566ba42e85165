// The functions of std::thread and std::sync that Rust programs call where
// compilers leave them to the library, over the threads of rustThreads.ts.

import { jumpTo, type RustCode } from "./rustFunction.ts";
import { threadBlock } from "./rustThreads.ts";

const nothing: RustCode = { uses: [], text: "ret" };
const turn: RustCode = jumpTo("sched_yield");

/** (place of a counted block's place): nobody has it any longer. */
const release: RustCode = jumpTo("free", "mov rdi, [rdi]");

/** (lock of readers and writers): waits until it is below a number, of readers or of none. */
function takeLock(most: string, take: string): RustCode {
	return {
		uses: ["sched_yield"],
		text: `push rbx
	mov rbx, rdi
1:	cmp DWORD PTR [rbx], ${most}
	jb 2f
	call sched_yield
	jmp 1b
2:	${take}
	pop rbx
	ret`,
	};
}

/** (condition, lock): gives the lock back until the condition is said to have come. */
const waitFor = `push rbx
	push r12
	sub rsp, 8
	mov rbx, rdi
	mov r12, rsi
	mov esi, [rdi]
	mov DWORD PTR [r12], 0
	call __rust_wait_while
	mov rdi, r12
	call __rust_lock
	add rsp, 8
	pop r12
	pop rbx
	ret`;

const codes: Readonly<Record<string, RustCode>> = {
	"std::thread::id::ThreadId::new": {
		uses: ["__rust_thread_number"],
		text: "mov eax, 1\n\tlock xadd [rip + __rust_thread_number], rax\n\tret",
	},
	"std::thread::thread::Thread::new": jumpTo("__rust_thread"),
	// (place of a thread): gives the name and its length, or 0.
	"std::thread::thread::Thread::name": {
		uses: [],
		text: `mov rcx, [rdi]\n\tmov rax, [rcx + ${threadBlock.name}]\n\tmov rdx, [rcx + ${threadBlock.length}]\n\tdec rdx\n\tret`,
	},
	// (place of a thread): waits until it is woken.
	"std::thread::thread::Thread::park": {
		uses: ["__rust_wait_while"],
		text: `push rbx
	mov rbx, [rdi]
	lea rdi, [rbx + ${threadBlock.token}]
	xor esi, esi
	call __rust_wait_while
	mov DWORD PTR [rbx + ${threadBlock.token}], 0
	pop rbx
	ret`,
	},
	// (place of a thread, time): may come back early, as it may natively.
	"std::thread::thread::Thread::park_timeout": {
		uses: ["sched_yield"],
		text: `push rbx\n\tmov rbx, [rdi]\n\tcall sched_yield\n\tmov DWORD PTR [rbx + ${threadBlock.token}], 0\n\tpop rbx\n\tret`,
	},
	"std::thread::current::current": jumpTo("__rust_current_thread"),
	"std::thread::current::current_or_unnamed": jumpTo("__rust_current_thread"),
	"std::thread::current::id::get_or_init": {
		uses: ["__rust_current_thread"],
		text: `sub rsp, 8\n\tcall __rust_current_thread\n\tmov rax, [rax + ${threadBlock.number}]\n\tadd rsp, 8\n\tret`,
	},
	"std::thread::functions::yield_now": turn,
	// Bytes of a stack that nobody asked for, and one.
	"std::thread::lifecycle::spawn_unchecked::{closure#0}::MIN": {
		uses: [],
		section: '.libc.data, "aw"',
		text: ".quad 0x200001",
	},
	// (room for hooks, thread): none
	"std::thread::spawnhook::run_spawn_hooks": {
		uses: [],
		text: "mov rax, rdi\n\txor ecx, ecx\n\tmov [rdi], rcx\n\tmov QWORD PTR [rdi + 8], 8\n\tmov [rdi + 16], rcx\n\tmov [rdi + 24], rcx\n\tret",
	},
	"std::thread::spawnhook::ChildSpawnHooks::run": nothing,
	"<std::thread::spawnhook::SpawnHooks as core::ops::drop::Drop>::drop": nothing,
	"std::sys::thread_local::destructors::linux_like::register": nothing,
	"std::sys::thread::unix::Thread::new": jumpTo("__rust_start_thread"),
	"std::sys::thread::unix::Thread::join": jumpTo("pthread_join", "xor esi, esi"),
	"<std::sys::thread::unix::Thread as core::ops::drop::Drop>::drop": jumpTo("pthread_detach", "mov rdi, [rdi]"),
	// (threads of a scope: the first one, how many run, whether one panicked)
	"std::thread::scoped::ScopeData::increment_num_running_threads": {
		uses: [],
		text: "lock inc QWORD PTR [rdi + 8]\n\tret",
	},
	"std::thread::scoped::ScopeData::decrement_num_running_threads": {
		uses: [],
		text: `or [rdi + 16], sil
	lock dec QWORD PTR [rdi + 8]
	jne 1f
	mov rdi, [rdi]
	mov DWORD PTR [rdi + ${threadBlock.token}], 1
1:	ret`,
	},
	"std::sys::sync::mutex::futex::Mutex::lock_contended": jumpTo("__rust_lock"),
	"std::sys::sync::rwlock::futex::RwLock::read_contended": takeLock("0x3ffffffe", "inc DWORD PTR [rbx]"),
	"std::sys::sync::rwlock::futex::RwLock::write_contended": takeLock("1", "mov DWORD PTR [rbx], 0x3fffffff"),
	"std::sys::sync::rwlock::futex::RwLock::wake_writer_or_readers": nothing,
	"std::sys::sync::condvar::futex::Condvar::wait": { uses: ["__rust_wait_while", "__rust_lock"], text: waitFor },
	// (condition): it has come.
	"std::sync::poison::condvar::Condvar::notify_one": { uses: [], text: "lock inc DWORD PTR [rdi]\n\tret" },
	"std::sync::poison::condvar::Condvar::notify_all": { uses: [], text: "lock inc DWORD PTR [rdi]\n\tret" },
	// (room for a builder, builder, string): the same with the string for a name.
	"std::thread::builder::Builder::name": {
		uses: [],
		text: `mov rax, rdi
	mov ecx, 6
	rep movsq
	movups xmm0, [rdx]
	movups [rax + 16], xmm0
	mov rcx, [rdx + 16]
	mov [rax + 32], rcx
	ret`,
	},
	"std::sys::pal::unix::futex::futex_wake": { uses: [], text: "xor eax, eax\n\tret" },
	"std::sys::pal::unix::futex::futex_wake_all": nothing,
	// (word, number, time): may come back early.
	"std::sys::pal::unix::futex::futex_wait": {
		uses: ["sched_yield"],
		text: "sub rsp, 8\n\tcall sched_yield\n\tadd rsp, 8\n\tmov eax, 1\n\tret",
	},
	// (state, whether it may have failed before, closure, its table): 0 when it is done, 1 while it is being done.
	"std::sys::sync::once::futex::Once::call": {
		uses: ["__rust_wait_while"],
		text: `push rbx
	sub rsp, 16
	mov rbx, rdi
	mov eax, [rdi]
	and eax, 3
	je 2f
	cmp eax, 1
	je 1f
	mov DWORD PTR [rbx], 1
	cmp eax, 2
	sete BYTE PTR [rsp + 4]
	mov DWORD PTR [rsp], 0
	mov rdi, rdx
	mov rsi, rsp
	call [rcx + 32]
	mov eax, [rsp]
	mov [rbx], eax
	jmp 2f
1:	mov esi, [rbx]
	call __rust_wait_while
2:	add rsp, 16
	pop rbx
	ret`,
	},
	// A channel's receiver or sender that waits: two counts, its thread, what was chosen, a place, a number of its own.
	"std::sync::mpmc::context::Context::new": {
		uses: ["__rust_current_thread", "malloc"],
		text: `push rbx
	call __rust_current_thread
	mov rbx, rax
	mov edi, 48
	call malloc
	mov QWORD PTR [rax], 1
	mov QWORD PTR [rax + 8], 1
	mov [rax + 16], rbx
	xor ecx, ecx
	mov [rax + 24], rcx
	mov [rax + 32], rcx
	mov rcx, fs:0
	mov [rax + 40], rcx
	pop rbx
	ret`,
	},
};

/** Variables that each thread has of its own, of channels. */
const ownVariables: readonly (readonly [RegExp, string])[] = [
	[/^std::sync::mpmc::context::Context::with::CONTEXT::.*VAL$/, ".quad 0, 0"],
	[/^std::sync::mpmc::waker::current_thread_id::DUMMY::.*VAL$/, ".quad 0"],
];

/** The code or the variable of a path of std::thread and std::sync; undefined for any other. */
export function rustThreadCode(path: string): RustCode | undefined {
	const own = ownVariables.find(([pattern]) => pattern.test(path))?.[1];
	if (own !== undefined) {
		return { uses: [], section: '.tdata, "awT"', text: own };
	}
	return /^alloc::sync::Arc<std::(?:thread|sync)::.*>::drop_slow$/.test(path) ? release : codes[path];
}
