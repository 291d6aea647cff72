#pragma once

#include <QString>

#include "base/result.h"

namespace callhelm {

/// What a restore did.
struct Restored
{
    QString kept; ///< file under which the store that was replaced is kept; empty when there was none
};

/// Puts a backup in a store's place, in one step; where `to` is a symbolic link, in place of the file it
/// leads to. The backup is read and checked first. The store that was there is healed first, so that what is
/// kept of it (see KeptStore) is whole; one too damaged for that is kept as it is, with the changes beside
/// it.
///
/// Fails, leaving the store as it is, when the backup is damaged or no store, when the store is open
/// anywhere, can't be healed for another reason than damage (full disk, no right), or is not a store of ours,
/// and with Error::Kind::Newer when a newer program wrote either of them.
Result<Restored> restore(const QString &from, const QString &to);

} // namespace callhelm
