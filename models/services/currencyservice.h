#pragma once

#include <QFuture>
#include <QObject>

#include "base/result.h"

namespace callhelm {

class StoreAccess;

/// The organisation's currency: that of all amounts which name none. Stored amounts never change by it.
class CurrencyService final : public QObject
{
    Q_OBJECT
public:
    /// `access` must outlive it. `kept`: as the store has it.
    CurrencyService(StoreAccess &access, QString kept);

    /// Three letters: VND, RUB, USD.
    [[nodiscard]] const QString &currency() const { return m_currency; }
    /// Asks for the right to set up the organisation, and can be undone. Fails with Error::Kind::Usage for
    /// what is no currency.
    QFuture<Result<void>> setCurrency(const QString &currency);

Q_SIGNALS:
    void changed(); ///< also by the command line, or by another program

private:
    void show(const QString &currency);
    void readAgain();

    StoreAccess &m_access;
    QString m_currency;
};

} // namespace callhelm
