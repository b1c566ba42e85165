// The headers of a C library that assembly can include: those that come to
// numbers alone. They are not read from anywhere but told here, as Linux has them
// on x86-64 (asm/unistd_64.h, asm-generic/errno.h). All others hold declarations,
// which no assembler can read.

/** What a header defines: names and what they stand for; undefined for a header that is not known here. */
export function headerDefinitions(path: string): ReadonlyMap<string, string> | undefined {
	return headers.get(path)?.();
}

/** System calls from number 0 on. */
const firstCalls = `
	read write open close stat fstat lstat poll lseek mmap mprotect munmap brk rt_sigaction rt_sigprocmask
	rt_sigreturn ioctl pread64 pwrite64 readv writev access pipe select sched_yield mremap msync mincore madvise
	shmget shmat shmctl dup dup2 pause nanosleep getitimer alarm setitimer getpid sendfile socket connect accept
	sendto recvfrom sendmsg recvmsg shutdown bind listen getsockname getpeername socketpair setsockopt getsockopt
	clone fork vfork execve exit wait4 kill uname semget semop semctl shmdt msgget msgsnd msgrcv msgctl fcntl
	flock fsync fdatasync truncate ftruncate getdents getcwd chdir fchdir rename mkdir rmdir creat link unlink
	symlink readlink chmod fchmod chown fchown lchown umask gettimeofday getrlimit getrusage sysinfo times ptrace
	getuid syslog getgid setuid setgid geteuid getegid setpgid getppid getpgrp setsid setreuid setregid getgroups
	setgroups setresuid getresuid setresgid getresgid getpgid setfsuid setfsgid getsid capget capset rt_sigpending
	rt_sigtimedwait rt_sigqueueinfo rt_sigsuspend sigaltstack utime mknod uselib personality ustat statfs fstatfs
	sysfs getpriority setpriority sched_setparam sched_getparam sched_setscheduler sched_getscheduler
	sched_get_priority_max sched_get_priority_min sched_rr_get_interval mlock munlock mlockall munlockall vhangup
	modify_ldt pivot_root _sysctl prctl arch_prctl adjtimex setrlimit chroot sync acct settimeofday mount umount2
	swapon swapoff reboot sethostname setdomainname iopl ioperm create_module init_module delete_module
	get_kernel_syms query_module quotactl nfsservctl getpmsg putpmsg afs_syscall tuxcall security gettid readahead
	setxattr lsetxattr fsetxattr getxattr lgetxattr fgetxattr listxattr llistxattr flistxattr removexattr
	lremovexattr fremovexattr tkill time futex sched_setaffinity sched_getaffinity set_thread_area io_setup
	io_destroy io_getevents io_submit io_cancel get_thread_area lookup_dcookie epoll_create epoll_ctl_old
	epoll_wait_old remap_file_pages getdents64 set_tid_address restart_syscall semtimedop fadvise64 timer_create
	timer_settime timer_gettime timer_getoverrun timer_delete clock_settime clock_gettime clock_getres
	clock_nanosleep exit_group epoll_wait epoll_ctl tgkill utimes vserver mbind set_mempolicy get_mempolicy
	mq_open mq_unlink mq_timedsend mq_timedreceive mq_notify mq_getsetattr kexec_load waitid add_key request_key
	keyctl ioprio_set ioprio_get inotify_init inotify_add_watch inotify_rm_watch migrate_pages openat mkdirat
	mknodat fchownat futimesat newfstatat unlinkat renameat linkat symlinkat readlinkat fchmodat faccessat
	pselect6 ppoll unshare set_robust_list get_robust_list splice tee sync_file_range vmsplice move_pages
	utimensat epoll_pwait signalfd timerfd_create eventfd fallocate timerfd_settime timerfd_gettime accept4
	signalfd4 eventfd2 epoll_create1 dup3 pipe2 inotify_init1 preadv pwritev rt_tgsigqueueinfo perf_event_open
	recvmmsg fanotify_init fanotify_mark prlimit64 name_to_handle_at open_by_handle_at clock_adjtime syncfs
	sendmmsg setns getcpu process_vm_readv process_vm_writev kcmp finit_module sched_setattr sched_getattr
	renameat2 seccomp getrandom memfd_create kexec_file_load bpf execveat userfaultfd membarrier mlock2
	copy_file_range preadv2 pwritev2 pkey_mprotect pkey_alloc pkey_free statx io_pgetevents rseq`;

/** System calls from number 424 on, from where the numbers are those of other processors too. */
const laterCalls = `
	pidfd_send_signal io_uring_setup io_uring_enter io_uring_register open_tree move_mount fsopen fsconfig fsmount
	fspick pidfd_open clone3 close_range openat2 pidfd_getfd faccessat2 process_madvise epoll_pwait2 mount_setattr
	quotactl_fd landlock_create_ruleset landlock_add_rule landlock_restrict_self memfd_secret process_mrelease
	futex_waitv set_mempolicy_home_node`;
const firstLater = 424;

/** Errors from number 1 on; "-" is none. */
const errors = `
	EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EAGAIN ENOMEM EACCES EFAULT ENOTBLK EBUSY EEXIST
	EXDEV ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY ETXTBSY EFBIG ENOSPC ESPIPE EROFS EMLINK EPIPE EDOM
	ERANGE EDEADLK ENAMETOOLONG ENOLCK ENOSYS ENOTEMPTY ELOOP - ENOMSG EIDRM ECHRNG EL2NSYNC EL3HLT EL3RST ELNRNG
	EUNATCH ENOCSI EL2HLT EBADE EBADR EXFULL ENOANO EBADRQC EBADSLT - EBFONT ENOSTR ENODATA ETIME ENOSR ENONET
	ENOPKG EREMOTE ENOLINK EADV ESRMNT ECOMM EPROTO EMULTIHOP EDOTDOT EBADMSG EOVERFLOW ENOTUNIQ EBADFD EREMCHG
	ELIBACC ELIBBAD ELIBSCN ELIBMAX ELIBEXEC EILSEQ ERESTART ESTRPIPE EUSERS ENOTSOCK EDESTADDRREQ EMSGSIZE
	EPROTOTYPE ENOPROTOOPT EPROTONOSUPPORT ESOCKTNOSUPPORT EOPNOTSUPP EPFNOSUPPORT EAFNOSUPPORT EADDRINUSE
	EADDRNOTAVAIL ENETDOWN ENETUNREACH ENETRESET ECONNABORTED ECONNRESET ENOBUFS EISCONN ENOTCONN ESHUTDOWN
	ETOOMANYREFS ETIMEDOUT ECONNREFUSED EHOSTDOWN EHOSTUNREACH EALREADY EINPROGRESS ESTALE EUCLEAN ENOTNAM ENAVAIL
	EISNAM EREMOTEIO EDQUOT ENOMEDIUM EMEDIUMTYPE ECANCELED ENOKEY EKEYEXPIRED EKEYREVOKED EKEYREJECTED EOWNERDEAD
	ENOTRECOVERABLE ERFKILL EHWPOISON`;

function callNumbers(prefixes: readonly string[]): ReadonlyMap<string, string> {
	const numbered = [...wordsFrom(firstCalls, 0), ...wordsFrom(laterCalls, firstLater)];
	return new Map(prefixes.flatMap((prefix) => numbered.map(([word, number]) => [prefix + word, number])));
}

function errorNumbers(): ReadonlyMap<string, string> {
	const synonyms = [
		["EWOULDBLOCK", "EAGAIN"],
		["EDEADLOCK", "EDEADLK"],
		["ENOTSUP", "EOPNOTSUPP"],
	] as const;
	return new Map([...wordsFrom(errors, 1), ...synonyms]);
}

function wordsFrom(text: string, first: number): [string, string][] {
	return text
		.trim()
		.split(/\s+/)
		.map((word, index): [string, string] => [word, `${first + index}`])
		.filter(([word]) => word !== "-");
}

const kernelCalls = () => callNumbers(["__NR_"]);
const libraryCalls = () => callNumbers(["__NR_", "SYS_"]);
const nothing = () => new Map<string, string>();

const headers: ReadonlyMap<string, () => ReadonlyMap<string, string>> = new Map([
	["asm/unistd.h", kernelCalls],
	["asm/unistd_64.h", kernelCalls],
	["linux/unistd.h", kernelCalls],
	["sys/syscall.h", libraryCalls],
	["syscall.h", libraryCalls],
	["bits/syscall.h", libraryCalls],
	["errno.h", errorNumbers],
	["sys/errno.h", errorNumbers],
	["asm/errno.h", errorNumbers],
	["linux/errno.h", errorNumbers],
	["asm-generic/errno.h", errorNumbers],
	["asm-generic/errno-base.h", errorNumbers],
	["cet.h", () => new Map([["_CET_ENDBR", ""]])],
	["features.h", nothing],
	["stdc-predef.h", nothing],
	["sys/cdefs.h", nothing],
]);

/** What gcc defines for assembly on Linux, as far as assembly asks for it. */
export const predefined: ReadonlyMap<string, string> = new Map([
	...["__x86_64", "__x86_64__", "__amd64", "__amd64__", "__linux", "__linux__", "__gnu_linux__", "linux"].map(one),
	...["__unix", "__unix__", "unix", "__ELF__", "__ASSEMBLER__", "_LP64", "__LP64__", "__STDC__"].map(one),
	...["__SSE__", "__SSE2__", "__code_model_small__"].map(one),
	...["__PIC__", "__pic__", "__PIE__", "__pie__"].map((name): [string, string] => [name, "2"]),
	["__GNUC__", "12"],
	["__GNUC_MINOR__", "2"],
	["__SIZEOF_POINTER__", "8"],
	["__SIZEOF_LONG__", "8"],
	["__SIZEOF_INT__", "4"],
	["__USER_LABEL_PREFIX__", ""],
	["__REGISTER_PREFIX__", ""],
]);

function one(name: string): [string, string] {
	return [name, "1"];
}
