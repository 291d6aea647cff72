#pragma once

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "domain/phonenumber.h"

namespace callhelm {

class StoreAccess;

/// The country whose phone numbers the organisation writes without a code.
class CountryService final : public QObject
{
    Q_OBJECT
public:
    /// `access` must outlive it. `kept`: as the store has it.
    CountryService(StoreAccess &access, Country kept);

    [[nodiscard]] Country country() const { return m_country; }
    /// Asks for the right to set up the organisation, and can be undone. What goes by numbers (missed-call
    /// debts) is worked out anew.
    QFuture<Result<void>> setCountry(Country country);

Q_SIGNALS:
    void changed(); ///< also by the command line, or by another program

private:
    void show(Country country);
    void readAgain();

    StoreAccess &m_access;
    Country m_country;
};

} // namespace callhelm
