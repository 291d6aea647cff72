#include "store/clocklimit.h"

#include <algorithm>

#include <QCoreApplication>
#include <QTimeZone>

#include "base/clock.h"

namespace callhelm {

namespace {

bool isLater(const Fact &fact, Instant latest) { return fact.at > latest; }

/// As Rejection::excerpt wants it: when, and which call.
QString shown(const Fact &fact)
{
    QString text = toDateTime(fact.at, QTimeZone::utc()).toString(Qt::ISODate);
    std::visit(
        [&text](const auto &body) {
            if constexpr (requires { body.call; })
                text += QLatin1Char(' ') + QString::fromUtf8(body.call.data(), qsizetype(body.call.size()));
        },
        fact.body);
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    return text.left(120);
}

} // namespace

std::optional<Instant> ClockLimit::latest(SourceKind kind) const
{
    if (m_clock == nullptr || kind == SourceKind::Simulator)
        return std::nullopt;
    return m_clock->now() + ahead;
}

bool ClockLimit::isWrong(const FactBatch &batch, Instant latest)
{
    return std::ranges::any_of(batch.facts, [latest](const Fact &fact) { return isLater(fact, latest); });
}

void ClockLimit::setAside(FactBatch &batch, Instant latest)
{
    for (const Fact &fact : batch.facts)
        if (isLater(fact, latest))
            batch.rejections.push_back(
                {fact.line,
                 QCoreApplication::translate("ClockLimit",
                                             "A time more than a day ahead of now: a wrong clock."),
                 shown(fact)});
    std::erase_if(batch.facts, [latest](const Fact &fact) { return isLater(fact, latest); });
}

} // namespace callhelm
