#pragma once

#include <optional>

#include <QString>

namespace callhelm {

struct LockHolder;

/// The local socket at which a store's holder listens. Its name follows from the store's canonical path and
/// the holder's user alone, whatever the environment: a command run by cron finds the window.
struct StoreSocket
{
    /// For the holder, which has the store's lock: makes the folder that nobody else may enter. Nothing where
    /// that cannot be had; then no command can be handed over.
    static std::optional<QString> toListen(const QString &store);
    /// For who looks for the holder. Nothing when no such folder is the holder's own.
    static std::optional<QString> toReach(const QString &store, const LockHolder &holder);
};

} // namespace callhelm
