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
#include "pages/customers/customerpane.h"
#include "services/customerdialling.h"

namespace callhelm {

namespace {

constexpr auto soon = std::chrono::milliseconds(500); // a server that refuses has done so by then

} // namespace

CustomerCalls::CustomerCalls(const PbxActions &pbx, CustomerDialling &dialling, OwnNames ownNames,
                             QSettings &settings, Prompts &prompts, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_pbx(pbx)
    , m_dialling(dialling)
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

void CustomerCalls::ask(RecordId customer, int place, const QString &number, const QString &name)
{
    const QString shown = format::phone(number);
    const Prompts::Question question{
        tr("Call a customer"),
        name.isEmpty() ? tr("Your phone %1 will ring. When you answer it, %2 is called.").arg(phone(), shown)
                       : tr("Your phone %1 will ring. When you answer it, %2 is called at %3.")
                             .arg(phone(), name, shown),
        tr("Call"), false};
    const QString whom = name.isEmpty() ? shown : name;
    m_prompts.confirm(m_window, question, [this, customer, place, whom] { call(customer, place, whom); });
}

/// It is over when the phone was answered; that it rings is to be told before.
void CustomerCalls::call(RecordId customer, int place, const QString &whom)
{
    const QString own = phone();
    const auto done = m_dialling.dial(customer, place, own);
    QTimer::singleShot(soon, this, [this, done, own, whom] {
        if (!done.isFinished())
            Q_EMIT told(tr("Your phone %1 rings: answer it, and %2 is called.").arg(own, whom), Tone::Good);
    });
    onFinished(done, this, [this](const Result<QString> &result) {
        if (!result)
            Q_EMIT told(result.error().toString(), Tone::Bad);
    });
}

} // namespace callhelm
