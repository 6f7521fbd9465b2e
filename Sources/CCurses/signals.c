// Signals: orderly ones become wishes the event loop reads; fatal ones give the terminal back first.
// Everything a handler calls is on POSIX's list of async-signal-safe functions.
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "CCurses.h"
#include "internal.h"

static int pipe_ends[2] = {-1, -1};
static volatile sig_atomic_t wish_resize, wish_hang_up, wish_suspend, wish_redraw;

static volatile sig_atomic_t is_armed;
static int rescue_descriptor = -1;
static struct termios rescue_modes;
static char rescue_text[512];
static unsigned long rescue_length;

static const int orderly[] = {SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
static const int fatal[] = {SIGQUIT, SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};
enum { ORDERLY = sizeof orderly / sizeof *orderly, FATAL = sizeof fatal / sizeof *fatal };
static struct sigaction earlier_orderly[ORDERLY], earlier_fatal[FATAL];

void pb_write_all(int descriptor, const char *text, unsigned long length) {
  while (length > 0) {
    ssize_t written = write(descriptor, text, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text += written;
    length -= (unsigned long)written;
  }
}

void pb_rescue_prepare(int descriptor, const struct termios *before, const char *const *strings) {
  rescue_descriptor = descriptor;
  rescue_modes = *before;
  rescue_length = 0;
  for (; *strings; strings++) {
    unsigned long length = strlen(*strings);
    if (rescue_length + length > sizeof rescue_text) continue;
    memcpy(rescue_text + rescue_length, *strings, length);
    rescue_length += length;
  }
}

void pb_rescue_arm(bool armed) { is_armed = armed; }

static void rescue(void) {
  if (!is_armed) return;
  is_armed = 0;
  pb_write_all(rescue_descriptor, rescue_text, rescue_length);
  tcsetattr(rescue_descriptor, TCSANOW, &rescue_modes);
}

/// Hands a fatal signal on to whoever had it before: a crash reporter, or the system.
static void on_fatal(int number) {
  int error = errno;
  rescue();
  for (int i = 0; i < FATAL; i++)
    if (fatal[i] == number) sigaction(number, &earlier_fatal[i], NULL);
  raise(number);
  errno = error;
}

static void on_orderly(int number) {
  int error = errno;
  switch (number) {
    case SIGWINCH: wish_resize = 1; break;
    case SIGTSTP: wish_suspend = 1; break;
    case SIGCONT: wish_redraw = 1; break;
    default:
      // Asked twice: the loop does not listen, so do not wait for it.
      if (wish_hang_up) {
        rescue();
        signal(number, SIG_DFL);
        raise(number);
      }
      wish_hang_up = 1;
  }
  ssize_t ignored = write(pipe_ends[1], "", 1);
  (void)ignored;
  errno = error;
}

static void make_pipe(void) {
  if (pipe_ends[0] >= 0 || pipe(pipe_ends) != 0) return;
  for (int i = 0; i < 2; i++) {
    fcntl(pipe_ends[i], F_SETFL, O_NONBLOCK);
    fcntl(pipe_ends[i], F_SETFD, FD_CLOEXEC);
  }
}

/// A stack of its own lets the handler run when the ordinary one has overflowed.
static void make_signal_stack(void) {
  enum { SIZE = 64 * 1024 };
  stack_t before;
  if (sigaltstack(NULL, &before) != 0 || !(before.ss_flags & SS_DISABLE)) return;
  stack_t stack = {.ss_sp = malloc(SIZE), .ss_size = SIZE, .ss_flags = 0};
  if (stack.ss_sp) sigaltstack(&stack, NULL);
}

void pb_signals_begin(void) {
  make_pipe();
  make_signal_stack();
  wish_resize = wish_hang_up = wish_suspend = wish_redraw = 0;
  struct sigaction action = {.sa_handler = on_orderly, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < ORDERLY; i++) sigaction(orderly[i], &action, &earlier_orderly[i]);
  action.sa_handler = on_fatal;
  action.sa_flags = SA_ONSTACK;
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &earlier_fatal[i]);
}

void pb_signals_end(void) {
  for (int i = 0; i < ORDERLY; i++) sigaction(orderly[i], &earlier_orderly[i], NULL);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &earlier_fatal[i], NULL);
}

int pb_signal_descriptor(void) { return pipe_ends[0]; }

int pb_take_wishes(void) {
  char drained[64];
  while (read(pipe_ends[0], drained, sizeof drained) > 0) continue;
  int wishes = 0;
  if (wish_resize) wishes |= PB_WISH_RESIZE;
  if (wish_hang_up) wishes |= PB_WISH_HANG_UP;
  if (wish_suspend) wishes |= PB_WISH_SUSPEND;
  if (wish_redraw) wishes |= PB_WISH_REDRAW;
  // wish_hang_up stays: a second request must find it set.
  wish_resize = wish_suspend = wish_redraw = 0;
  return wishes;
}
