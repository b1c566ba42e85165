/* Runs a static program on the processor of this computer, one instruction at a
 * time, and writes what it saw to descriptor 3: for
 * each instruction the state before it, as a word 1 and eighteen little-endian
 * words (the sixteen general registers in the manual's order, rip, rflags). The
 * iterations of a repeated string instruction count as one instruction. After
 * the last state come: a word 0, how it ended (0 and the exit status, or the
 * signal and the faulting address), and the bytes of the memory ranges asked for.
 *
 *   tracer [-w] PROGRAM STACK_LOW STACK_HIGH BLOCK RANGE...   (numbers in hexadecimal)
 *
 * With -w a state has 34 more words: the sixteen xmm registers, low half first, MXCSR,
 * and a digest of the ranges (FNV-1a over their 32-bit words).
 *
 * The program gets a stack from STACK_LOW to STACK_HIGH with the file BLOCK at
 * its end, where rsp points, instead of the kernel's own. A RANGE is
 * address:length. Traces of single-stepping itself (TF, in r11 after a system
 * call and in what pushfq stores) are removed. Descriptors 0 to 2 are the
 * program's.
 *
 * Build: gcc -O1 -o tracer tracer.c
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/personality.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#define TRAP_FLAG 0x100ul
#define RESUME_FLAG 0x10000ul
#define SYSCALL 0x0f05
#define PUSHFQ 0x9c

static pid_t child;
static FILE *out;
static int memory;
static int isWide;
static int rangeCount;
static char **rangeTexts;

static void fail(const char *what) {
    perror(what);
    kill(child, SIGKILL);
    exit(1);
}

static int stepOnce(void) {
    int status;
    if (ptrace(PTRACE_SINGLESTEP, child, 0, 0) || waitpid(child, &status, 0) < 0) {
        fail("step");
    }
    return status;
}

static struct user_regs_struct registersNow(void) {
    struct user_regs_struct registers;
    if (ptrace(PTRACE_GETREGS, child, 0, &registers)) {
        fail("registers");
    }
    return registers;
}

static void setRegisters(struct user_regs_struct registers) {
    if (ptrace(PTRACE_SETREGS, child, 0, &registers)) {
        fail("set registers");
    }
}

static void writeWord(uint64_t word) {
    fwrite(&word, sizeof word, 1, out);
}

static void writeState(const struct user_regs_struct *r) {
    const uint64_t words[19] = {1, r->rax, r->rcx, r->rdx, r->rbx, r->rsp, r->rbp, r->rsi, r->rdi, r->r8, r->r9,
                                r->r10, r->r11, r->r12, r->r13, r->r14, r->r15, r->rip,
                                r->eflags & ~(TRAP_FLAG | RESUME_FLAG)};
    fwrite(words, sizeof words, 1, out);
}

static uint64_t rangeLength(const char *text, uint64_t *address) {
    char *colon;
    *address = strtoull(text, &colon, 16);
    return strtoull(colon + 1, NULL, 16);
}

static void writeVectorsAndMemory(void) {
    struct user_fpregs_struct vectors;
    if (ptrace(PTRACE_GETFPREGS, child, 0, &vectors)) {
        fail("vector registers");
    }
    fwrite(vectors.xmm_space, 16, 16, out);
    writeWord(vectors.mxcsr);
    uint32_t digest = 0x811c9dc5;
    for (int index = 0; index < rangeCount; index++) {
        static uint32_t words[0x8000];
        uint64_t address;
        const uint64_t length = rangeLength(rangeTexts[index], &address);
        if (length > sizeof words || pread(memory, words, length, address) != (ssize_t)length) {
            fail("memory range");
        }
        for (uint64_t word = 0; word < length / 4; word++) {
            digest = (digest ^ words[word]) * 0x01000193;
        }
    }
    writeWord(digest);
}

/* Makes the child map the stack: the system call takes the place of its first instruction for a moment. */
static void makeStack(uint64_t low, uint64_t high, const char *blockFile) {
    const struct user_regs_struct start = registersNow();
    const long original = ptrace(PTRACE_PEEKTEXT, child, start.rip, 0);
    ptrace(PTRACE_POKETEXT, child, start.rip, (original & ~0xffffl) | 0x050f);
    struct user_regs_struct call = start;
    call.rax = 9;
    call.rdi = low;
    call.rsi = high - low;
    call.rdx = PROT_READ | PROT_WRITE;
    call.r10 = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE | MAP_NORESERVE;
    call.r8 = -1;
    call.r9 = 0;
    setRegisters(call);
    stepOnce();
    if (registersNow().rax != low) {
        fail("the stack's place is taken");
    }
    ptrace(PTRACE_POKETEXT, child, start.rip, original);
    static char block[65536];
    const int file = open(blockFile, O_RDONLY);
    const ssize_t length = read(file, block, sizeof block);
    if (length <= 0 || pwrite(memory, block, length, high - length) != length) {
        fail("start block");
    }
    struct user_regs_struct ready = start;
    ready.rsp = high - length;
    setRegisters(ready);
}

static int isPrefix(uint8_t byte) {
    return byte == 0x66 || byte == 0x67 || byte == 0xf2 || byte == 0xf3;
}

/* The opcode behind prefixes, two bytes when it begins with 0f; `repeated` tells of f2 or f3 among them. */
static int opcodeAt(uint64_t rip, int *repeated) {
    uint8_t bytes[8] = {0};
    (void)!pread(memory, bytes, sizeof bytes, rip);
    int at = 0;
    *repeated = 0;
    for (; at < 6 && isPrefix(bytes[at]); at++) {
        *repeated |= bytes[at] == 0xf2 || bytes[at] == 0xf3;
    }
    if ((bytes[at] & 0xf0) == 0x40) {
        at++;
    }
    return bytes[at] == 0x0f ? 0x0f00 | bytes[at + 1] : bytes[at];
}

static void hideStepping(int opcode, struct user_regs_struct *after) {
    if (opcode == PUSHFQ) {
        uint16_t flags;
        (void)!pread(memory, &flags, sizeof flags, after->rsp);
        flags &= ~TRAP_FLAG;
        (void)!pwrite(memory, &flags, sizeof flags, after->rsp);
    } else if (opcode == SYSCALL && (after->r11 & TRAP_FLAG)) {
        after->r11 &= ~TRAP_FLAG;
        setRegisters(*after);
    }
}

static void writeMemory(void) {
    for (int index = 0; index < rangeCount; index++) {
        uint64_t address;
        const uint64_t length = rangeLength(rangeTexts[index], &address);
        char *bytes = calloc(1, length);
        if (pread(memory, bytes, length, address) != (ssize_t)length) {
            fail("memory range");
        }
        fwrite(bytes, 1, length, out);
        free(bytes);
    }
}

static void startChild(const char *program) {
    child = fork();
    if (child == 0) {
        personality(ADDR_NO_RANDOMIZE);
        ptrace(PTRACE_TRACEME, 0, 0, 0);
        char *none[] = {NULL};
        char *name[] = {"program", NULL};
        close(3);
        execve(program, name, none);
        _exit(127);
    }
    int status;
    waitpid(child, &status, 0);
    if (!WIFSTOPPED(status)) {
        fail("start");
    }
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/mem", child);
    memory = open(path, O_RDWR);
}

int main(int count, char **arguments) {
    out = fdopen(3, "w");
    isWide = count > 1 && !strcmp(arguments[1], "-w");
    count -= isWide;
    arguments += isWide;
    rangeCount = count - 5;
    rangeTexts = arguments + 5;
    startChild(arguments[1]);
    makeStack(strtoull(arguments[2], NULL, 16), strtoull(arguments[3], NULL, 16), arguments[4]);
    uint64_t ending[2] = {0, 0};
    for (;;) {
        const struct user_regs_struct before = registersNow();
        int repeated;
        const int opcode = opcodeAt(before.rip, &repeated);
        writeState(&before);
        if (isWide) {
            writeVectorsAndMemory();
        }
        if (opcode == SYSCALL && (before.rax == 60 || before.rax == 231)) {
            ending[1] = before.rdi & 0xff;
            break;
        }
        struct user_regs_struct after;
        int signalled = 0;
        do {
            const int status = stepOnce();
            if (!WIFSTOPPED(status)) {
                fail("the program ended unseen");
            }
            siginfo_t info;
            ptrace(PTRACE_GETSIGINFO, child, 0, &info);
            after = registersNow();
            if (WSTOPSIG(status) != SIGTRAP) {
                signalled = WSTOPSIG(status);
                ending[0] = signalled;
                ending[1] = (uint64_t)info.si_addr;
            }
        } while (!signalled && repeated && after.rip == before.rip);
        if (signalled) {
            break;
        }
        hideStepping(opcode, &after);
    }
    writeWord(0);
    writeWord(ending[0]);
    writeWord(ending[1]);
    writeMemory();
    fclose(out);
    kill(child, SIGKILL);
    return 0;
}
