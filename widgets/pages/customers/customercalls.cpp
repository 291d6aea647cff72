#include "pages/customers/customercalls.h"

#include <chrono>
#include <utility>

#include <QEvent>
#include <QPointer>
#include <QTimer>

#include "base/answer.h"
#include "common/ownphone.h"
#include "common/prompts.h"
#include "common/recordformat.h"
#include "domain/phonenumber.h"
#include "pages/customers/customerpane.h"
#include "services/countryservice.h"

namespace callhelm {

namespace {

constexpr auto soon = std::chrono::milliseconds(500); // a server that refuses has done so by then

} // namespace

CustomerCalls::CustomerCalls(PbxActions &pbx, const CountryService &country, OwnNames ownNames,
                             QSettings &settings, Prompts &prompts, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
    , m_country(country)
    , m_ownNames(std::move(ownNames))
    , m_settings(settings)
    , m_prompts(prompts)
    , m_window(window)
{
}

void CustomerCalls::serve(CustomerPane &pane)
{
    connect(&pane, &CustomerPane::dialWanted, this, &CustomerCalls::ask);
    connect(&pane, &CustomerPane::shown, this, [this, &pane] { show(pane); });
    connect(&m_pbx, &PbxActions::changed, &pane, [me = QPointer(this), &pane] {
        if (me)
            me->show(pane);
    });
    pane.installEventFilter(this); // the own phone may have been set meanwhile
    show(pane);
}

bool CustomerCalls::eventFilter(QObject *watched, QEvent *event)
{
    auto *pane = event->type() == QEvent::Show || event->type() == QEvent::LanguageChange
        ? qobject_cast<CustomerPane *>(watched)
        : nullptr;
    if (pane != nullptr)
        show(*pane);
    return QObject::eventFilter(watched, event);
}

QString CustomerCalls::phone() const
{
    const QString own = ownPhone(m_settings);
    return own.isEmpty() ? m_pbx.phoneOf(m_ownNames()) : own;
}

void CustomerCalls::show(CustomerPane &pane) const
{
    QString obstacle = m_pbx.dialObstacle().value_or(QString());
    if (obstacle.isEmpty() && phone().isEmpty())
        obstacle
            = tr("It is not known which phone is yours: it would ring first. Set it in Settings, General.");
    pane.setCallable(m_pbx.mayDial(), obstacle);
}

void CustomerCalls::ask(const QString &number, const QString &name)
{
    const auto read = readPhone(number, m_country.country());
    if (!read)
        return Q_EMIT told(read.error().toString(), Tone::Bad);
    const PbxCall wanted{phone(), QString::fromStdString(dialledNumber(read->key, m_country.country())),
                         name.isEmpty() ? number : name};
    const QString shown = format::phone(number);
    const Prompts::Question question{
        tr("Call a customer"),
        name.isEmpty()
            ? tr("Your phone %1 will ring. When you answer it, %2 is called.").arg(wanted.phone, shown)
            : tr("Your phone %1 will ring. When you answer it, %2 is called at %3.")
                  .arg(wanted.phone, name, shown),
        tr("Call"), false};
    m_prompts.confirm(m_window, question, [this, wanted] { call(wanted); });
}

/// It is over when the phone was answered; that it rings is to be told before.
void CustomerCalls::call(const PbxCall &call)
{
    const PbxActions::Done done = m_pbx.dial(call);
    QTimer::singleShot(soon, this, [this, done, call] {
        if (!done.isFinished())
            Q_EMIT told(tr("Your phone %1 rings: answer it, and %2 is called.").arg(call.phone, call.whom),
                        Tone::Good);
    });
    onFinished(done, this, [this](const Result<QString> &result) {
        if (!result)
            Q_EMIT told(result.error().toString(), Tone::Bad);
    });
}

} // namespace callhelm
