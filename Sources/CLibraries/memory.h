// The C library's settings of its memory.
#pragma once
#include <malloc.h>
