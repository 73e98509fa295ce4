// The Snowball stemmers (French and English are used).
#pragma once
#include <libstemmer.h>
