#pragma once

#include "services/secretstore.h"

namespace callhelm {

/// Secrets in the desktop's keyring (Secret Service, KWallet, Windows' credential store), one entry each
/// under the service "callhelm". Without a D-Bus session there is none, and every call fails.
class Keyring final : public SecretStore
{
public:
    void read(const QString &key, std::function<void(const Result<std::optional<QString>> &)> then) override;
    void write(const QString &key, const QString &secret,
               std::function<void(const Result<void> &)> then) override;
    void remove(const QString &key, std::function<void(const Result<void> &)> then) override;
};

} // namespace callhelm
