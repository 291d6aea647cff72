#include "services/work.cpp"
#include "common/line.h"
#include "pages/two/two.h"
