#include "pages/one/part.h"
#include "pages/two/two.h"
#include "dialogs/ask.h"
