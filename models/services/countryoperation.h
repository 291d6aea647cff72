#pragma once

#include "domain/phonenumber.h"
#include "services/storeoperation.h"

namespace callhelm {

/// Saying in which country the organisation is, as Settings does.
class CountryOperation final : public StoreOperation
{
public:
    static constexpr const char *verb = "country";

    explicit CountryOperation(Country country) : m_country(country) { }
    static std::unique_ptr<StoreOperation> from(const QJsonObject &arguments);
    /// Whether anything was changed, of what run() returned.
    static bool changed(const QJsonObject &result);

    [[nodiscard]] QString name() const override { return QString::fromLatin1(verb); }
    [[nodiscard]] Act act() const override { return Act::SetCountry; }
    [[nodiscard]] QJsonObject arguments() const override;
    /// One transaction: the setting and its line of the audit trail.
    Result<QJsonObject> run(const OperationWork &work) const override;

private:
    Country m_country;
};

} // namespace callhelm
