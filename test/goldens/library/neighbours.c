#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <unistd.h>

/* Called where gcc would know the result. */
static double (*volatile towards)(double, long double) = nexttoward;
static float (*volatile floatTowards)(float, long double) = nexttowardf;
static long double (*volatile fused)(long double, long double, long double) = fmal;
static long double (*volatile least)(long double, long double) = fminl;
static long double (*volatile most)(long double, long double) = fmaxl;
static imaxdiv_t (*volatile divide)(intmax_t, intmax_t) = imaxdiv;
static uint32_t (*volatile wordOrder[])(uint32_t) = {htonl, ntohl};
static uint16_t (*volatile halfOrder[])(uint16_t) = {htons, ntohs};
static int (*volatile groups)(int, gid_t *) = getgroups;
int __issignaling(double);
int __issignalingf(float);
int __issignalingl(long double);

int main(void)
{
	double places[] = {0, -0.0, 1, -1, 1e308, 5e-324, INFINITY, NAN, 0.1};
	long double aims[] = {0, -0.0L, 1, 1 + 1e-19L, 0.1L, -INFINITY, INFINITY, NAN, 1e4000L};
	for (int i = 0; i < 9; i++) {
		for (int j = 0; j < 9; j++) {
			printf("%a %a ", towards(places[i], aims[j]), floatTowards(places[i], aims[j]));
		}
		puts("");
	}
	long double factors[] = {0, -0.0L, 1 + 0x1p-63L, -3, 1e4900L, 1e-4940L, INFINITY, NAN, 0x1.23456789abcdefp70L};
	for (int i = 0; i < 9; i++) {
		for (int j = i; j < 9; j++) {
			for (int k = 0; k < 9; k++) {
				printf("%La ", fused(factors[i], factors[j], factors[k]));
			}
			puts("");
		}
	}
	for (int i = 0; i < 9; i++) {
		for (int j = 0; j < 9; j++) {
			printf("%La %La ", least(factors[i], factors[j]), most(factors[i], factors[j]));
		}
		puts("");
	}
	printf("%La\n", fused(1 + 0x1p-63L, 1 - 0x1p-63L, -1));
	union { unsigned long bits; double value; } tagged[] = {{0x7ff0000000000001}, {0x7ff8000000000001}, {0x7ff0000000000000}};
	union { unsigned bits; float value; } small[] = {{0x7f800001}, {0x7fc00001}, {0x3f800000}};
	union { unsigned long words[2]; long double value; } wide[] = {{{0x8000000000000001, 0x7fff}}, {{0xc000000000000001, 0x7fff}}, {{0, 0}}};
	for (int i = 0; i < 3; i++) {
		double value = tagged[i].value;
		printf("%d%d%d ", __issignaling(value) != 0, __issignalingf(small[i].value) != 0, __issignalingl(wide[i].value) != 0);
	}
	imaxdiv_t parts = divide(-17, 5);
	printf("%" PRIdMAX " %" PRIdMAX "\n", parts.quot, parts.rem);
	for (int i = 0; i < 2; i++) {
		printf("%08x %04x\n", wordOrder[i](0x12345678), halfOrder[i](0xabcd));
	}
	errno = 0;
	printf("%d %d\n", groups(-1, NULL), errno == EINVAL);
	return 0;
}
