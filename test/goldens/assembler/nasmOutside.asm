; What NASM knows from outside: the time of the day, of which only the kind is
; recorded, and variables of the environment, of which there are none.
section .text
global _start
_start:	ret

section .data
%strlen length __DATE__
	db length
%strlen length __?DATE?__
	db length
%strlen length __TIME__
	db length
%strlen length __?TIME?__
	db length
%strlen length __UTC_DATE__
	db length
%strlen length __?UTC_TIME?__
	db length
%macro isNumber 1
%ifnum %1
	db 1
%else
	db 0
%endif
%endmacro
	isNumber __DATE_NUM__
	isNumber __?TIME_NUM?__
	isNumber __UTC_DATE_NUM__
	isNumber __?UTC_TIME_NUM?__
	isNumber __POSIX_TIME__
	isNumber __?POSIX_TIME?__
	isNumber __DATE__
	dq __POSIX_TIME__ * 0, __DATE_NUM__ * 0 + 1

%ifenv STACKSCOPE_NOWHERE
	db 1
%elifenv %!STACKSCOPE_NOWHERE
	db 2
%elifnenv STACKSCOPE_NOWHERE
	db 3
%endif
%ifnenv %!'STACKSCOPE NOWHERE'
	db 4
%endif
	%!STACKSCOPE_NOWHERE
	db 5, %!STACKSCOPE_NOWHERE
	db '%!STACKSCOPE_NOWHERE'
%defstr where %!STACKSCOPE_NOWHERE
	db where, 0
%define nowhere %!STACKSCOPE_NOWHERE
	db nowhere 6
