#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "ingest/ami/amiclient.h"
#include "support/fakeami.h"

namespace callhelm {

/// What a client told.
struct Listener final : AmiListener
{
    std::vector<std::pair<AmiState, QString>> states;
    QByteArrayList messages;
    AmiRights rights;
    int connections = 0;
    int rejections = 0;

    void connectionBegan() override { ++connections; }
    void message(const AmiMessage &message) override
    {
        const auto name = message.event().empty() ? message.value("Response") : message.event();
        messages.append(QByteArray(name.data(), qsizetype(name.size())));
    }
    void rejected(const Rejection &) override { ++rejections; }
    void drained() override { }
    void stateChanged(AmiState state, const QString &text) override { states.emplace_back(state, text); }
    void rightsChanged(const AmiRights &now) override { rights = now; }

    [[nodiscard]] bool was(AmiState state) const
    {
        return std::any_of(states.begin(), states.end(), [state](const auto &s) { return s.first == state; });
    }
    [[nodiscard]] QString text(AmiState state) const
    {
        for (const auto &[s, said] : states)
            if (s == state && !said.isEmpty())
                return said;
        return {};
    }
};

inline AmiTimings quick()
{
    AmiTimings timings;
    timings.login = std::chrono::milliseconds(400);
    timings.sync = std::chrono::seconds(1);
    timings.ping = std::chrono::milliseconds(100);
    timings.dead = std::chrono::milliseconds(400);
    timings.firstRetry = std::chrono::milliseconds(20);
    timings.longestRetry = std::chrono::milliseconds(160);
    timings.refusedRetry = std::chrono::hours(1);
    return timings;
}

inline AmiServer serverOf(const FakeAmi &fake)
{
    AmiServer server;
    server.host = QStringLiteral("127.0.0.1");
    server.port = fake.port();
    server.user = QStringLiteral("callhelm");
    server.secret = QStringLiteral("geheim");
    return server;
}

} // namespace callhelm
