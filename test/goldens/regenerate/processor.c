/* Runs single instructions on the processor of this computer and prints what
 * they did. Each line of standard input is one case, each line of standard
 * output its result, both as `name=hex` words:
 *
 *   code=01d8 rax=1 rbx=2 x1=00112233445566778899aabbccddeeff mxcsr=1f80 f=202 @10008000=ff00
 *   rax=3 f=206
 *
 * Registers that a case does not name hold the values of `usual`, and scratch
 * memory is zero. Of x87 a case names fc and fs (control and status word), ff (a bit for each register that is full,
 * by its own number) and st0…st7; with ptr=1 the result tells fop, fip and fdp, too. The result names what differs from the case: registers, f
 * (rflags), x0…x15 (xmm), mxcsr, es, ds, gs, memory, `to` (rip, when it is not the next instruction), and `fault`
 * (the signal), which must leave everything else alone; only SIGFPE may leave exception flags in mxcsr.
 *
 * Build: gcc -O1 -no-pie -o processor processor.c
 */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>

#define CODE 0x20000000ul
#define SCRATCH 0x10000000ul
#define SIZE 0x10000ul

static const char *names[16] = {"rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi",
                                "r8",  "r9",  "r10", "r11", "r12", "r13", "r14", "r15"};
/* The order of the manual's register numbers, as the signal's context has them. */
static const int contextIndex[16] = {REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
                                     REG_R8,  REG_R9,  REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15};

uint64_t before[16], after[16], flagsBefore, flagsAfter, ownStack, leftAt;
unsigned __int128 vectorsBefore[16], vectorsAfter[16];
uint32_t controlBefore, controlAfter;
/* What fxsave64 stores. */
uint8_t unitBefore[512] __attribute__((aligned(16))), unitAfter[512] __attribute__((aligned(16)));
static int showsPointers;
static uint8_t memoryBefore[SIZE];
static int length;
static sigjmp_buf recovery;

/* runCase: takes on the state `before`, jumps to the code, comes back through leave0…leave2. */
void runCase(void);
extern char leave0[], leave1[], leave2[];
__asm__(".intel_syntax noprefix\n"
        ".globl runCase, leave0, leave1, leave2\n"
        "runCase: push rbx; push rbp; push r12; push r13; push r14; push r15\n"
        "mov ownStack[rip], rsp\n"
        "fxrstor64 unitBefore[rip]\n"
        "ldmxcsr controlBefore[rip]\n"
        "movdqu xmm0, vectorsBefore[rip+0]; movdqu xmm1, vectorsBefore[rip+16]; movdqu xmm2, vectorsBefore[rip+32]\n"
        "movdqu xmm3, vectorsBefore[rip+48]; movdqu xmm4, vectorsBefore[rip+64]; movdqu xmm5, vectorsBefore[rip+80]\n"
        "movdqu xmm6, vectorsBefore[rip+96]; movdqu xmm7, vectorsBefore[rip+112]; movdqu xmm8, vectorsBefore[rip+128]\n"
        "movdqu xmm9, vectorsBefore[rip+144]; movdqu xmm10, vectorsBefore[rip+160]; movdqu xmm11, vectorsBefore[rip+176]\n"
        "movdqu xmm12, vectorsBefore[rip+192]; movdqu xmm13, vectorsBefore[rip+208]; movdqu xmm14, vectorsBefore[rip+224]\n"
        "movdqu xmm15, vectorsBefore[rip+240]\n"
        "push flagsBefore[rip]; popfq\n"
        "mov rax, before[rip]; mov rcx, before[rip+8]; mov rdx, before[rip+16]; mov rbx, before[rip+24]\n"
        "mov rsp, before[rip+32]; mov rbp, before[rip+40]; mov rsi, before[rip+48]; mov rdi, before[rip+56]\n"
        "mov r8, before[rip+64]; mov r9, before[rip+72]; mov r10, before[rip+80]; mov r11, before[rip+88]\n"
        "mov r12, before[rip+96]; mov r13, before[rip+104]; mov r14, before[rip+112]; mov r15, before[rip+120]\n"
        "jmp codeAddress[rip]\n"
        "codeAddress: .quad 0x20000000\n"
        "usualControl: .long 0x1f80\n"
        "leave0: mov qword ptr leftAt[rip], 0; jmp leave\n"
        "leave1: mov qword ptr leftAt[rip], 1; jmp leave\n"
        "leave2: mov qword ptr leftAt[rip], 2; jmp leave\n"
        "leave: mov after[rip], rax; mov after[rip+8], rcx; mov after[rip+16], rdx; mov after[rip+24], rbx\n"
        "mov after[rip+32], rsp; mov after[rip+40], rbp; mov after[rip+48], rsi; mov after[rip+56], rdi\n"
        "mov after[rip+64], r8; mov after[rip+72], r9; mov after[rip+80], r10; mov after[rip+88], r11\n"
        "mov after[rip+96], r12; mov after[rip+104], r13; mov after[rip+112], r14; mov after[rip+120], r15\n"
        "mov rsp, ownStack[rip]; pushfq; pop flagsAfter[rip]; push 0x202; popfq\n"
        "movdqu vectorsAfter[rip+0], xmm0; movdqu vectorsAfter[rip+16], xmm1; movdqu vectorsAfter[rip+32], xmm2\n"
        "movdqu vectorsAfter[rip+48], xmm3; movdqu vectorsAfter[rip+64], xmm4; movdqu vectorsAfter[rip+80], xmm5\n"
        "movdqu vectorsAfter[rip+96], xmm6; movdqu vectorsAfter[rip+112], xmm7; movdqu vectorsAfter[rip+128], xmm8\n"
        "movdqu vectorsAfter[rip+144], xmm9; movdqu vectorsAfter[rip+160], xmm10; movdqu vectorsAfter[rip+176], xmm11\n"
        "movdqu vectorsAfter[rip+192], xmm12; movdqu vectorsAfter[rip+208], xmm13; movdqu vectorsAfter[rip+224], xmm14\n"
        "movdqu vectorsAfter[rip+240], xmm15\n"
        "stmxcsr controlAfter[rip]; ldmxcsr usualControl[rip]\n"
        "fxsave64 unitAfter[rip]; fninit\n"
        "pop r15; pop r14; pop r13; pop r12; pop rbp; pop rbx; ret\n"
        ".att_syntax\n");

static void onFault(int signal, siginfo_t *info, void *context) {
    (void)info;
    greg_t *registers = ((ucontext_t *)context)->uc_mcontext.gregs;
    for (int i = 0; i < 16; i++) after[i] = registers[contextIndex[i]];
    controlAfter = ((ucontext_t *)context)->uc_mcontext.fpregs->mxcsr;
    memcpy(unitAfter, ((ucontext_t *)context)->uc_mcontext.fpregs, 416);
    siglongjmp(recovery, signal);
}

static void putJump(uint64_t at, void *target) {
    uint8_t jump[14] = {0xff, 0x25, 0, 0, 0, 0};
    memcpy(jump + 6, &target, 8);
    memcpy((void *)at, jump, sizeof jump);
}

static int hexBytes(const char *text, uint8_t *to) {
    int count = 0;
    unsigned byte;
    for (; sscanf(text, "%2x", &byte) == 1; text += 2) to[count++] = byte;
    return count;
}

static unsigned __int128 wideHex(const char *text) {
    unsigned __int128 value = 0;
    for (unsigned digit; sscanf(text, "%1x", &digit) == 1; text++) value = value << 4 | digit;
    return value;
}

/* ds, es and gs, which are 0 before every case; a program that loads fs has no C library any more. */
static const char *segmentNames[3] = {"es", "ds", "gs"};
static uint16_t segments[3];

static void readSegments(void) {
    __asm__ volatile("mov %%es, %0; mov %%ds, %1; mov %%gs, %2" : "=m"(segments[0]), "=m"(segments[1]), "=m"(segments[2]));
}

static void usual(void) {
    __asm__ volatile("mov %0, %%es; mov %0, %%ds; mov %0, %%gs" : : "r"(0));
    for (int i = 0; i < 16; i++) before[i] = 0x1234567890abcd00ul + i * 0x0101010101010101ul;
    before[4] = SCRATCH + 0x4000;
    for (int i = 0; i < 16; i++) vectorsBefore[i] = ((unsigned __int128)0x0102030405060708ul << 64) | (0x1112131415161718ul + i);
    controlBefore = 0x1f80;
    flagsBefore = 0x202;
    memset(unitBefore, 0, sizeof unitBefore);
    *(uint16_t *)unitBefore = 0x37f;
    *(uint32_t *)(unitBefore + 24) = 0x1f80;
    showsPointers = 0;
    memset((void *)SCRATCH, 0, SIZE);
    memset((void *)CODE, 0xcc, 0x1000);
}

static void readCase(char *line) {
    usual();
    for (char *word = strtok(line, " \n"); word; word = strtok(NULL, " \n")) {
        char *value = strchr(word, '=');
        if (!value) exit(3);
        *value++ = 0;
        if (word[0] == '@') hexBytes(value, (uint8_t *)strtoul(word + 1, NULL, 16));
        else if (!strcmp(word, "code")) length = hexBytes(value, (uint8_t *)CODE);
        else if (!strncmp(word, "st", 2)) {
            unsigned __int128 bits = wideHex(value);
            memcpy(unitBefore + 32 + 16 * atoi(word + 2), &bits, 10);
        } else if (!strcmp(word, "fc")) *(uint16_t *)unitBefore = strtoul(value, NULL, 16);
        else if (!strcmp(word, "fs")) *(uint16_t *)(unitBefore + 2) = strtoul(value, NULL, 16);
        else if (!strcmp(word, "ff")) unitBefore[4] = strtoul(value, NULL, 16);
        else if (!strcmp(word, "ptr")) showsPointers = 1;
        else if (word[0] == 'x') vectorsBefore[atoi(word + 1)] = wideHex(value);
        else if (!strcmp(word, "mxcsr")) controlBefore = strtoul(value, NULL, 16);
        else if (!strcmp(word, "f")) flagsBefore = strtoul(value, NULL, 16);
        else
            for (int i = 0; i < 16; i++)
                if (!strcmp(word, names[i])) before[i] = strtoul(value, NULL, 16);
    }
    memcpy(memoryBefore, (void *)SCRATCH, SIZE);
    putJump(CODE + length, leave0);
    putJump(CODE + 0x60, leave1);
    putJump(CODE + 0x80, leave2);
}

static const char *separator;

static void printChanges(void) {
    for (int i = 0; i < 16; i++)
        if (after[i] != before[i]) printf("%s%s=%lx", separator, names[i], after[i]), separator = " ";
}

static void printControl(void) {
    if (controlAfter != controlBefore) printf("%smxcsr=%x", separator, controlAfter), separator = " ";
}

static void printVectors(void) {
    for (int i = 0; i < 16; i++) {
        if (vectorsAfter[i] == vectorsBefore[i]) continue;
        printf("%sx%d=%016lx%016lx", separator, i, (uint64_t)(vectorsAfter[i] >> 64), (uint64_t)vectorsAfter[i]);
        separator = " ";
    }
    printControl();
}

static unsigned wordAt(const uint8_t *image, int at) { return image[at] | image[at + 1] << 8; }

static void printUnit(void) {
    static const char *words[3] = {"fc", "fs", "ff"};
    for (int i = 0; i < 3; i++) {
        unsigned now = wordAt(unitAfter, 2 * i);
        if (now != wordAt(unitBefore, 2 * i)) printf("%s%s=%x", separator, words[i], now), separator = " ";
    }
    /* Registers are told by the names that they have afterwards, and compared as the processor numbers them. */
    int turn = (wordAt(unitAfter, 2) >> 11 & 7) - (wordAt(unitBefore, 2) >> 11 & 7);
    for (int i = 0; i < 8; i++) {
        uint8_t *now = unitAfter + 32 + 16 * i;
        if (!memcmp(now, unitBefore + 32 + 16 * ((i + turn) & 7), 10)) continue;
        printf("%sst%d=%04x%016lx", separator, i, wordAt(now, 8), *(uint64_t *)now), separator = " ";
    }
    if (showsPointers) {
        printf("%sfop=%x fip=%lx fdp=%lx", separator, wordAt(unitAfter, 6), *(uint64_t *)(unitAfter + 8), *(uint64_t *)(unitAfter + 16));
        separator = " ";
    }
}

static void printMemory(void) {
    uint8_t *now = (uint8_t *)SCRATCH;
    for (unsigned i = 0; i < SIZE; i++) {
        if (now[i] == memoryBefore[i]) continue;
        printf("%s@%lx=", separator, SCRATCH + i), separator = " ";
        for (; i < SIZE && now[i] != memoryBefore[i]; i++) printf("%02x", now[i]);
    }
}

static void printSegments(void) {
    readSegments();
    for (int i = 0; i < 3; i++)
        if (segments[i]) printf("%s%s=%x", separator, segmentNames[i], segments[i]), separator = " ";
}

static void runAndPrint(void) {
    separator = "";
    int signal = sigsetjmp(recovery, 1);
    if (signal) {
        printf("fault=%d", signal), separator = " ";
        if (signal != SIGTRAP) printChanges();
        if (signal == SIGFPE) printControl();
        if (signal != SIGTRAP) printUnit();
    } else {
        runCase();
        printChanges();
        if (flagsAfter != flagsBefore) printf("%sf=%lx", separator, flagsAfter), separator = " ";
        if (leftAt) printf("%sto=%lx", separator, CODE + (leftAt == 1 ? 0x60ul : 0x80ul)), separator = " ";
        printVectors();
        printSegments();
        printUnit();
    }
    printMemory();
    putchar('\n');
}

int main(void) {
    static uint8_t signalStack[0x10000];
    stack_t alternate = {.ss_sp = signalStack, .ss_size = sizeof signalStack};
    sigaltstack(&alternate, NULL);
    struct sigaction action = {.sa_sigaction = onFault, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
    int signals[] = {SIGFPE, SIGILL, SIGSEGV, SIGTRAP, SIGBUS};
    for (int i = 0; i < 5; i++) sigaction(signals[i], &action, NULL);
    int fixed = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED;
    mmap((void *)SCRATCH, SIZE, PROT_READ | PROT_WRITE, fixed, -1, 0);
    mmap((void *)CODE, 0x1000, PROT_READ | PROT_WRITE | PROT_EXEC, fixed, -1, 0);
    static char line[4096];
    while (fgets(line, sizeof line, stdin)) {
        readCase(line);
        runAndPrint();
    }
    return 0;
}
