// Shared between the terminal, the cells and the signals.
#ifndef CCURSES_INTERNAL_H
#define CCURSES_INTERNAL_H

#include <stdbool.h>
#include <termios.h>

/// Remembers what must be written and set to give the terminal back.
void pb_rescue_prepare(int descriptor, const struct termios *before, const char *const *strings);
/// Whether the terminal is ours at this moment.
void pb_rescue_arm(bool armed);
/// Installs the handlers; the ones before are kept.
void pb_signals_begin(void);
/// Puts the earlier handlers back.
void pb_signals_end(void);
/// Writes it all, whatever signals come.
void pb_write_all(int descriptor, const char *text, unsigned long length);

/// Shortens what the terminal's description says of colours and looks, where more is written than
/// a UTF-8 terminal needs.
void pb_shorten_description(void);
/// Nothing is on the screen that a cell could be compared with.
void pb_forget_blanks(void);

#endif
