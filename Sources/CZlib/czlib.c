// The window of 31 is one of 15 bits in the form of gzip; level 6 is zlib's own choice.

#include "czlib.h"

#include <limits.h>
#include <string.h>
#include <zlib.h>

size_t czlib_gzip_bound(size_t count) {
  // Head and tail of gzip take 18 bytes, where those of zlib take 6.
  return compressBound((uLong)count) + 12;
}

size_t czlib_gzip(const uint8_t *bytes, size_t count, uint8_t *target, size_t room) {
  if (count > UINT_MAX || room > UINT_MAX) return 0;
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (deflateInit2(&stream, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
  stream.next_in = (Bytef *)bytes;
  stream.avail_in = (uInt)count;
  stream.next_out = target;
  stream.avail_out = (uInt)room;
  const int ended = deflate(&stream, Z_FINISH);
  const size_t written = stream.total_out;
  deflateEnd(&stream);
  return ended == Z_STREAM_END ? written : 0;
}

size_t czlib_bound(size_t count) { return compressBound((uLong)count); }

size_t czlib_deflate(const uint8_t *bytes, size_t count, uint8_t *target, size_t room) {
  uLongf written = (uLongf)room;
  return compress2(target, &written, bytes, (uLong)count, 6) == Z_OK ? written : 0;
}
