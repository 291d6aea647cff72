#pragma once

#include "base/result.h"

namespace callhelm {

/// Words for an SQLite result code. `code` is the extended one; it ends the text in parentheses, together
/// with SQLite's own `detail`, so that a report of a fault can be traced. `file` is the store.
Error storeError(int code, const QString &detail, const QString &file);

/// SQLite's primary result code that storeError() wrote into an error; 0 when it isn't from there.
int sqliteCode(const Error &error);

/// Whether SQLite may have rolled back the whole transaction when a statement failed with this code, so that
/// nothing more must be written in it.
bool endsTransaction(int code);

} // namespace callhelm
