#pragma once

#include "services/storeoperation.h"

namespace callhelm {

/// Saying whose a phone is, as Settings does.
class PhoneOperation final : public StoreOperation
{
public:
    static constexpr const char *verb = "phones";

    /// An empty agent: nobody's.
    PhoneOperation(QString phone, QString agent) : m_phone(std::move(phone)), m_agent(std::move(agent)) { }
    static std::unique_ptr<StoreOperation> from(const QJsonObject &arguments);
    /// Whether anything was changed, of what run() returned.
    static bool changed(const QJsonObject &result);
    /// Whether any source named that agent so far; nobody is known.
    static bool knowsAgent(const QJsonObject &result);

    [[nodiscard]] QString name() const override { return QString::fromLatin1(verb); }
    [[nodiscard]] Act act() const override { return Act::SetPhone; }
    [[nodiscard]] QString whom() const override { return m_phone; }
    [[nodiscard]] QJsonObject arguments() const override;
    /// One transaction: what was said, its line of the audit trail, and all figures that rest on it.
    Result<QJsonObject> run(const OperationWork &work) const override;

private:
    QString m_phone;
    QString m_agent;
};

} // namespace callhelm
