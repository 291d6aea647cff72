#include "services/numberservice.h"

#include <QCoreApplication>

#include "services/storeaccess.h"
#include "services/valuechange.h"
#include "store/openstore.h"

namespace callhelm {

namespace {

QJsonObject fieldsOf(bool masked) { return {{QStringLiteral("masked"), masked}}; }

} // namespace

NumberService::NumberService(StoreAccess &access) : m_access(access)
{
    connect(&access, &StoreAccess::sessionChanged, this, &NumberService::changed);
    if (access.readOnly())
        connect(&access, &StoreAccess::committed, this, &NumberService::readAgain);
}

bool NumberService::areMasked() const { return m_access.numbersMasked(); }
bool NumberService::areHidden() const { return m_access.session().scope().masksNumbers(); }
bool NumberService::canShow() const { return areHidden() && m_access.session().may(Right::UnmaskNumbers); }
bool NumberService::canHide() const { return areMasked() && m_access.numbersShown(); }

QFuture<Result<void>> NumberService::setMasked(bool masked)
{
    ChangeableValue<bool> what;
    what.act = Act::MaskNumbers;
    what.text = [] { return QCoreApplication::translate("callhelm::Change", "How callers' numbers show"); };
    what.read = [](ChangeGround &ground) { return readNumbersMasked(ground.database); };
    what.write = [](ChangeGround &ground, bool to) {
        return writeSetting(ground.database, QLatin1String(numbersMaskedSetting),
                            to ? QStringLiteral("1") : QStringLiteral("0"));
    };
    what.tell = [](bool from, bool to) {
        return std::vector{changedFields(Act::MaskNumbers, {}, fieldsOf(from), fieldsOf(to))};
    };
    what.show = [this](bool to) { m_access.setNumbersMasked(to); };
    return m_access.run(std::make_shared<ValueChange<bool>>(std::move(what), masked));
}

QFuture<Result<void>> NumberService::show()
{
    if (auto allowed = m_access.requireRight(Act::UnmaskNumbers); !allowed)
        return readyFuture(allowed);
    if (!areHidden())
        return readyFuture(Result<void>());
    const Actor actor = m_access.session().actor();
    return mappedFuture<Result<void>>(
        m_access.note(m_access.entry(Act::UnmaskNumbers, {}, {}, {})), this,
        [this, actor](const Result<qint64> &number) -> Result<void> {
            if (!number)
                return number.error(); // what cannot be written down is not done
            if (m_access.session().actor() == actor) // else somebody else has taken over
                m_access.showNumbers(true);
            return {};
        });
}

void NumberService::hide()
{
    if (canHide())
        m_access.showNumbers(false);
}

/// Another program writes the store.
void NumberService::readAgain()
{
    const auto read = [](Reader &reader) { return readNumbersMasked(reader.context().database); };
    onFinished(m_access.askPresent<bool>(read), this, [this](const Result<bool> &masked) {
        if (!masked)
            Q_EMIT m_access.failed(masked.error());
        else if (*masked != m_access.numbersMasked())
            m_access.setNumbersMasked(*masked);
    });
}

} // namespace callhelm
