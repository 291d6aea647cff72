#include "domain/sum.h"
#include "items/rows.h"
