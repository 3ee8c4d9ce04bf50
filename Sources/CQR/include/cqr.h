// libqrencode behind plain C functions.

#ifndef CQR_H
#define CQR_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

/// The most modules that a symbol has on a side.
enum { CQR_MOST = 177 };

/// Writes 1 for each dark module and 0 for each light one, row by row from the top; returns how many
/// a row has, 0 when the bytes do not fit into a symbol. A sixth of it may be spoiled and it is read.
int32_t cqr_modules(const uint8_t *bytes, int32_t count, uint8_t *modules);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
