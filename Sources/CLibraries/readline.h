// GNU Readline, with its globals behind functions: Swift 6 refuses a C library's mutable globals.
#pragma once
#include <stdio.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>
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
// Readline's terminal, but with Ctrl-C as a key like others. As a signal it would also reach `make play`, which would
// then fail at the end, and the terminal would throw away what was typed and not yet read.
static inline void colloque_rl_prepare(int meta) {
  struct termios terminal;
  rl_prep_terminal(meta);
  if (tcgetattr(STDIN_FILENO, &terminal) == 0) {
    terminal.c_cc[VINTR] = _POSIX_VDISABLE;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &terminal);
  }
}
// What the key does, in every keymap in which a line is typed.
static inline void colloque_rl_bind_interrupt(rl_command_func_t *function) {
  const int key = 'C' & 0x1f;
  rl_prep_term_function = colloque_rl_prepare;
  rl_bind_key_in_map(key, function, emacs_standard_keymap);
  rl_bind_key_in_map(key, function, vi_insertion_keymap);
  rl_bind_key_in_map(key, function, vi_movement_keymap);
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
