#pragma once

#include "services/storeoperation.h"

namespace callhelm {

/// Saying in which currency amounts are that name none, as Settings does.
class CurrencyOperation final : public StoreOperation
{
public:
    static constexpr const char *verb = "currency";

    explicit CurrencyOperation(QString currency) : m_currency(std::move(currency)) { }
    static std::unique_ptr<StoreOperation> from(const QJsonObject &arguments);
    /// Whether anything was changed, of what run() returned.
    static bool changed(const QJsonObject &result);

    [[nodiscard]] QString name() const override { return QString::fromLatin1(verb); }
    [[nodiscard]] Act act() const override { return Act::SetCurrency; }
    [[nodiscard]] QJsonObject arguments() const override;
    /// One transaction: the setting and its line of the audit trail.
    Result<QJsonObject> run(const OperationWork &work) const override;

private:
    QString m_currency;
};

} // namespace callhelm
