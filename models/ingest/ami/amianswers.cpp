#include "ingest/ami/amianswers.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace callhelm {

namespace {

QString text(std::string_view bytes) { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); }

} // namespace

AmiAnswers::AmiAnswers(QObject *parent) : QObject(parent), m_patience(this)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &AmiAnswers::giveUp);
}

void AmiAnswers::await(const QString &actionId, Duration patience, Then then, std::optional<Outcome> outcome)
{
    m_waiting[actionId] = {QDeadlineTimer(patience), std::move(then), outcome, {}};
    watchNext();
}

void AmiAnswers::take(const AmiMessage &message)
{
    if (m_waiting.empty())
        return;
    const auto it = m_waiting.find(text(message.value("ActionID")));
    if (it == m_waiting.end())
        return;
    Waiting &waiting = it->second;
    const bool done = sameName(message.value("Response"), "Success");
    AmiAnswer answer;
    if (message.isResponse()) {
        if (done && waiting.outcome) {
            waiting.taken = text(message.value("Message"));
            waiting.until = QDeadlineTimer(waiting.outcome->patience);
            watchNext();
            return;
        }
        answer = {done ? AmiAnswer::Kind::Success : AmiAnswer::Kind::Refused, text(message.value("Message"))};
    } else if (waiting.taken && sameName(message.event(), waiting.outcome->event)) {
        answer = done ? AmiAnswer{AmiAnswer::Kind::Success, *waiting.taken}
                      : AmiAnswer{AmiAnswer::Kind::Failed, text(message.value("Reason"))};
    } else {
        return;
    }
    const Then then = std::move(waiting.then); // it may ask for more
    m_waiting.erase(it);
    watchNext();
    then(answer);
}

void AmiAnswers::lose()
{
    m_patience.stop();
    for (const auto &[id, waiting] : std::exchange(m_waiting, {}))
        waiting.then({AmiAnswer::Kind::Lost, {}});
}

void AmiAnswers::giveUp()
{
    std::vector<Waiting> tired;
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        if (it->second.until.hasExpired()) {
            tired.push_back(std::move(it->second));
            it = m_waiting.erase(it);
        } else {
            ++it;
        }
    }
    watchNext();
    for (const Waiting &waiting : tired)
        waiting.then(waiting.taken ? AmiAnswer{AmiAnswer::Kind::Success, *waiting.taken}
                                   : AmiAnswer{AmiAnswer::Kind::NoAnswer, {}});
}

void AmiAnswers::watchNext()
{
    if (m_waiting.empty()) {
        m_patience.stop();
        return;
    }
    const auto next = std::min_element(m_waiting.begin(), m_waiting.end(), [](const auto &a, const auto &b) {
        return a.second.until < b.second.until;
    });
    m_patience.start(int(std::max<qint64>(1, next->second.until.remainingTime())));
}

} // namespace callhelm
