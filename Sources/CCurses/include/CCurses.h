// The part of ncursesw that Planbord needs, in a shape Swift can import.
#ifndef CCURSES_H
#define CCURSES_H

#include <stdbool.h>
#include <stdint.h>

enum { PB_SCALARS = 6 };

/// One cell: a base character, marks that combine with it, columns it takes and its look.
struct pb_cell {
  uint32_t scalars[PB_SCALARS];
  uint8_t count;
  uint8_t width;
  uint8_t style;
};

enum pb_attribute {
  PB_BOLD = 1,
  PB_DIM = 2,
  PB_UNDERLINE = 4,
  PB_REVERSE = 8,
  PB_ITALIC = 16
};

enum pb_begin_result {
  PB_BEGUN = 0,
  PB_NOT_A_TERMINAL = 1,
  PB_UNKNOWN_TERMINAL = 2,
  PB_TOO_FEW_CAPABILITIES = 3
};

/// What the terminal on standard input can do, without taking it: returns what pb_begin would, the
/// colours it has (0 when none), and its columns and rows (0 when not known).
int pb_look(int *colours, int *columns, int *rows);
/// Takes the terminal: full screen, raw keys, mouse and bracketed paste. Returns a pb_begin_result.
int pb_begin(void);
/// Gives the terminal back as it was found; harmless when it was not taken.
void pb_end(void);
/// Colours the terminal can show, 0 when none.
int pb_colours(void);
/// Before all styles are set anew.
void pb_forget_styles(void);
/// The look of a style, 0 to 254; -1 is the terminal's own colour.
void pb_set_style(uint8_t style, int foreground, int background, int attributes);
/// Columns and rows as the kernel knows them; false when it does not.
bool pb_window_size(int *columns, int *rows);
/// Tells ncurses of a new size; everything must be put again.
void pb_resize(int columns, int rows);
/// Puts cells in one row; `is_anew` when most of the screen is put, so that no cell counts as kept.
void pb_put(int column, int row, const struct pb_cell *cells, int count, bool is_anew);
/// Sends what changed since the last time; the caret is hidden when column is negative.
void pb_refresh(int caret_column, int caret_row);
/// Forgets what the terminal shows: the next refresh sends everything.
void pb_forget(void);
/// Gives the terminal back, stops the process as Ctrl-Z does, takes it again on resume.
void pb_suspend(void);
/// Takes the terminal again after someone else stopped and resumed the process.
void pb_resume(void);

/// Things signals ask for, as bits.
enum pb_wish { PB_WISH_RESIZE = 1, PB_WISH_HANG_UP = 2, PB_WISH_SUSPEND = 4, PB_WISH_REDRAW = 8 };

/// Readable when a signal came.
int pb_signal_descriptor(void);
/// The wishes since the last call, as pb_wish bits.
int pb_take_wishes(void);

#endif
