// GNU Readline, with its globals behind functions: Swift 6 refuses a C library's mutable globals.
#pragma once
#include <stdio.h>
#include <sys/signalfd.h>
#include <readline/readline.h>
#include <readline/history.h>

// The text being typed; owned by readline.
static inline const char *colloque_rl_typed(void) { return rl_line_buffer; }
// Puts the cursor after the last character.
static inline void colloque_rl_to_end(void) { rl_point = rl_end; }
// The name under which ~/.inputrc can address the program.
static inline void colloque_rl_set_name(const char *name) { rl_readline_name = name; }
// Whether readline brings its own handlers for SIGINT and the like, and for a change of size.
static inline void colloque_rl_catch_signals(int catches) {
  rl_catch_signals = catches;
  rl_catch_sigwinch = catches;
}
// Who completes; file names are never tried after it.
static inline void colloque_rl_set_completion(rl_completion_func_t *function) {
  rl_attempted_completion_function = function;
}
static inline void colloque_rl_only_own_completions(void) { rl_attempted_completion_over = 1; }
// The same as rl_completion_matches, with the generator's type spelt out for Swift.
static inline char **colloque_rl_matches(const char *text, char *(*next)(const char *, int)) {
  return rl_completion_matches(text, next);
}
// The line that was added to the history last; owned by readline.
static inline const char *colloque_history_newest(void) {
  HIST_ENTRY *entry = history_get(history_base + history_length - 1);
  return history_length > 0 && entry ? entry->line : NULL;
}
