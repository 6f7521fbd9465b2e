// The terminal: taken, given back, refreshed.
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

#include "CCurses.h"
#include "internal.h"

// Buttons and drags with coordinates past column 223, and pastes told apart from typing.
#define EXTRAS_ON "\033[?1000h\033[?1002h\033[?1006h\033[?2004h"
#define EXTRAS_OFF "\033[?2004l\033[?1006l\033[?1002l\033[?1000l"

// Declared here because <term.h> makes macros of everyday words: columns, lines, bell.
int setupterm(const char *terminal, int descriptor, int *answer);
char *tigetstr(const char *name);
int tigetnum(const char *name);

static SCREEN *screen;
static struct termios modes_before;
static bool understands_extras;

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

int pb_look(int *colours, int *columns, int *rows) {
  *colours = *columns = *rows = 0;
  if (!isatty(STDIN_FILENO)) return PB_NOT_A_TERMINAL;
  struct winsize size;
  if (ioctl(STDIN_FILENO, TIOCGWINSZ, &size) == 0) {
    *columns = size.ws_col;
    *rows = size.ws_row;
  }
  int answer = 0;
  if (setupterm(NULL, STDIN_FILENO, &answer) != OK)
    return answer == 1 ? PB_TOO_FEW_CAPABILITIES : PB_UNKNOWN_TERMINAL;
  int number = tigetnum("colors");
  *colours = number > 0 ? number : 0;
  return *capability("cup") && *capability("clear") ? PB_BEGUN : PB_TOO_FEW_CAPABILITIES;
}

static void take(void) {
  raw();
  noecho();
  nonl();
  keypad(stdscr, FALSE);
  intrflush(stdscr, FALSE);
  leaveok(stdscr, FALSE);
  // Looking for typed keys between the lines of a picture costs more than finishing it.
  typeahead(-1);
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
    pb_shorten_description();
  }
  // Until the screen has been left once, ncurses writes each line by itself, some sixty times a
  // picture. The first picture takes the screen again.
  endwin();
  reset_prog_mode();
  // After newterm, which installs handlers of its own.
  pb_signals_begin();
  // The first picture clears the screen.
  pb_forget();
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
  pb_forget_blanks();
  pb_forget();
}

void pb_forget(void) { clearok(curscr, TRUE); }

void pb_refresh(int caret_column, int caret_row) {
  curs_set(caret_column >= 0);
  // A hidden cursor need not be brought back to where it was.
  leaveok(stdscr, caret_column < 0);
  if (caret_column >= 0) move(caret_row, caret_column);
  refresh();
}
