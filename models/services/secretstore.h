#pragma once

#include <functional>
#include <optional>

#include <QString>

#include "base/result.h"

namespace callhelm {

/// Where secrets are kept: the desktop's keyring, or something in its place. Answers come later, in the
/// thread that asked, or never when the store is gone.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// Nothing when there is no such secret. Fails with Error::Kind::File when there is no keyring, or it is
    /// closed.
    virtual void read(const QString &key, std::function<void(const Result<std::optional<QString>> &)> then)
        = 0;
    virtual void write(const QString &key, const QString &secret,
                       std::function<void(const Result<void> &)> then)
        = 0;
    /// Done also when there was none.
    virtual void remove(const QString &key, std::function<void(const Result<void> &)> then) = 0;
};

} // namespace callhelm
