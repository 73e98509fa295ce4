// SHA-256 of libmd, for content hashes and seals.
#pragma once
#include <sys/types.h>
#include <sha256.h>
