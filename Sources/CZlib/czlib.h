// zlib as a module; its window of 31 writes gzip.
#include <zlib.h>
