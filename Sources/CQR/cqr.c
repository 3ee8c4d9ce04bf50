// Level M: what a telephone reads from paper that was folded and carried.

#include "cqr.h"

#include <qrencode.h>

int32_t cqr_modules(const uint8_t *bytes, int32_t count, uint8_t *modules) {
  QRcode *code = QRcode_encodeData(count, bytes, 0, QR_ECLEVEL_M);
  if (code == NULL) return 0;
  const int32_t side = code->width;
  for (int32_t place = 0; place < side * side; place++) modules[place] = code->data[place] & 1;
  QRcode_free(code);
  return side;
}
