// Cells: their colours, their characters, and as few changes between them as can be.
#define _XOPEN_SOURCE 700
#define _XOPEN_SOURCE_EXTENDED 1
#define _DEFAULT_SOURCE 1
#include <ncurses.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "CCurses.h"
#include "internal.h"

// Declared here because <term.h> makes macros of everyday words: columns, lines, bell.
char *tigetstr(const char *name);

static struct {
  attr_t attributes;
  int pair, background;
  // A cell of this style, for characters without marks: all but the character itself is the same.
  cchar_t plain;
} styles[256];

/// Styles of the same colours share a pair: ncurses writes both colours anew at each change of pair.
static struct {
  int foreground, background;
} pairs[256];
static int pair_count;

/// Of 256 colours each can be named the same way. The condition that terminal descriptions put before
/// it is worked out anew at each change of colour: a quarter of what a picture costs.
static void name_colours_directly(const char *capability, const char *directly) {
  char *text = tigetstr(capability);
  if (COLORS != 256 || text == NULL || text == (char *)-1) return;
  size_t length = strlen(directly) - strlen("m");
  for (const char *place = text; *place; place++)
    if (strncmp(place, directly + 2, length - 2) == 0 && strlen(text) > length + 1) {
      strcpy(text, directly);
      return;
    }
}

/// Takes `part` out of a capability, if it is there.
static void leave_out(const char *capability, const char *part) {
  char *text = tigetstr(capability);
  if (text == NULL || text == (char *)-1) return;
  char *place = strstr(text, part);
  if (place) memmove(place, place + strlen(part), strlen(place + strlen(part)) + 1);
}

/// Where looks are taken off, xterm's description takes off the colours just before: `op`, empty while
/// no style leaves a colour to the terminal.
#define COLOURS_OFF "\033[39;49m"
static char *colours_off;

static void find_colours_off(void) {
  char *off = tigetstr("op"), *looks_off = tigetstr("sgr0");
  bool are_both_known = off != NULL && off != (char *)-1 && looks_off != NULL &&
                        looks_off != (char *)-1 && strcmp(off, COLOURS_OFF) == 0 &&
                        strcmp(looks_off, "\033[m") == 0;
  colours_off = are_both_known ? off : NULL;
}

void pb_shorten_description(void) {
  name_colours_directly("setaf", "\033[38;5;%p1%dm");
  name_colours_directly("setab", "\033[48;5;%p1%dm");
  // The other character set, with lines in place of letters, is of before UTF-8.
  leave_out("sgr0", "\033(B");
  leave_out("sgr", "%?%p9%t\033(0%e\033(B%;");
  find_colours_off();
}

static void write_colours_off(bool is_needed) {
  if (colours_off) strcpy(colours_off, is_needed ? COLOURS_OFF : "");
}

/// The pair of these colours; the usual one when there is no room for another.
static int pair_of(int foreground, int background) {
  for (int i = 0; i < pair_count; i++)
    if (pairs[i].foreground == foreground && pairs[i].background == background) return i + 1;
  int pair = pair_count + 1;
  if (!has_colors() || pair >= COLOR_PAIRS || pair_count == 256) return 0;
  if (init_extended_pair(pair, foreground, background) != OK) return 0;
  pairs[pair_count].foreground = foreground;
  pairs[pair_count++].background = background;
  return pair;
}

void pb_set_style(uint8_t style, int foreground, int background, int attributes) {
  if (foreground < 0 || background < 0) write_colours_off(true);
  attr_t look = A_NORMAL;
  if (attributes & PB_BOLD) look |= A_BOLD;
  if (attributes & PB_DIM) look |= A_DIM;
  if (attributes & PB_UNDERLINE) look |= A_UNDERLINE;
  if (attributes & PB_REVERSE) look |= A_REVERSE;
  if (attributes & PB_ITALIC) look |= A_ITALIC;
  styles[style].attributes = look;
  styles[style].background = background;
  styles[style].pair = pair_of(foreground, background);
  setcchar(&styles[style].plain, L" ", look, 0, &styles[style].pair);
}

/// Joiners, variation selectors and skin tones make terminals disagree about the width.
static bool is_dependable_mark(wchar_t mark) {
  if (mark == 0x200D || (mark >= 0xFE00 && mark <= 0xFE0F)) return false;
  if (mark >= 0x1F3FB && mark <= 0x1F3FF) return false;
  return wcwidth(mark) == 0;
}

static void set_cell(cchar_t *target, const wchar_t *text, uint8_t style) {
  if (text[1] == 0 && text[0] >= L' ') {
    *target = styles[style].plain;
    target->chars[0] = text[0];
    return;
  }
  int pair = styles[style].pair;
  setcchar(target, text, styles[style].attributes, 0, &pair);
}

/// The character with its dependable marks; a middle dot where the C library finds it wider.
static int set_glyph(cchar_t *target, const struct pb_cell *cell) {
  wchar_t text[CCHARW_MAX + 1] = {(wchar_t)cell->scalars[0]};
  bool is_usual = (text[0] >= 0x20 && text[0] < 0x7F) || (text[0] >= 0x2500 && text[0] < 0x25A0);
  int width = is_usual ? 1 : wcwidth(text[0]);
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

// The styles of the blanks on the screen, plus one; 0 where something else stands.
static uint8_t *blanks;
static int blank_rows, blank_columns;

void pb_forget_blanks(void) {
  free(blanks);
  getmaxyx(stdscr, blank_rows, blank_columns);
  blanks = calloc((size_t)blank_rows * (size_t)blank_columns, 1);
}

static uint8_t *blank_at(int column, int row) {
  static uint8_t nowhere;
  if (blanks == NULL) pb_forget_blanks();
  bool is_inside = blanks && row >= 0 && row < blank_rows && column >= 0 && column < blank_columns;
  return is_inside ? blanks + row * blank_columns + column : &nowhere;
}

/// Of a blank only the background is seen.
static bool is_same_blank(uint8_t style, uint8_t other) {
  const attr_t seen = A_UNDERLINE | A_REVERSE;
  return styles[style].background == styles[other].background &&
         !((styles[style].attributes | styles[other].attributes) & seen);
}

static bool is_blank(const struct pb_cell *cell) {
  return cell->scalars[0] == ' ' && cell->count == 1 && cell->width == 1;
}

/// A blank takes the style of the cell before it, or of the next that is none, when that looks the
/// same: between two blocks the colours then need not change. Where little changes, one that is
/// there already stays as it is.
static void settle_blank(
    struct pb_cell *cell, const struct pb_cell *before, const struct pb_cell *after,
    uint8_t *shown, bool is_anew) {
  if (!is_blank(cell)) {
    *shown = 0;
    return;
  }
  if (!is_anew && *shown && is_same_blank(cell->style, *shown - 1))
    cell->style = *shown - 1;
  else if (before->count && is_same_blank(cell->style, before->style))
    cell->style = before->style;
  else if (after && is_same_blank(cell->style, after->style))
    cell->style = after->style;
  *shown = cell->style + 1;
}

void pb_put(int column, int row, const struct pb_cell *cells, int count, bool is_anew) {
  enum { BATCH = 256 };
  cchar_t line[BATCH];
  int from = column, used = 0;
  struct pb_cell cell = {0}, before;
  int next = 0;
  for (int i = 0; i < count; i++) {
    if (cells[i].width == 0) continue;
    before = cell;
    cell = cells[i];
    while (next < count && (next <= i || is_blank(&cells[next]))) next++;
    const struct pb_cell *after = next < count ? &cells[next] : NULL;
    settle_blank(&cell, &before, after, blank_at(column, row), is_anew);
    if (cell.width == 2) *blank_at(column + 1, row) = 0;
    int covered = set_glyph(&line[used++], &cell);
    int columns = covered;
    for (; columns < cell.width; columns++) set_cell(&line[used++], L" ", cell.style);
    column += columns;
    if (used < BATCH - 2 && i + 1 < count) continue;
    mvadd_wchnstr(row, from, line, used);
    from = column;
    used = 0;
  }
  if (used > 0) mvadd_wchnstr(row, from, line, used);
}

void pb_forget_styles(void) {
  pair_count = 0;
  write_colours_off(false);
  pb_forget_blanks();
}
