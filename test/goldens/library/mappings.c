// Mappings that become longer, shorter and move, and a local that is cleaned up.

#define _GNU_SOURCE
#include <sys/mman.h>
#include <stdio.h>
#include <string.h>
#include <errno.h>
static void clean(int *p)
{
	printf("cleaned %d\n", *p);
}

int main()
{
	char *p = mmap(0, 8192, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	strcpy(p, "kept");
	strcpy(p + 8000, "far");
	p = mremap(p, 8192, 65536, MREMAP_MAYMOVE);
	printf("%s %s %d\n", p, p + 8000, p[65535]);
	p[65535] = 1;
	char *q = mremap(p, 65536, 4096, 0);
	printf("%s %d\n", q, q == p);
	void *r = mremap(p + 1, 4096, 8192, 0);
	printf("%d %d\n", r == MAP_FAILED, errno == EINVAL);
	r = mremap((void *) 0x10000000, 4096, 8192, MREMAP_MAYMOVE);
	printf("%d %d\n", r == MAP_FAILED, errno == EFAULT);
	char *s = mmap(p + 4096, 4096, 3, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
	strcpy(s, "next");
	p = mremap(p, 4096, 8192, 0);
	printf("%d\n", p == MAP_FAILED && errno == ENOMEM);
	int x __attribute__((cleanup(clean))) = 5;
	return 0;
}
