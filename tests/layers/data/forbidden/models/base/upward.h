#pragma once

#include <vector>

#include <QString>
#include "domain/sum.h"
