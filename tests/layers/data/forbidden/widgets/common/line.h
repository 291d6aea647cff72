#include "services/work.cpp"
#include "calls/fold.cpp"
