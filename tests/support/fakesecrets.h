#pragma once

#include <map>

#include <QTimer>

#include "services/secretstore.h"

namespace callhelm {

/// A keyring for tests; answers in the next turn of the event loop.
class FakeSecrets final : public SecretStore
{
public:
    std::map<QString, QString> kept;
    bool closed = false; ///< as without a D-Bus session

    void read(const QString &key, std::function<void(const Result<std::optional<QString>> &)> then) override
    {
        QTimer::singleShot(0, &m_context, [this, key, then = std::move(then)] {
            const auto it = kept.find(key);
            if (closed)
                then(noKeyring());
            else
                then(it == kept.end() ? std::optional<QString>() : std::optional(it->second));
        });
    }
    void write(const QString &key, const QString &secret,
               std::function<void(const Result<void> &)> then) override
    {
        QTimer::singleShot(0, &m_context, [this, key, secret, then = std::move(then)] {
            if (!closed)
                kept[key] = secret;
            then(closed ? Result<void>(noKeyring()) : Result<void>());
        });
    }
    void remove(const QString &key, std::function<void(const Result<void> &)> then) override
    {
        QTimer::singleShot(0, &m_context, [this, key, then = std::move(then)] {
            kept.erase(key);
            then({});
        });
    }

private:
    QObject m_context; ///< no answer comes after it
    static Error noKeyring() { return {Error::Kind::File, QStringLiteral("no keyring"), {}, 0}; }
};

} // namespace callhelm
