// GNU Readline, with its globals behind functions: Swift 6 refuses a C library's mutable globals.
#pragma once
#include <stdio.h>
#include <readline/readline.h>
#include <readline/history.h>
