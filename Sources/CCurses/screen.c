// The screen half: everything that touches ncurses.
#define _XOPEN_SOURCE 700
#define _XOPEN_SOURCE_EXTENDED 1
#define _DEFAULT_SOURCE 1
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "CCurses.h"
#include "internal.h"

// Buttons and drags with coordinates past column 223, and pastes told apart from typing.
#define EXTRAS_ON "\033[?1000h\033[?1002h\033[?1006h\033[?2004h"
#define EXTRAS_OFF "\033[?2004l\033[?1006l\033[?1002l\033[?1000l"

// Declared here because <term.h> makes macros of everyday words: columns, lines, bell.
int setupterm(const char *terminal, int descriptor, int *answer);
char *tigetstr(const char *name);

static SCREEN *screen;
static struct termios modes_before;
static bool understands_extras;

static struct {
  attr_t attributes;
  int pair;
} styles[256];

/// Writes and measures UTF-8 even where the locale was left unset, as over many ssh connections.
static void use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

static const char *capability(const char *name) {
  const char *text = tigetstr(name);
  return text == NULL || text == (char *)-1 ? "" : text;
}

static void extras(const char *text) {
  if (understands_extras) pb_write_all(STDOUT_FILENO, text, strlen(text));
}

static void prepare_rescue(void) {
  const char *const strings[] = {
      understands_extras ? EXTRAS_OFF : "", capability("sgr0"), capability("cnorm"),
      capability("rmcup"), NULL};
  pb_rescue_prepare(STDOUT_FILENO, &modes_before, strings);
}

static int find_terminal(void) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return PB_NOT_A_TERMINAL;
  int answer = 0;
  if (setupterm(NULL, STDOUT_FILENO, &answer) != OK)
    return answer == 1 ? PB_TOO_FEW_CAPABILITIES : PB_UNKNOWN_TERMINAL;
  if (!*capability("cup") || !*capability("clear")) return PB_TOO_FEW_CAPABILITIES;
  return PB_BEGUN;
}

static void take(void) {
  raw();
  noecho();
  nonl();
  keypad(stdscr, FALSE);
  intrflush(stdscr, FALSE);
  leaveok(stdscr, FALSE);
}

int pb_begin(void) {
  use_utf8();
  int answer = find_terminal();
  if (answer != PB_BEGUN) return answer;
  if (tcgetattr(STDIN_FILENO, &modes_before) != 0) return PB_NOT_A_TERMINAL;
  understands_extras = strncmp(capability("cup"), "\033[", 2) == 0;
  prepare_rescue();
  pb_rescue_arm(true);
  // The kernel's size, not that of LINES and COLUMNS, which grow stale.
  use_env(FALSE);
  use_tioctl(TRUE);
  if (screen == NULL) screen = newterm(NULL, stdout, stdin);
  if (screen == NULL) {
    pb_rescue_arm(false);
    return PB_TOO_FEW_CAPABILITIES;
  }
  take();
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  // After newterm, which installs handlers of its own.
  pb_signals_begin();
  pb_forget();
  refresh();
  extras(EXTRAS_ON);
  return PB_BEGUN;
}

static void leave(void) {
  extras(EXTRAS_OFF);
  curs_set(1);
  endwin();
  tcsetattr(STDIN_FILENO, TCSADRAIN, &modes_before);
  pb_rescue_arm(false);
}

void pb_end(void) {
  if (screen == NULL) return;
  leave();
  delscreen(screen);
  screen = NULL;
  pb_signals_end();
}

void pb_suspend(void) {
  leave();
  // SIGTSTP with the system's own handling, so that the shell sees an ordinary stop.
  struct sigaction stop = {.sa_handler = SIG_DFL}, ours;
  sigaction(SIGTSTP, &stop, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  tcgetattr(STDIN_FILENO, &modes_before);
  prepare_rescue();
  pb_resume();
}

void pb_resume(void) {
  pb_rescue_arm(true);
  reset_prog_mode();
  take();
  pb_forget();
  refresh();
  extras(EXTRAS_ON);
}

int pb_colours(void) { return has_colors() ? COLORS : 0; }

void pb_set_style(uint8_t style, int foreground, int background, int attributes) {
  attr_t look = A_NORMAL;
  if (attributes & PB_BOLD) look |= A_BOLD;
  if (attributes & PB_DIM) look |= A_DIM;
  if (attributes & PB_UNDERLINE) look |= A_UNDERLINE;
  if (attributes & PB_REVERSE) look |= A_REVERSE;
  if (attributes & PB_ITALIC) look |= A_ITALIC;
  styles[style].attributes = look;
  styles[style].pair = 0;
  int pair = style + 1;
  if (!has_colors() || pair >= COLOR_PAIRS) return;
  if (init_extended_pair(pair, foreground, background) == OK) styles[style].pair = pair;
}

bool pb_window_size(int *columns, int *rows) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0)
    return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

void pb_resize(int columns, int rows) {
  resizeterm(rows, columns);
  erase();
  pb_forget();
}

void pb_forget(void) { clearok(curscr, TRUE); }

/// Joiners, variation selectors and skin tones make terminals disagree about the width.
static bool is_dependable_mark(wchar_t mark) {
  if (mark == 0x200D || (mark >= 0xFE00 && mark <= 0xFE0F)) return false;
  if (mark >= 0x1F3FB && mark <= 0x1F3FF) return false;
  return wcwidth(mark) == 0;
}

static void set_cell(cchar_t *target, const wchar_t *text, uint8_t style) {
  int pair = styles[style].pair;
  setcchar(target, text, styles[style].attributes, 0, &pair);
}

/// The character with its dependable marks; a middle dot where the C library finds it wider.
static int set_glyph(cchar_t *target, const struct pb_cell *cell) {
  wchar_t text[CCHARW_MAX + 1] = {(wchar_t)cell->scalars[0]};
  int width = wcwidth(text[0]);
  int length = 1;
  if (width < 1 || width > cell->width) {
    text[0] = 0xB7;
    width = 1;
  } else {
    for (int i = 1; i < cell->count && length < CCHARW_MAX; i++) {
      if (!is_dependable_mark((wchar_t)cell->scalars[i])) break;
      text[length++] = (wchar_t)cell->scalars[i];
    }
  }
  text[length] = 0;
  set_cell(target, text, cell->style);
  return width;
}

void pb_put(int column, int row, const struct pb_cell *cells, int count) {
  enum { BATCH = 256 };
  cchar_t line[BATCH];
  int from = column, used = 0;
  for (int i = 0; i < count; i++) {
    if (cells[i].width == 0) continue;
    int covered = set_glyph(&line[used++], &cells[i]);
    int columns = covered;
    for (; columns < cells[i].width; columns++) set_cell(&line[used++], L" ", cells[i].style);
    column += columns;
    if (used < BATCH - 2 && i + 1 < count) continue;
    mvadd_wchnstr(row, from, line, used);
    from = column;
    used = 0;
  }
  if (used > 0) mvadd_wchnstr(row, from, line, used);
}

void pb_refresh(int caret_column, int caret_row) {
  curs_set(caret_column >= 0);
  if (caret_column >= 0) move(caret_row, caret_column);
  refresh();
}
