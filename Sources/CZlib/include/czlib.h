// zlib behind plain C functions.

#ifndef CZLIB_H
#define CZLIB_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

/// The most bytes that a number of bytes take in gzip.
size_t czlib_gzip_bound(size_t count);

/// Writes bytes in gzip (RFC 1952) without name and time; returns how many were written, 0 when there
/// is no room.
size_t czlib_gzip(const uint8_t *bytes, size_t count, uint8_t *target, size_t room);

/// The most bytes that a number of bytes take in zlib's own form.
size_t czlib_bound(size_t count);

/// Writes bytes in zlib's own form (RFC 1950), as streams of PDF are; returns how many were written,
/// 0 when there is no room.
size_t czlib_deflate(const uint8_t *bytes, size_t count, uint8_t *target, size_t room);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
